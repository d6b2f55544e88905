package argmax.engine.stat.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.stat.distribution.Gaussian;
import argmax.engine.stat.distribution.Poisson;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramTest {
    @Test
    void aBinHasItsLowerEdgeAndTheLastItsUpperEdgeToo() {
        double[] data = {0, 0.1, 0.2, 0.3, 0.99, 1, -0.001, 1.5, Double.POSITIVE_INFINITY};
        Histogram histogram = Histogram.of(data, new Bins(0, 1, 10));
        assertThat(histogram.counts()).containsExactly(1, 1, 1, 1, 0, 0, 0, 0, 0, 2);
        assertThat(histogram.below()).isEqualTo(1);
        assertThat(histogram.above()).isEqualTo(2);
        assertThat(histogram.total()).isEqualTo(9);
    }

    @Test
    void everyEdgeBelongsToTheBinThatItBegins() {
        for (int count = 1; count < 200; count++) {
            Bins bins = new Bins(-0.7, 1.9, count);
            for (int i = 0; i < count; i++) {
                assertThat(bins.index(bins.edge(i))).isEqualTo(i);
                assertThat(bins.index(bins.centre(i))).isEqualTo(i);
                assertThat(bins.index(Math.nextDown(bins.edge(i + 1)))).isEqualTo(i);
            }
            assertThat(bins.index(1.9)).isEqualTo(count - 1);
        }
    }

    @Test
    void densitiesAndExpectedCountsFollowTheLaw() {
        Gaussian law = new Gaussian(1, 2);
        Histogram histogram = Histogram.of(law.sample(200_000, 3), new Bins(-3, 5, 16));
        for (int i = 0; i < 16; i++) {
            double expected = histogram.expected(law).get(i);
            assertThat(histogram.counts().get(i)).isCloseTo((int) expected, within((int) (4.5 * Math.sqrt(expected)) + 1));
            assertThat(histogram.densities().get(i)).isCloseTo(law.pdf(histogram.bins().centre(i)), within(0.006));
        }
    }

    @Test
    void countsHaveBinsAboutThem() {
        Poisson law = new Poisson(2);
        Histogram histogram = Histogram.of(new double[] {0, 1, 1, 4, 9}, Bins.around(0, 4));
        assertThat(histogram.counts()).containsExactly(1, 2, 0, 0, 1);
        assertThat(histogram.above()).isEqualTo(1);
        assertThat(histogram.expected(law).get(1)).isCloseTo(5 * law.pmf(1), within(1e-12));
        assertThat(histogram.densities()).containsExactly(0.2, 0.4, 0.0, 0.0, 0.2);
    }

    @Test
    void momentsAreThoseOfAnotherProgram() {
        // numpy.mean, numpy.var(ddof=1), scipy.stats.skew(bias=False)
        Moments moments = Moments.of(new double[] {3, 1, 4, 1, 5, 9, 2, 6});
        assertThat(moments.mean()).isCloseTo(3.875, within(1e-12));
        assertThat(moments.variance()).isCloseTo(7.553571428571429, within(1e-12));
        assertThat(moments.skewness()).isCloseTo(0.833503138533666, within(1e-12));
        assertThat(moments.standardError()).isCloseTo(Math.sqrt(7.553571428571429 / 8), within(1e-12));
        assertThat(Moments.of(new double[] {2, 2, 2}).skewness()).isNaN();
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        List<Runnable> refused = List.of(
                () -> new Bins(1, 1, 3),
                () -> new Bins(0, 1, 0),
                () -> new Bins(0, Double.NaN, 1),
                () -> Bins.over(new double[] {2, 2}, 4),
                () -> Bins.over(new double[] {2}, 4),
                () -> Bins.over(new double[] {2, Double.NaN}, 4),
                () -> Bins.around(3, 2),
                () -> Histogram.of(new double[] {Double.NaN}, new Bins(0, 1, 2)),
                () -> Histogram.of(new double[0], new Bins(0, 1, 2)).densities(),
                () -> new Histogram(new Bins(0, 1, 2), List.of(1), 0, 0),
                () -> new Histogram(new Bins(0, 1, 1), List.of(-1), 0, 0),
                () -> Moments.of(new double[0]));
        assertThat(refused).allSatisfy(bad -> assertThatThrownBy(bad::run).isInstanceOf(InvalidValue.class));
    }
}
