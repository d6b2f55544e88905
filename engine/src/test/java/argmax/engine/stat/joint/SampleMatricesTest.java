package argmax.engine.stat.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.linear.Eigen;
import argmax.engine.metric.Correlation;
import argmax.engine.stat.Randoms;
import argmax.engine.stat.distribution.Uniform;
import argmax.engine.stat.sampling.Bins;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SampleMatricesTest {
    private static final int N = 100_000;

    @Test
    void matricesAreThoseOfAnotherProgram() {
        double[][] rows = {{1, 2, 0.5}, {2, 1, 4}, {3, 5, -1}, {4, 3, 0.25}};
        // numpy.cov(rows.T), numpy.corrcoef(rows.T)
        double[][] covariance = {
            {1.66666667, 1.16666667, -0.95833333}, {1.16666667, 2.91666667, -3.1875}, {-0.95833333, -3.1875, 4.59895833}
        };
        double[][] correlation = {{1, 0.52915026, -0.34614852}, {0.52915026, 1, -0.87031618}, {-0.34614852, -0.87031618, 1}};
        for (int i = 0; i < 3; i++) {
            assertThat(SampleMatrices.covariance(rows)[i]).containsExactly(covariance[i], within(6e-9));
            assertThat(SampleMatrices.correlation(rows)[i]).containsExactly(correlation[i], within(6e-9));
        }
    }

    @Test
    void matricesAreSymmetricWithoutNegativeEigenvalues() {
        UniformRandomProvider random = Randoms.seeded(23);
        for (int trial = 0; trial < 100; trial++) {
            int columns = 2 + random.nextInt(5);
            double[][] rows = new double[2 + random.nextInt(20)][columns];
            for (double[] row : rows) {
                double common = random.nextDouble();
                Arrays.setAll(row, i -> 1e3 * i + Math.pow(10, i) * (common + (i % 2) * random.nextDouble()));
            }
            double[][] correlation = SampleMatrices.correlation(rows);
            double[][] covariance = SampleMatrices.covariance(rows);
            double[] spectrum = Eigen.symmetric(correlation).values();
            assertThat(spectrum[columns - 1]).isGreaterThan(-1e-9);
            double[] axes = Eigen.symmetric(covariance).values();
            assertThat(axes[columns - 1]).isGreaterThan(-1e-9 * axes[0]);
            for (int i = 0; i < columns; i++) {
                assertThat(correlation[i][i]).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void cloudsHaveTheCorrelationOfTheirLawAndRepeat(Shape shape) {
        for (double noise : new double[] {0, 0.5}) {
            double[][] points = shape.sample(N, noise, 5);
            assertThat(SampleMatrices.correlation(points)[0][1]).isCloseTo(shape.correlation(noise), within(0.02));
            assertThat(shape.sample(30, noise, 5)).isDeepEqualTo(Arrays.copyOf(points, 30));
        }
    }

    @ParameterizedTest
    @CsvSource({"PARABOLA", "CIRCLE", "CROSS"})
    void uncorrelatedIsNotIndependent(Shape shape) {
        double[][] points = shape.sample(N, 0, 5);
        assertThat(SampleMatrices.covariance(points)[0][1]).isCloseTo(0, within(0.03));
        assertThat(SampleMatrices.mutualInformation(points, 20)).isGreaterThan(0.3);
    }

    @Test
    void theInformationOfABellIsThatOfItsCorrelationAndShufflingDestroysIt() {
        double[][] points = Shape.ELLIPSE.sample(N, 0, 2);
        assertThat(SampleMatrices.mutualInformation(points, 30)).isCloseTo(-Math.log(1 - 0.64) / 2, within(0.03));
        double[][] shifted = new double[N][];
        for (int i = 0; i < N; i++) {
            shifted[i] = new double[] {points[i][0], points[(i + 1) % N][1]};
        }
        // The bias of the estimate: 29 · 29 degrees of freedom over 2n, at most.
        assertThat(SampleMatrices.mutualInformation(shifted, 30)).isLessThan(29.0 * 29 / (2 * N));
    }

    @Test
    void slicesShowTheMeanAndTheSpreadThatACorrelationDoesNot() {
        List<ConditionalSlice> parabola = ConditionalSlice.of(Shape.PARABOLA.sample(N, 0.5, 3), new Bins(-2, 2, 20));
        assertThat(parabola).hasSize(20).allSatisfy(slice -> {
            assertThat(slice.mean()).isCloseTo(slice.x() * slice.x(), within(0.12));
            assertThat(slice.spread()).isCloseTo(Math.hypot(0.5, 0.4 * slice.x() / Math.sqrt(12)), within(0.06));
        });
        List<ConditionalSlice> circle = ConditionalSlice.of(Shape.CIRCLE.sample(N, 0, 3), new Bins(-0.9, 0.9, 9));
        assertThat(circle).allSatisfy(slice -> {
            assertThat(slice.mean()).isCloseTo(0, within(0.05));
            assertThat(slice.spread()).isCloseTo(Math.sqrt(1 - slice.x() * slice.x()), within(0.05));
        });
        assertThat(ConditionalSlice.of(Shape.LINE.sample(10, 0, 3), new Bins(50, 60, 5))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 1.5, true", "1, 5, 3, true", "0, 3, 1.4, false", "1, 5, 3.2, false"})
    void aParabolaIsUncorrelatedOnlyAboutTheMiddle(double low, double high, double c, boolean uncorrelated) {
        double[] x = new Uniform(low, high).sample(200_000, 7);
        double[] y = Arrays.stream(x).map(a -> (a - c) * (a - c)).toArray();
        assertThat(Math.abs(Correlation.pearson(x, y)) < 0.05).isEqualTo(uncorrelated);
    }

    @Test
    void samplesThatTellNothingAreRefused() {
        assertThatThrownBy(() -> SampleMatrices.correlation(new double[][] {{1, 2}, {1, 3}}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("column 0");
        assertThatThrownBy(() -> SampleMatrices.covariance(new double[][] {{1, 2}, {1, Double.NaN}}))
                .hasMessageContaining("rows[1][1]");
        List<Runnable> refused = List.of(
                () -> SampleMatrices.covariance(new double[][] {{1, 2}}),
                () -> SampleMatrices.covariance(new double[][] {{1, 2}, {1}}),
                () -> SampleMatrices.mutualInformation(new double[][] {{1, 2}, {1, 3}}, 4),
                () -> SampleMatrices.binned(new double[][] {{1, 2, 3}}, new Bins(0, 1, 2), new Bins(0, 1, 2)),
                () -> SampleMatrices.binned(new double[][] {{9, 9}}, new Bins(0, 1, 2), new Bins(0, 1, 2)),
                () -> Shape.LINE.sample(10, -1, 1),
                () -> Shape.LINE.sample(-1, 1, 1));
        assertThat(refused).allSatisfy(bad -> assertThatThrownBy(bad::run).isInstanceOf(InvalidValue.class));
    }
}
