package argmax.lessons.exercise.simulate;

import static argmax.lessons.exercise.Grading.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argmax.lessons.course.SampleCourse;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Written;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.form.InvalidAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateTest {
    private static final Exercise TOSSES = SampleCourse.exercise("tosses-needed");
    private static final Exercise RAVINE = SampleCourse.exercise("ravine");
    private static final Variant VARIANT = new Variant(1, Map.of("w", 0.01));

    /** The curriculum's case: 9604 tosses pass at w = .01, 7000 don't. */
    @ParameterizedTest
    @CsvSource({"9604, CORRECT", "14000, CORRECT", "7000, WRONG", "14407, WRONG"})
    void settingsPassWhereAllRequirementsHold(int n, Outcome outcome) {
        assertThat(tosses(n).outcome()).isEqualTo(outcome);
    }

    @Test
    void theVerdictSaysOfEachRequirementWhetherItHoldsWithItsNumbers() {
        assertThat(tosses(7000).feedback())
                .contains("<li data-holds=\"false\"><p class=\"requirement-state\">Doesn't hold</p>")
                .contains("0.90")
                .contains("<li data-holds=\"true\"><p class=\"requirement-state\">Holds</p>")
                .contains("7000 tosses");
    }

    @Test
    void aKnownWayToBeWrongIsMetWithItsOwnWords() {
        assertThat(tosses(100).feedback()).contains("one over the width").contains("data-holds=\"false\"");
        assertThat(tosses(7000).feedback()).doesNotContain("one over the width").contains("Not yet");
    }

    @Test
    void gradingTwiceGivesTheSame() {
        assertThat(tosses(7000)).isEqualTo(tosses(7000));
    }

    @ParameterizedTest
    @CsvSource({"0", "1.5", "1e9", "many", "''"})
    void whatIsNoSettingIsRefusedAtItsControl(String n) {
        assertThatThrownBy(() -> grade(TOSSES, VARIANT, Map.of("n", List.of(n))))
                .isInstanceOfSatisfying(InvalidAnswer.class, e -> assertThat(e.problems()).containsOnlyKeys("n"));
    }

    @Test
    void wordsReachTheExperimentFromAMenu() {
        Variant variant = new Variant(1, Map.of());
        assertThat(grade(RAVINE, variant, ravine("sgd", "0.15")).outcome()).isEqualTo(Outcome.CORRECT);
        assertThat(grade(RAVINE, variant, ravine("sgd", "0.3")).feedback()).contains("overshoots");
        assertThat(grade(RAVINE, variant, ravine("adagrad", "0.15")).outcome()).isEqualTo(Outcome.WRONG);
    }

    @Test
    void aReferenceThatItsControlRefusesIsAMistakeOfItsFile() {
        String text = """
                type: simulate
                title: Half
                points: 2
                question: Choose.
                solution: Choose two.
                parameters: {a: [1, 2]}
                controls:
                  n: {kind: whole, label: n, least: 0, most: 9, start: 1}
                requires:
                  - {that: n > a, says: "{{n}} is chosen"}
                reference: {n: a + 0.5}
                naive:
                  - {n: 0}
                """;

        assertThat(Written.mistakes(text))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.problem())
                        .startsWith("reference can't be set for {a=")
                        .contains("allowed is a whole number from 0 to 9"));
    }

    /** From nothing at 10 to all at 4: 7 is half of the way. */
    @ParameterizedTest
    @CsvSource({"12, WRONG, 0", "10, WRONG, 0", "7, PARTIAL, 1", "5.5, PARTIAL, 1.5", "4, CORRECT, 2", "3, CORRECT, 2", "-1, WRONG, 0"})
    void aRequirementMayGrantAPartOfThePoints(String x, Outcome outcome, double points) {
        String text = """
                type: simulate
                title: Near
                points: 2
                question: Come near.
                solution: Four will do.
                controls:
                  x: {kind: number, label: x, least: -9, most: 99, start: 9}
                requires:
                  - {that: x <= 4, naive: 10, says: "{{x}} is chosen"}
                  - {that: x > 0, says: It is above 0}
                reference: {x: 4}
                naive:
                  - {x: 7}
                  - {x: -1}
                """;
        assertThat(Written.mistakes(text)).isEmpty();

        Verdict verdict = grade(Written.exercise(text), new Variant(1, Map.of()), Map.of("x", List.of(x)));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.points()).isEqualTo(points);
    }

    private static Map<String, List<String>> ravine(String optimiser, String rate) {
        return Map.of("optimiser", List.of(optimiser), "rate", List.of(rate));
    }

    private static Verdict tosses(int n) {
        return grade(TOSSES, VARIANT, Map.of("n", List.of(Integer.toString(n))));
    }
}
