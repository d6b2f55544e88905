package argmax.engine.stat.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.stat.Interval;
import argmax.engine.stat.likelihood.Derivatives;
import argmax.engine.stat.likelihood.Fit;
import argmax.engine.stat.likelihood.Newton;
import argmax.engine.stat.likelihood.Profile;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinearFitTest {
    private static final double[][] X = {{0}, {0.25}, {0.5}, {0.75}, {1}, {1.25}, {1.5}, {1.75}};
    private static final double[] Y = {3, 4, 1, 9, 5, -1, 5, 2};
    private static final double[] SIGMA = {0.5, 1, 0.5, 2, 1, 0.5, 1, 2};

    @Test
    void aParabolaUnderKnownErrorsIsThatOfNumpy() {
        LinearFit fit = LinearFit.known(new Polynomial(2), X, Y, SIGMA);

        // numpy 1.24.2: polyfit(x, y, 2, w=1/sigma, cov='unscaled'); scipy 1.10.1: chi2.sf
        assertThat(fit.weights().get(0)).isCloseTo(3.230903634270678, within(1e-11));
        assertThat(fit.weights().get(1)).isCloseTo(-4.4005646001205925, within(1e-11));
        assertThat(fit.weights().get(2)).isCloseTo(2.121142355972151, within(1e-11));
        assertThat(fit.covariance().get(0).get(0)).isCloseTo(0.22566189771419212, within(1e-11));
        assertThat(fit.covariance().get(1).get(2)).isCloseTo(-1.8768842843830609, within(1e-11));
        assertThat(fit.chiSquared()).isCloseTo(66.04847407224689, within(1e-9));
        assertThat(fit.degreesOfFreedom()).isEqualTo(5);
        assertThat(fit.pValue()).isCloseTo(6.791126570137045e-13, within(1e-20));
        assertThat(fit.residuals().get(3)).isCloseTo(Y[3] - fit.curve().at(0.75), within(1e-12));
        assertThat(fit.pulls().get(3)).isCloseTo(fit.residuals().get(3) / 2, within(1e-12));
        assertThat(fit.errorAt(0)).isCloseTo(fit.error(0), within(1e-12));
    }

    @Test
    void aLineUnderUnknownErrorsIsThatOfNumpy() {
        LinearFit fit = LinearFit.unknown(new Linear(), X, Y);

        // numpy 1.24.2: polyfit(x, y, 1, cov=True)
        assertThat(fit.weights().get(0)).isCloseTo(4.0, within(1e-12));
        assertThat(fit.weights().get(1)).isCloseTo(-0.5714285714285716, within(1e-12));
        assertThat(fit.covariance().get(0).get(0)).isCloseTo(4.3849206349206336, within(1e-11));
        assertThat(fit.covariance().get(0).get(1)).isCloseTo(-3.507936507936507, within(1e-11));
        assertThat(fit.error(1)).isCloseTo(Math.sqrt(4.009070294784579), within(1e-11));
        assertThat(fit.chiSquared()).isCloseTo(6, within(1e-12));
    }

    @Test
    void twoMeasurementsOfOneQuantityCombineByTheirPrecision() {
        double[][] nowhere = {{0}, {0}};
        LinearFit fit = LinearFit.known(new Polynomial(0), nowhere, new double[] {10, 12}, new double[] {1, 2});

        assertThat(fit.weights().getFirst()).isCloseTo(10.4, within(1e-12));
        assertThat(fit.error(0)).isCloseTo(Math.sqrt(0.8), within(1e-12));
    }

    @Test
    void theLikelihoodWithSigmaHasTheSameCurveAndASmallerSigma() {
        LinearLikelihood likelihood = new LinearLikelihood(new Linear(), X, Y);
        Fit fit = Newton.maximise(likelihood);
        LinearFit squares = LinearFit.unknown(new Linear(), X, Y);

        assertThat(fit.names()).containsExactly("w0", "w1", "σ");
        assertThat(fit.estimate(1)).isCloseTo(squares.weights().get(1), within(1e-10));
        assertThat(fit.estimate(2)).isCloseTo(squares.sigma().getFirst() * Math.sqrt(6.0 / 8), within(1e-10));
        assertThat(fit.error(1)).isCloseTo(squares.error(1) * Math.sqrt(6.0 / 8), within(1e-8));
        assertThat(fit.error(2)).isCloseTo(fit.estimate(2) / 4, within(1e-8));
        Derivatives.agree(likelihood, 3, -1, 2.5);

        // The profile of one parameter is −(n/2) ln(1 + d²/n) with d in units of its error by the likelihood.
        Interval half = new Profile(likelihood, fit).interval(1, 0.5);
        double reach = fit.error(1) * Math.sqrt(8 * Math.expm1(1.0 / 8));
        assertThat(half.low()).isCloseTo(fit.estimate(1) - reach, within(1e-7));
        assertThat(half.high()).isCloseTo(fit.estimate(1) + reach, within(1e-7));
        assertThat(Newton.maximise(likelihood, 0, 0, 10).estimates().get(2)).isCloseTo(fit.estimate(2), within(1e-9));
    }

    @Test
    void weightsShrinkTheScatterOfALineUnderGrowingNoise() {
        int repeats = 2000;
        Scatter plain = new Scatter();
        Scatter weighted = new Scatter();
        for (int repeat = 0; repeat < repeats; repeat++) {
            Samples rows = DataSets.fresh("hetero", 50, 1000 + repeat);
            double[][] x = new double[50][];
            double[] y = new double[50];
            double[] sigma = new double[50];
            for (int i = 0; i < 50; i++) {
                x[i] = new double[] {rows.input(i, 0)};
                y[i] = rows.target(i, 0);
                sigma[i] = 0.1 + 2 * x[i][0] * x[i][0];
            }
            plain.add(LinearFit.unknown(new Linear(), x, y));
            weighted.add(LinearFit.known(new Linear(), x, y, sigma));
        }

        // 2000 repeats know a standard deviation to 1.6 %; the reference is itself of 2000 repeats.
        assertThat(plain.deviation(1)).isCloseTo(0.584, within(0.03));
        assertThat(plain.deviation(0)).isCloseTo(0.185, within(0.01));
        assertThat(weighted.deviation(1)).isCloseTo(0.260, within(0.015));
        assertThat(weighted.deviation(0)).isCloseTo(0.052, within(0.003));
        assertThat(plain.mean(1)).isCloseTo(3, within(4 * 0.584 / Math.sqrt(repeats)));
        assertThat(weighted.mean(1)).isCloseTo(3, within(4 * 0.260 / Math.sqrt(repeats)));
        assertThat(weighted.mean(0)).isCloseTo(1, within(4 * 0.052 / Math.sqrt(repeats)));
    }

    @Test
    void theBestPowerOfSigmaIsTwoWithAWindowAroundIt() {
        double best = slopeVariance(2);

        assertThat(slopeVariance(0) / best).isCloseTo(5.330433559129914, within(1e-10));
        assertThat(slopeVariance(4) / best).isCloseTo(3.1751544845522033, within(1e-10));
        assertThat(slopeVariance(1.66) / best).isLessThan(1.1);
        assertThat(slopeVariance(1.64) / best).isGreaterThan(1.1);
        assertThat(slopeVariance(2.365) / best).isLessThan(1.1);
        assertThat(slopeVariance(2.38) / best).isGreaterThan(1.1);
        for (double q = 0; q <= 4; q += 0.25) {
            assertThat(slopeVariance(q)).isGreaterThanOrEqualTo(best);
        }
    }

    @Test
    void onTheGridTheFittedLineIsAsFarFromTheTruthAsTheHomeworkSays() {
        // numpy 1.24.2: A = inv(XᵀWX), A @ XᵀWΣWX @ A, √ of the mean over the grid; 200 refits there gave .123, .157 and .219.
        assertThat(distanceFromTruth(2)).isCloseTo(0.12243974469872651, within(1e-12));
        assertThat(distanceFromTruth(1)).isCloseTo(0.15608799744340462, within(1e-12));
        assertThat(distanceFromTruth(0)).isCloseTo(0.2176714608499963, within(1e-12));
    }

    @Test
    void pointsThatDontDetermineACurveAreRefused() {
        double[][] one = {{1}, {1}, {1}};
        double[] y = {1, 2, 3};
        assertThatThrownBy(() -> LinearFit.unknown(new Linear(), one, y))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("columns");
        assertThatThrownBy(() -> LinearFit.unknown(new Polynomial(3), X, y)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> LinearFit.unknown(new Polynomial(7), X, Y))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("points is 8");
        assertThatThrownBy(() -> LinearFit.known(new Linear(), X, Y, new double[8]))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("sigma[0] is 0.0");
        double[] infinite = {3, 4, 1, 9, 5, Double.POSITIVE_INFINITY, 5, 2};
        assertThatThrownBy(() -> LinearFit.unknown(new Linear(), X, infinite))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("point 5");
        assertThatThrownBy(() -> new LinearLikelihood(new Linear(), new double[][] {{1}, {2}, {3}}, y))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("σ");
    }

    private static double slopeVariance(double q) {
        return LinearFit.spread(new Linear(), grid(), powers(-q), powers(1)).get(1).get(1);
    }

    /** √ of the mean over the grid of the variance of the fitted line: what 200 refits estimate. */
    private static double distanceFromTruth(double q) {
        var spread = LinearFit.spread(new Linear(), grid(), powers(-q), powers(1));
        return Math.sqrt(IntStream.range(0, 50)
                .mapToDouble(i -> (i + 0.5) / 50)
                .map(x -> spread.get(0).get(0) + 2 * x * spread.get(0).get(1) + x * x * spread.get(1).get(1))
                .average()
                .orElseThrow());
    }

    private static double[][] grid() {
        return IntStream.range(0, 50).mapToObj(i -> new double[] {(i + 0.5) / 50}).toArray(double[][]::new);
    }

    private static double[] powers(double exponent) {
        return IntStream.range(0, 50)
                .mapToDouble(i -> 0.1 + 2 * Math.pow((i + 0.5) / 50, 2))
                .map(sigma -> Math.pow(sigma, exponent))
                .toArray();
    }

    /** Collects the parameters of lines. */
    private static final class Scatter {
        private final double[] sums = new double[2];
        private final double[] squares = new double[2];
        private int count;

        void add(LinearFit fit) {
            count++;
            for (int j = 0; j < 2; j++) {
                sums[j] += fit.weights().get(j);
                squares[j] += fit.weights().get(j) * fit.weights().get(j);
            }
        }

        double mean(int j) {
            return sums[j] / count;
        }

        double deviation(int j) {
            return Math.sqrt(squares[j] / count - mean(j) * mean(j));
        }
    }
}
