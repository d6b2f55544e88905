package argmax.lessons.exercise.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import argmax.lessons.course.SampleCourse;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.Grading;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.form.InvalidAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGradingTest {
    private final Exercise rate = SampleCourse.exercise("exponential-rate");
    private final Variant variant = new Variant(5, Map.of("d", 0.0));

    @ParameterizedTest
    @ValueSource(strings = {"n/S", "1/(S/n)", "exp(ln(n) - log(S))", "n * S^-1", "(n/S)*(1 + 1e-9)", "max(n/S, -1)"})
    void anyWayToWriteItIsRight(String formula) {
        Verdict verdict = grade(formula);
        assertThat(verdict.outcome()).isEqualTo(Outcome.CORRECT);
        assertThat(verdict.points()).isEqualTo(2);
    }

    @Test
    void theParametersOfTheVariantCount() {
        assertThat(Grading.grade(rate, new Variant(5, Map.of("d", 0.01)), Map.of("answer", List.of("n/(S - n/100)"))).outcome())
                .isEqualTo(Outcome.CORRECT);
        assertThat(Grading.grade(rate, new Variant(5, Map.of("d", 0.01)), Map.of("answer", List.of("n/S"))).outcome())
                .isEqualTo(Outcome.WRONG);
    }

    @Test
    void aKnownMistakeIsExplainedAndRefutedAtAPoint() {
        assertThat(grade("S/n").feedback())
                .startsWith("<p>You wrote <span class=\"math\">\\frac{S}{n}</span>.</p>")
                .contains("That is the mean waiting time")
                .containsPattern("At <span class=\"math\">n=[0-9.]+</span>, <span class=\"math\">S=[0-9.]+</span> yours gives "
                        + "[0-9.]+; the right formula gives [0-9.]+\\.");
    }

    @ParameterizedTest
    @CsvSource({"n*S, yours gives", "log(-n), yours has no finite value", "9^9^9^9, yours has no finite value"})
    void whatIsWrongIsRefutedAtAPoint(String formula, String words) {
        Verdict verdict = grade(formula);
        assertThat(verdict.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(verdict.feedback()).contains("<p>That isn't right.</p>", words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                        | Your formula is empty.
                    n/                        | At character 3: expected a number, a name or an opening parenthesis
                    d                         | At character 1: "d" is not known here; there are S, n, pi and
                    <script>alert(1)</script> | At character 1: "<" has no meaning here.
                    """)
    void whatCannotBeReadIsNoAnswer(String formula, String problem) {
        InvalidAnswer refused = catchThrowableOfType(
                InvalidAnswer.class, () -> Grader.read(rate, variant, Map.of("answer", List.of(formula))));
        assertThat(refused.problems().get("answer")).startsWith(problem);
    }

    private Verdict grade(String formula) {
        return Grading.grade(rate, variant, Map.of("answer", List.of(formula)));
    }
}
