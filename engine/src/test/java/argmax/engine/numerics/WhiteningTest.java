package argmax.engine.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WhiteningTest {
    private static final double[][] FIVE = {{1, 5200}, {2, 4100}, {3, 6500}, {4, 7000}, {5, 5900}};

    /**
     * NumPy 1.24.2 with these rows as r: {@code a = np.c_[np.ones(5), r]; np.linalg.cond(a.T @ a / 5)}, and (1 + ρ) / (1 −
     * ρ) with {@code np.corrcoef(r.T)[0, 1]}.
     */
    @Test
    void scalesDecideHowFastALineLearns() {
        InputScales scales = InputScales.of(FIVE);

        assertThat(scales.raw().condition() / 1201302712.0487287).isCloseTo(1, within(1e-5));
        assertThat(scales.standardised().condition()).isCloseTo(3.9740683662803566, within(1e-9));
        assertThat(scales.whitened().condition()).isEqualTo(1);
        assertThat(scales.whitened().limit()).isEqualTo(2);
        assertThat(scales.raw().limit()).isLessThan(1e-7);
    }

    @Test
    void whiteColumnsHaveUnitDeviationAndDoNotGoTogether() {
        SplittableRandom random = new SplittableRandom(12);
        double[][] rows = new double[300][];
        for (int row = 0; row < rows.length; row++) {
            double common = random.nextGaussian();
            double second = 5000 + 1000 * (common + random.nextGaussian());
            rows[row] = new double[] {common + random.nextGaussian(), second, 1e-6 * random.nextGaussian()};
        }

        double[][] white = Whitening.fit(rows).apply(rows);

        for (int i = 0; i < 3; i++) {
            assertThat(product(white, i, -1)).isCloseTo(0, within(1e-10));
            for (int j = 0; j < 3; j++) {
                assertThat(product(white, i, j)).isCloseTo(i == j ? 1 : 0, within(1e-10));
            }
        }
    }

    @Test
    void theConstantsStayThoseOfTheRowsItWasFittedOn() {
        Whitening whitening = Whitening.fit(FIVE);

        assertThat(whitening.apply(new double[][] {{3, 5740}})[0]).containsExactly(new double[] {0, 0}, within(1e-12));
        assertThat(whitening.apply(new double[][] {FIVE[2]})[0]).isEqualTo(whitening.apply(FIVE)[2]);
    }

    @Test
    void columnsThatAddNothingAreRefused() {
        assertThatThrownBy(() -> Whitening.fit(new double[][] {{1, 3}, {2, 3}, {4, 3}}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("deviation of column 1 is 0.0");
        assertThatThrownBy(() -> Whitening.fit(new double[][] {{1, 2}, {2, 4}, {4, 8}})).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Whitening.fit(new double[][] {{1, 2}, {Double.NaN, 4}}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("rows[1][0] is NaN");
        assertThatThrownBy(() -> Whitening.fit(new double[][] {{1, 2}})).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Whitening.fit(FIVE).apply(new double[][] {{1}})).isInstanceOf(InvalidValue.class);
    }

    /** The mean of column i times column j, or of column i where j is −1. */
    private static double product(double[][] rows, int i, int j) {
        double sum = 0;
        for (double[] row : rows) {
            sum += row[i] * (j < 0 ? 1 : row[j]);
        }
        return sum / rows.length;
    }
}
