package argmax.engine.classic.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Columns;
import argmax.engine.classic.Rows;
import argmax.engine.data.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recorded numbers are those of NumPy 1.24, SciPy 1.10 and scikit-learn 1.2 on iris.csv, in centimetres. */
class DensityTest {
    private static final Samples IRIS = Rows.iris();
    private static final Columns PETALS = Columns.of(IRIS.pickColumns(new int[] {2, 3}));
    private static final Columns LENGTHS = Columns.of(IRIS.pickColumns(new int[] {2}));

    /** {@code multivariate_normal(x.mean(0), np.cov(x.T, bias=True)).logpdf(x[[0, 60, 120]])}. */
    @Test
    void theGaussianIsThatOfScipyAndStrangenessIsItsMinusLogarithm() {
        GaussianEstimate gaussian = GaussianEstimate.of(Columns.of(IRIS));

        List<Double> anomalies = gaussian.anomalies(IRIS.pick(new int[] {0, 60, 120}));
        List<Double> expected = List.of(1.60716081, 4.40019357, 2.56628341);
        for (int i = 0; i < 3; i++) {
            assertThat(anomalies.get(i)).isCloseTo(expected.get(i), within(1e-5));
        }
        assertThat(gaussian.law().mean().get(2)).isCloseTo(3.758, within(1e-6));
    }

    /**
     * {@code np.histogram(x[:, 2], bins=5, density=True)} and {@code np.histogram2d(x[:, 2], x[:, 3], bins=3, density=True)}.
     */
    @Test
    void histogramsAreThoseOfNumpy() {
        HistogramEstimate one = HistogramEstimate.of(LENGTHS, 5, HistogramEstimate.ranges(LENGTHS));
        assertThat(one.counts()).containsExactly(50, 3, 34, 47, 16);
        assertThat(one.edges(0).get(1)).isCloseTo(2.18, within(1e-6));
        assertThat(one.at(1.5)).isCloseTo(0.28248588, within(1e-7));
        assertThat(one.at(6.9f)).isCloseTo(0.09039548, within(1e-7));
        assertThat(one.logDensity(7)).isEqualTo(Double.NEGATIVE_INFINITY);

        HistogramEstimate two = HistogramEstimate.of(PETALS, 3, HistogramEstimate.ranges(PETALS));
        assertThat(two.at(1.5, 0.2)).isCloseTo(0.21186441, within(1e-7));
        assertThat(two.at(4, 2)).isCloseTo(0.02966102, within(1e-7));
        assertThat(two.at(4, 0.2)).isZero();
    }

    /** {@code gaussian_kde(x[:, 2])([1.5, 3, 5])}, {@code KernelDensity(bandwidth=.4).fit(x[:, 2:]).score_samples(...)}. */
    @Test
    void kernelEstimatesAreThoseOfScipyAndScikitLearn() {
        KernelEstimate one = KernelEstimate.of(LENGTHS);
        assertThat(one.bandwidths().getFirst()).isCloseTo(0.64803705, within(1e-6));
        assertThat(one.at(1.5)).isCloseTo(0.19870951, within(1e-6));
        assertThat(one.at(3)).isCloseTo(0.06274936, within(1e-6));
        assertThat(one.at(5)).isCloseTo(0.24690031, within(1e-6));

        KernelEstimate two = KernelEstimate.of(PETALS, List.of(0.4, 0.4));
        assertThat(two.logDensity(1.5, 0.2)).isCloseTo(-1.22731867, within(1e-6));
        assertThat(two.logDensity(3, 1)).isCloseTo(-3.51309268, within(1e-6));
        assertThat(two.logDensity(5, 1.7)).isCloseTo(-1.57294437, within(1e-6));
        assertThat(two.logDensity(1e4, 0)).isFinite();
    }

    @Test
    void eachOfThemAddsUpToOne() {
        for (Density density : List.of(
                GaussianEstimate.of(LENGTHS),
                HistogramEstimate.of(LENGTHS, 7, HistogramEstimate.ranges(LENGTHS)),
                KernelEstimate.of(LENGTHS))) {
            double sum = 0;
            for (double x = -10 + 0.0005; x < 20; x += 0.001) {
                sum += density.at(x) * 0.001;
            }
            assertThat(sum).isCloseTo(1, within(1e-3));
        }
    }

    @Test
    void whatHasNoDensityIsRefused() {
        Columns constant = Columns.of(new Samples(1, new float[] {3, 3, 3}, new int[3]));
        Columns twice = Columns.of(IRIS.pickColumns(new int[] {1, 1}));

        assertThatThrownBy(() -> GaussianEstimate.of(constant))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("column 1 is 3.0 in every row; allowed is a column that varies");
        assertThatThrownBy(() -> HistogramEstimate.ranges(constant)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> KernelEstimate.of(constant)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> GaussianEstimate.of(twice)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> HistogramEstimate.ranges(Columns.of(IRIS)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("columns is 4; allowed is a whole number from 1 to 2");
        assertThatThrownBy(() -> KernelEstimate.of(LENGTHS, List.of(-1.0)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("bandwidths is -1.0; ");
    }
}
