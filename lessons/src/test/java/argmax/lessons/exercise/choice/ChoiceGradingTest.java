package argmax.lessons.exercise.choice;

import static argmax.lessons.exercise.Grading.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import argmax.lessons.course.SampleCourse;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.form.InvalidAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoiceGradingTest {
    private final Choice several = (Choice) SampleCourse.exercise("likelihood-facts");
    private final Choice one = (Choice) SampleCourse.exercise("larger-mean");
    private final Variant variant = new Variant(3, Map.of("a", 2.0));

    @Test
    void allOfSeveralHaveToBeRight() {
        Verdict right = grade(several, variant, Map.of("answer", List.of(key(several, 1), key(several, 0))));
        Verdict half = grade(several, variant, Map.of("answer", List.of(key(several, 1))));
        Verdict tooMany = grade(several, variant, Map.of("answer", List.of(key(several, 0), key(several, 1), key(several, 2))));

        assertThat(right.outcome()).isEqualTo(Outcome.CORRECT);
        assertThat(right.points()).isEqualTo(1);
        assertThat(half.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(half.points()).isZero();
        assertThat(half.feedback()).contains("A factor changes the height").doesNotContain("probability of the data");
        assertThat(tooMany.feedback()).contains("It is a probability of the data").doesNotContain("A factor");
    }

    @Test
    void theFeedbackOfTheOptionThatWasPickedIsShown() {
        assertThat(grade(one, variant, Map.of("answer", List.of(key(one, 1)))).outcome()).isEqualTo(Outcome.CORRECT);
        Verdict wrong = grade(one, variant, Map.of("answer", List.of(key(one, 0))));
        assertThat(wrong.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(wrong.feedback()).isEqualTo("<p>That isn't it.</p><p>It is 2.5 only.</p>\n");
    }

    @Test
    void nothingPickedOrSomethingUnknownIsNoAnswer() {
        assertThat(problems(several, Map.of())).containsEntry("answer", "Nothing is ticked; tick at least one option.");
        assertThat(problems(one, Map.of())).containsKey("answer");
        assertThat(problems(one, Map.of("answer", List.of("1")))).containsKey("answer");
        assertThat(problems(one, Map.of("answer", List.of(key(one, 0), key(one, 1))))).containsKey("answer");
    }

    @Test
    void anAnswerThatThisVersionCannotReadIsNotGraded() {
        Verdict verdict = Grader.grade(
                one, variant, new Answer(Map.of("answer", List.of("gone"))), Optional.empty());
        assertThat(verdict.outcome()).isEqualTo(Outcome.CANNOT_GRADE);
    }

    private static String key(Choice choice, int option) {
        return choice.options().get(option).key();
    }

    private Map<String, String> problems(Choice choice, Map<String, List<String>> raw) {
        return catchThrowableOfType(InvalidAnswer.class, () -> Grader.read(choice, variant, raw)).problems();
    }
}
