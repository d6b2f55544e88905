package argmax.engine.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormulaTest {
    private static final List<Double> LARGE = List.of(1000.0, 1001.0, 1002.0);

    /** The lesson's (.0900, .2447, .6652), where the naive powers are ∞ and ∞/∞ is NaN. */
    @ParameterizedTest
    @EnumSource(FloatFormat.class)
    void theShiftSavesASoftmaxThatOverflows(FloatFormat format) {
        Calculation naive = Formula.SOFTMAX_NAIVE.in(format, LARGE);
        Calculation shifted = Formula.SOFTMAX_SHIFTED.in(format, LARGE);

        assertThat(naive.firstInfinite().orElseThrow().expression()).isEqualTo("exp(x)");
        assertThat(naive.firstNaN().orElseThrow().expression()).isEqualTo("exp(x) / Σ exp(x)");
        assertThat(naive.result()).containsOnly(Double.NaN);
        assertThat(shifted.firstInfinite()).isEmpty();
        assertThat(shifted.firstNaN()).isEmpty();
        assertThat(shifted.result().get(0)).isCloseTo(0.09003057, within(2 * format.epsilon() + 1e-8));
        assertThat(shifted.result().get(1)).isCloseTo(0.24472847, within(2 * format.epsilon() + 1e-8));
        assertThat(shifted.result().get(2)).isCloseTo(0.66524096, within(2 * format.epsilon() + 1e-8));
    }

    /** The lesson's X1: s · (a, .9, .4) first fails at s = 88.7228 / a; with 64 bits at 709.78 / a. */
    @Test
    void aNaiveSoftmaxFailsAtTheLessonsScale() {
        for (double a : new double[] {1.2, 1.5, 2}) {
            assertThat(fails(FloatFormat.SINGLE, a, 88.722 / a)).isFalse();
            assertThat(fails(FloatFormat.SINGLE, a, 88.7235 / a)).isTrue();
            assertThat(fails(FloatFormat.DOUBLE, a, 709.78 / a)).isFalse();
            assertThat(fails(FloatFormat.DOUBLE, a, 709.79 / a)).isTrue();
        }
        assertThat(fails(FloatFormat.HALF, 2, 11.0 / 2)).isFalse();
        assertThat(fails(FloatFormat.HALF, 2, 11.11 / 2)).isTrue();
    }

    /** {@code z.max() + np.log(np.exp(z - z.max()).sum())}, NumPy 1.24.2. */
    @Test
    void logSumExpSurvivesWhereItsPowersDoNot() {
        Calculation naive = Formula.LOG_SUM_EXP_NAIVE.in(FloatFormat.DOUBLE, LARGE);
        Calculation shifted = Formula.LOG_SUM_EXP_SHIFTED.in(FloatFormat.DOUBLE, LARGE);

        assertThat(naive.result()).containsExactly(Double.POSITIVE_INFINITY);
        assertThat(shifted.result().getFirst()).isCloseTo(1002.4076059644444, within(1e-12));
        assertThat(Formula.LOG_SUM_EXP_NAIVE.in(FloatFormat.DOUBLE, List.of(-1000.0, -1001.0)).result())
                .as("the powers underflow to 0, and ln 0 is −∞")
                .containsExactly(Double.NEGATIVE_INFINITY);
        assertThat(Formula.LOG_SUM_EXP_SHIFTED.in(FloatFormat.DOUBLE, List.of(-1000.0, -1001.0)).result().getFirst())
                .isCloseTo(-1000 + Math.log1p(Math.exp(-1)), within(1e-12));
    }

    /** ln(1 + e^x) is x to all digits at 20, where p has long been rounded to 1. */
    @Test
    void aLossFromLogitsAvoidsTheLogarithmOfZero() {
        List<Double> logits = List.of(-200.0, -1.0, 0.0, 1.0, 20.0);

        Calculation naive = Formula.CROSS_ENTROPY_OF_NO_NAIVE.in(FloatFormat.SINGLE, logits);
        Calculation stable = Formula.CROSS_ENTROPY_OF_NO_FROM_LOGITS.in(FloatFormat.SINGLE, logits);

        assertThat(naive.result().get(4)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(stable.firstInfinite()).isEmpty();
        assertThat(stable.result().get(4)).isEqualTo(20);
        assertThat(stable.result().get(0)).isZero();
        for (int i = 1; i < 4; i++) {
            double expected = Math.log1p(Math.exp(logits.get(i)));
            assertThat(stable.result().get(i)).isCloseTo(expected, within(2 * FloatFormat.SINGLE.epsilon()));
            assertThat(naive.result().get(i)).isCloseTo(expected, within(4 * FloatFormat.SINGLE.epsilon()));
        }
    }

    @ParameterizedTest
    @EnumSource(FloatFormat.class)
    void sharesAddUpToOneAndBothWaysAgreeOnSmallNumbers(FloatFormat format) {
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 100; trial++) {
            List<Double> x = random.doubles(random.nextInt(1, 9), -4, 4).boxed().toList();

            List<Double> shifted = Formula.SOFTMAX_SHIFTED.in(format, x).result();
            List<Double> naive = Formula.SOFTMAX_NAIVE.in(format, x).result();

            assertThat(shifted.stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(8 * format.epsilon()));
            for (int i = 0; i < x.size(); i++) {
                // A power's relative error is its exponent's absolute one, up to 8 · ε/2.
                assertThat(shifted.get(i)).isCloseTo(naive.get(i), within(12 * format.epsilon()));
            }
        }
    }

    @Test
    void nothingAndWhatIsNoNumberAreRefused() {
        assertThatThrownBy(() -> Formula.SOFTMAX_NAIVE.in(FloatFormat.SINGLE, List.of())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Formula.SOFTMAX_NAIVE.in(FloatFormat.SINGLE, List.of(Double.NaN)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("x is NaN");
    }

    private static boolean fails(FloatFormat format, double a, double scale) {
        return Formula.SOFTMAX_NAIVE.in(format, List.of(scale * a, scale * .9, scale * .4)).firstNaN().isPresent();
    }
}
