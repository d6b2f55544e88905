package argmax.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.choice.Choice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConcernTest {
    private static final Catalogue CATALOGUE = Catalogue.of(Course.read());
    private static final Learner ADA = new Learner(1, "Ada", Answers.BEGIN, "");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String PICK_ONE = Course.read().exercises()
            .filter(exercise -> exercise instanceof Choice choice && !choice.several())
            .map(Exercise::id)
            .findFirst()
            .orElseThrow();

    @Test
    void fourMissesInARowAreStuckAndThreeAreNot() {
        Answers three = new Answers(1).wrong("counts-needed", 3, MINUTE);
        Answers four = new Answers(1).wrong("counts-needed", 4, MINUTE);
        assertThat(concerns(three, three.now())).isEmpty();
        assertThat(concerns(four, four.now()))
                .containsExactly(new Concern.Stuck("counts-needed", 4, Answers.BEGIN.plus(MINUTE.multipliedBy(3))));
    }

    @Test
    void aSuccessSinceEndsItAndWhatCouldNotBeGradedDoesNot() {
        Answers solved = new Answers(1).wrong("counts-needed", 5, MINUTE).right("counts-needed");
        assertThat(concerns(solved, solved.now())).isEmpty();
        Answers partly = new Answers(1).wrong("counts-needed", 2, MINUTE)
                .add("counts-needed", 0, Outcome.CANNOT_GRADE, 0, null).pass(MINUTE)
                .add("counts-needed", 0, Outcome.PARTIAL, 0.5, null).pass(MINUTE)
                .add("counts-needed", 0, null, 0, null).pass(MINUTE)
                .wrong("counts-needed", 1, MINUTE);
        assertThat(concerns(partly, partly.now())).singleElement().isInstanceOf(Concern.Stuck.class);
    }

    @Test
    void missesOnTwoExercisesOrInLessonAndHomeworkAreNotOneRow() {
        Answers two = new Answers(1).wrong("counts-needed", 3, MINUTE).wrong("poisson-mean", 3, MINUTE)
                .add("counts-needed", 7, Outcome.WRONG, 0, null);
        assertThat(concerns(two, two.now())).isEmpty();
    }

    @Test
    void whatIsOlderThanAWeekOfTheClassIsPast() {
        Answers four = new Answers(1).wrong("counts-needed", 4, MINUTE);
        Instant last = four.now().minus(MINUTE);
        assertThat(concerns(four, last.plus(DAY.multipliedBy(7)).minus(MINUTE.multipliedBy(3)))).hasSize(1);
        assertThat(concerns(four, last.plus(DAY.multipliedBy(7)).plus(MINUTE))).noneMatch(Concern.Stuck.class::isInstance);
    }

    @Test
    void fiveQuickMissesAreGuessingEvenIfTheLastAnswerWasRight() {
        Answers quick = new Answers(1).wrong("counts-needed", 5, Duration.ofSeconds(12)).right("counts-needed");
        assertThat(concerns(quick, quick.now())).containsExactly(new Concern.Guessing(
                "counts-needed", 5, Duration.ofSeconds(12), Answers.BEGIN.plusSeconds(48)));
        Answers slow = new Answers(1).wrong("counts-needed", 5, Duration.ofSeconds(30)).right("counts-needed");
        assertThat(concerns(slow, slow.now())).isEmpty();
    }

    @Test
    void threeOptionsOneAfterTheOtherAreGuessingToo() {
        Answers tried = new Answers(1)
                .slip(PICK_ONE, "a").pass(MINUTE)
                .slip(PICK_ONE, "b").pass(MINUTE)
                .slip(PICK_ONE, "c").pass(MINUTE)
                .right(PICK_ONE);
        assertThat(concerns(tried, tried.now()))
                .containsExactly(new Concern.Trying(PICK_ONE, 3, Answers.BEGIN.plus(MINUTE.multipliedBy(2))));
        Answers thought = new Answers(1)
                .slip(PICK_ONE, "a").pass(MINUTE)
                .slip(PICK_ONE, "b").pass(MINUTE.multipliedBy(5))
                .slip(PICK_ONE, "c").right(PICK_ONE);
        assertThat(concerns(thought, thought.now())).isEmpty();
    }

    @Test
    void whoeverIsSilentWhileHalfOfTheClassWorksIsTold() {
        Instant now = Answers.BEGIN.plus(DAY.multipliedBy(20));
        Answers once = new Answers(1).right("counts-needed");
        assertThat(of(once, now, null, now.minus(DAY))).containsExactly(new Concern.Silent(Answers.BEGIN));
        assertThat(of(new Answers(1), now, null, now.minus(DAY))).containsExactly(new Concern.Silent(null));
        assertThat(of(once, now, null, now.minus(DAY.multipliedBy(8)))).as("in holidays").isEmpty();
        assertThat(of(new Answers(1), now, now.minus(DAY), now.minus(DAY))).as("who has just joined").isEmpty();
    }

    private static List<Concern> concerns(Answers answers, Instant now) {
        return of(answers, now, null, now);
    }

    /** @param others when the two others of the class answered last */
    private static List<Concern> of(Answers answers, Instant now, @Nullable Instant joined, Instant others) {
        Activity activity = new Activity(now, List.of(others, others), 3);
        Learner learner = joined == null ? ADA : new Learner(1, "Ada", joined, "");
        return Concern.of(learner, answers.entries(), activity, CATALOGUE);
    }
}
