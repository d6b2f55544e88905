package argmax.engine.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConditionTest {
    /** The lesson: eigenvalues 1 and 1, and yet κ ≈ 10⁴; exactly, s + 1/s = √10004 for the larger singular value s. */
    @Test
    void aShearIsBadlyConditionedWhateverItsEigenvalues() {
        double s = (Math.sqrt(10_004) + 100) / 2;

        assertThat(Condition.number(new double[][] {{1, 100}, {0, 1}}))
                .isCloseTo(s * s, within(1e-6)).isCloseTo(1e4, within(5.0));
    }

    /** The lesson: (a + 1) / (a − 1). */
    @Test
    void symmetricMatricesHaveTheRatioOfTheirEigenvalues() {
        for (double a : new double[] {2, 3, 5}) {
            double[][] matrix = {{a, 1}, {1, a}};
            assertThat(Condition.ofSymmetric(matrix)).isCloseTo((a + 1) / (a - 1), within(1e-12));
            assertThat(Condition.number(matrix)).isCloseTo((a + 1) / (a - 1), within(1e-12));
        }
        assertThat(Condition.ofSymmetric(new double[][] {{0, 2}, {2, 3}})).as("4 and −1").isCloseTo(4, within(1e-12));
        assertThat(Condition.ofSymmetric(new double[][] {{1, 0}, {0, 0}})).isInfinite();
        assertThatThrownBy(() -> Condition.ofSymmetric(new double[][] {{1, 100}, {0, 1}})).isInstanceOf(InvalidValue.class);
    }

    /** {@code np.linalg.cond(1/(np.arange(1, n+1)[:, None] + np.arange(n)))}, NumPy 1.24.2. */
    @Test
    void hilbertsMatricesAreAsBadAsNumPySays() {
        assertThat(Condition.number(hilbert(3))).isCloseTo(524.0567775860644, within(1e-8));
        assertThat(Condition.number(hilbert(5)) / 476607.2502425855).isCloseTo(1, within(1e-9));
        assertThat(Condition.number(hilbert(8)) / 15257575538.060041).isCloseTo(1, within(1e-4));
    }

    @Test
    void aSolutionLosesAsManyDigitsAsTheConditionHas() {
        double before = 0;
        for (int n = 2; n <= 5; n++) {
            Solving solving = Solving.ofOnes(hilbert(n), FloatFormat.SINGLE);
            double expected = solving.condition() * solving.inputError();
            assertThat(solving.inputError()).isLessThanOrEqualTo(FloatFormat.SINGLE.epsilon() / 2);
            assertThat(solving.solutionError()).as("n = %d", n).isLessThan(4 * expected).isGreaterThan(before);
            before = solving.solutionError();
        }
        assertThat(before).as("of 7 digits 3 or 4 are gone").isGreaterThan(1e3 * FloatFormat.SINGLE.epsilon());
        assertThat(Solving.ofOnes(hilbert(5), FloatFormat.DOUBLE).solutionError()).isLessThan(1e-10);
        assertThat(Solving.ofOnes(new double[][] {{2, 0}, {0, 4}}, FloatFormat.HALF).solutionError()).isLessThan(1e-15);
        assertThat(Condition.digitsAtRisk(1e4, FloatFormat.SINGLE)).isCloseTo(4, within(1e-12));
        assertThat(Condition.digitsAtRisk(1e40, FloatFormat.SINGLE)).isCloseTo(6.92, within(.005));
    }

    @Test
    void singularSystemsAreRefused() {
        assertThatThrownBy(() -> Solving.ofOnes(new double[][] {{1, 2}, {2, 4}}, FloatFormat.SINGLE))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Solving.ofOnes(new double[][] {{1, 2}}, FloatFormat.SINGLE)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Condition.digitsAtRisk(.5, FloatFormat.SINGLE)).isInstanceOf(InvalidValue.class);
    }

    /** The lesson: limit 2/k_max, at once for η = 1/k, best rate 2/(k_max + k_min) with factor (κ − 1)/(κ + 1). */
    @Test
    void aBowlIsDescendedByItsFactors() {
        BowlDescent ravine = new BowlDescent(List.of(1.0, 25.0));

        assertThat(ravine.condition()).isEqualTo(25);
        assertThat(ravine.limit()).isEqualTo(.08);
        assertThat(ravine.factors(.076).getFirst()).isCloseTo(.924, within(1e-12));
        assertThat(ravine.factors(.076).getLast()).isCloseTo(-.9, within(1e-12));
        assertThat(ravine.slowest(ravine.bestRate())).isCloseTo(24.0 / 26, within(1e-12));
        assertThat(ravine.steps(.08, .01)).isEmpty();
        assertThat(new BowlDescent(List.of(4.0)).steps(.25, .01)).hasValue(1);
        assertThatThrownBy(() -> new BowlDescent(List.of(1.0, -1.0)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("-1.0");
        assertThatThrownBy(() -> ravine.steps(.01, 1)).isInstanceOf(InvalidValue.class).hasMessageContaining("share");
    }

    @Test
    void stepsAreThoseThatWalkingTakes() {
        SplittableRandom random = new SplittableRandom(9);
        for (int trial = 0; trial < 100; trial++) {
            BowlDescent bowl = new BowlDescent(List.of(random.nextDouble(.5, 2), random.nextDouble(2, 40)));
            double rate = random.nextDouble(.05, .95) * bowl.limit();
            double first = 1;
            double second = 1;
            int steps = 0;
            while (Math.max(Math.abs(first), Math.abs(second)) > 1e-3) {
                first -= rate * bowl.curvatures().get(0) * first;
                second -= rate * bowl.curvatures().get(1) * second;
                steps++;
            }
            assertThat(bowl.steps(rate, 1e-3)).hasValue(steps);
        }
    }

    private static double[][] hilbert(int n) {
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[i][j] = 1.0 / (i + j + 1);
            }
        }
        return matrix;
    }
}
