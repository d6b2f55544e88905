package argmax.lessons.exercise.numeric;

import static argmax.lessons.exercise.Grading.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import argmax.lessons.course.SampleCourse;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Grader;
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

class NumericGradingTest {
    private final Exercise mean = SampleCourse.exercise("poisson-mean");
    private final Exercise twoBoxes = SampleCourse.exercise("two-boxes");
    private final Variant variant = new Variant(1, Map.of("a", 3.0, "b", 4.0, "c", 0.5, "sum", 7.5));

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "2,5", "2.5 GeV", "25e-1", "2.52", "2.475", "+2.5GeV"})
    void rightNumbersPassHoweverTheyAreWritten(String text) {
        Verdict verdict = grade(mean, variant, Map.of("rate", List.of(text)));
        assertThat(verdict.outcome()).isEqualTo(Outcome.CORRECT);
        assertThat(verdict.points()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    7.5  | <p>7.5 isn't right.</p><p>That is the sum; divide 7.5 by the number of counts.</p>
                    4    | <p>4 isn't right.</p><p>That is the largest count.</p>
                    2.53 | <p>2.53 isn't right: it should be within 1 % of the exact value.</p>
                    """)
    void wrongNumbersAreToldWhatIsWrongWithThem(String text, String feedback) {
        Verdict verdict = grade(mean, variant, Map.of("rate", List.of(text)));
        assertThat(verdict.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(verdict.points()).isZero();
        assertThat(verdict.feedback().strip()).isEqualTo(feedback);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "NaN", "1e999", "2.5 MeV", "<script>alert(1)</script>", "${7*7}", "'; DROP TABLE x; --"})
    void whatIsNoNumberIsNoAnswer(String text) {
        InvalidAnswer refused = catchThrowableOfType(
                InvalidAnswer.class, () -> Grader.read(mean, variant, Map.of("rate", List.of(text))));
        assertThat(refused.problems())
                .hasEntrySatisfying("rate", problem -> assertThat(problem).contains("allowed is a number such as 0.25"));
    }

    @Test
    void boxesShareThePoints() {
        Verdict verdict = grade(twoBoxes, variant, Map.of("mean", List.of("4.005"), "deviation", List.of("1.001")));

        assertThat(verdict.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(verdict.points()).isEqualTo(1.5);
        assertThat(verdict.of()).isEqualTo(3);
        assertThat(verdict.feedback())
                .isEqualTo("<dl class=\"boxes\"><dt>Mean</dt><dd><p>4.005 is right.</p></dd>"
                        + "<dt><span class=\"math\">\\sigma</span></dt>"
                        + "<dd><p>1.001 isn't right: it should be equal to the exact value.</p></dd></dl>");
    }

    @Test
    void everyBoxWithoutANumberIsNamed() {
        InvalidAnswer refused = catchThrowableOfType(InvalidAnswer.class, () -> Grader.read(twoBoxes, variant, Map.of()));
        assertThat(refused.problems()).containsOnlyKeys("mean", "deviation");
    }

    @Test
    void aRightNumberOfZeroIsComparedByDistance() {
        Tolerance tolerance = new Tolerance.Relative(0.01);
        assertThat(tolerance.accepts(0, 0.00009)).isTrue();
        assertThat(tolerance.accepts(0, 0.0002)).isFalse();
    }
}
