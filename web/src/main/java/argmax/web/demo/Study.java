package argmax.web.demo;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Variants;
import argmax.lessons.prediction.Question;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.GradeRun;
import argmax.web.exercise.SubmitAnswer;
import argmax.web.exercise.Task;
import argmax.web.exercise.Terms;
import argmax.web.http.Person;
import argmax.web.http.Visit;
import argmax.web.lesson.OpeningStore;
import argmax.web.lesson.Predictions;
import argmax.web.run.TrainAtOnce;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Jdbi;

/** One learner's way through the course: answers that are received, trained and graded like anybody's, on a clock set back. */
final class Study {
    private static final String NODE = "trainer-demo";
    private final Course course;
    private final Jdbi jdbi;
    private final Calendar calendar;
    private final PastClock clock;
    private final RandomGenerator random;
    private final AttemptStore attempts;
    private final TrainAtOnce trainAtOnce;
    private final SubmitAnswer submitAnswer;
    private final OpeningStore openings;
    private final Predictions predictions;

    /**
     * @param seed the same seed is the same way
     * @param ids where the addresses of runs come from
     */
    Study(Course course, Jdbi jdbi, Calendar calendar, PastClock clock, long seed, RandomGenerator ids) {
        this.course = course;
        this.jdbi = jdbi;
        this.calendar = calendar;
        this.clock = clock;
        this.random = new Random(seed);
        // Numbers of its own, so that a visitor who looks at an exercise before it is drawn here changes nothing but that.
        this.attempts = new AttemptStore(jdbi, clock, new Random(~seed));
        this.trainAtOnce = new TrainAtOnce(jdbi, clock, ids, new GradeRun(() -> course, attempts), NODE);
        this.submitAnswer = new SubmitAnswer(jdbi, attempts, trainAtOnce.starter(), clock);
        this.openings = new OpeningStore(jdbi, clock);
        this.predictions = new Predictions(jdbi, clock);
    }

    /** The first two thirds of the course: what a class may have been taught so far. */
    static List<Lesson> taught(Course course) {
        List<Lesson> lessons = course.lessons();
        return lessons.subList(0, Math.ceilDiv(2 * lessons.size(), 3));
    }

    /** Goes as far as the habit does; {@code stopped} ends it before the next answer. */
    void walk(Person person, Habit habit, BooleanSupplier stopped) {
        List<Lesson> lessons = taught(course);
        int left = habit.exercises(lessons.stream().mapToInt(lesson -> lesson.exercises().size()).sum(), random);
        for (int i = 0; i < lessons.size(); i++) {
            clock.set(calendar.sitting(i, lessons.size(), random));
            if (left > 0 && !stopped.getAsBoolean()) {
                read(person, lessons.get(i), habit);
            }
            for (Exercise exercise : lessons.get(i).exercises()) {
                if (left > 0) {
                    left--;
                    solve(person, exercise, habit, left == 0 && habit.endsStuck(), stopped);
                }
            }
        }
    }

    /** Opens the lesson, reads it, and guesses where it asks. */
    private void read(Person person, Lesson lesson, Habit habit) {
        openings.add(person.id(), lesson.slug());
        if (!habit.hurries()) {
            clock.pass(minutes(6, 16));
        }
        for (Question question : lesson.questions()) {
            predictions.commit(visit(person), lesson, question, Optional.of(Guess.of(question, habit, random)));
        }
    }

    private void solve(Person person, Exercise exercise, Habit habit, boolean stuck, BooleanSupplier stopped) {
        clock.pass(habit.hurries() ? seconds(20, 90) : minutes(3, 9));
        long variant = attempts.series(Task.practice(person.id(), exercise.id())).seed();
        for (Answer answer : Tries.of(exercise, Variants.draw(exercise, variant), habit, stuck, random)) {
            if (stopped.getAsBoolean() || isSolved(person, exercise)) {
                return;
            }
            clock.pass(habit.hurries() ? seconds(4, 20) : minutes(1, 4));
            submit(person, exercise, answer);
        }
    }

    /** Attempt, run and verdict in one transaction, so that whoever looks sees no run that nobody trains. */
    private void submit(Person person, Exercise exercise, Answer answer) {
        jdbi.useTransaction(handle -> submitAnswer
                .submit(visit(person), person, exercise, Terms.PRACTICE, answer.raw())
                .ifPresent(trainAtOnce::train));
    }

    private static Visit visit(Person person) {
        return new Visit("", Optional.of(person), "", false);
    }

    private boolean isSolved(Person person, Exercise exercise) {
        double best = attempts.scores(person.id()).getOrDefault(exercise.id(), 0.0);
        return best >= exercise.enough();
    }

    private Duration minutes(int least, int most) {
        return seconds(60 * least, 60 * most);
    }

    private Duration seconds(int least, int most) {
        return Duration.ofSeconds(random.nextInt(least, most));
    }
}
