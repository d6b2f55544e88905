package argmax.engine.stat.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    /** SciPy: {@code .5 * abs(binom.pmf(k, N, 3/N) - poisson.pmf(k, 3)).sum()}; the lesson rounds them to two digits. */
    @ParameterizedTest
    @CsvSource({
        "10, 0.08640888220275905, 0.086", "20, 0.04020036522830243, 0.040", "100, 0.007606966535549884, 0.0076",
        "1000, 0.0007515439417280708, 0.00075"
    })
    void theBinomialLawNearsPoissons(int trials, double distance, double taught) {
        Limits.Approach approach = Limits.poissonOfBinomial(3, List.of(trials)).getFirst();
        assertThat(approach.totalVariation()).isCloseTo(distance, within(1e-11)).isCloseTo(taught, within(taught / 100));
        assertThat(approach.skewness()).isCloseTo((1 - 6.0 / trials) / Math.sqrt(3 * (1 - 3.0 / trials)), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1, 29", "2, 47", "3, 77", "4, 103", "5, 126"})
    void theFirstNumberOfTrialsWithinOnePercentIsTheTaughtOne(int mean, int first) {
        List<Integer> trials = IntStream.rangeClosed(mean, first + 40).boxed().toList();
        assertThat(Limits.poissonOfBinomial(mean, trials))
                .allSatisfy(a -> assertThat(a.totalVariation() < 0.01).isEqualTo(a.parameter() >= first));
    }

    /** SciPy, as in the test above, with {@code diff(norm.cdf)} over bins of width 1, those below -1/2 included. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.13964329951684962, 0.140", "5, 0.057038785091942004, 0.057", "10, 0.04023389911742368, 0.040",
        "20, 0.028236340957196654, 0.028", "50, 0.017813714294703915, 0.018", "100, 0.012592863130649399, 0.013"
    })
    void poissonsLawNearsTheBellCurve(double mean, double distance, double taught) {
        Limits.Approach approach = Limits.gaussianOfPoisson(List.of(mean)).getFirst();
        assertThat(approach.totalVariation()).isCloseTo(distance, within(1e-11)).isCloseTo(taught, within(5.1e-4));
        assertThat(approach.skewness()).isCloseTo(1 / Math.sqrt(mean), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.06680720126885807", "10, 0.020746183890406444", "100, 0.006640007559223837"})
    void theLargestGapOfTheCdfsFallsWithTheRootOfTheMean(double mean, double gap) {
        assertThat(gap(mean)).isCloseTo(gap, within(1e-12)).isCloseTo(0.066 / Math.sqrt(mean), within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"0.03, 5", "0.02, 11", "0.015, 20", "0.01, 44"})
    void theFirstMeanWithASmallEnoughGapIsTheTaughtOne(double allowed, int first) {
        for (int mean = 1; mean <= first + 20; mean++) {
            assertThat(gap(mean) < allowed).as("mean %d", mean).isEqualTo(mean >= first);
        }
    }

    @Test
    void tailsConvergeLast() {
        Poisson law = new Poisson(30);
        assertThat(law.skewness()).isCloseTo(0.18, within(0.005));
        assertThat(law.survival(57)).isCloseTo(3.7537425087261755e-06, within(1e-17)).isCloseTo(3.8e-6, within(0.05e-6));
        assertThat(Gaussian.like(law).survival(57.5))
                .isCloseTo(2.572968272325154e-07, within(1e-17))
                .isCloseTo(2.6e-7, within(0.05e-7));
    }

    /** NumPy: {@code sqrt(2*pi*n) * (n/e)**n / factorial(n) - 1}. */
    @ParameterizedTest
    @CsvSource({"1, -0.07786299110421091", "5, -0.01650693368674916", "10, -0.0082959604439381", "100, -0.0008329834321487706"})
    void stirlingsErrorIsAboutOneInTwelveN(int n, double error) {
        assertThat(Limits.stirlingError(n)).isCloseTo(error, within(1e-11)).isCloseTo(-1 / (12.0 * n), within(0.08 / (12 * n)));
    }

    @Test
    void theCubicTermLeavesAnErrorThatFallsWithTheMeanAndNotWithItsRoot() {
        Offset<Double> half = within(0.1);
        assertThat(error(400, false) / error(100, false)).isCloseTo(0.5, half);
        assertThat(error(400, true) / error(100, true)).isCloseTo(0.25, half);
        assertThat(error(100, true)).isLessThan(error(100, false) / 5);
    }

    /** The relative error of the bell curve one standard deviation off the mean and a half, either side. */
    private static double error(int mean, boolean skewed) {
        double root = Math.sqrt(mean);
        return IntStream.of(-1, 1)
                .mapToDouble(side -> {
                    double k = mean + 1.5 * side * root;
                    return Math.abs(Limits.gaussianTerm(mean, k, skewed) / new Poisson(mean).pmf(k) - 1);
                })
                .sum();
    }

    @Test
    void aDistanceIsZeroToItselfOneToTheImpossibleAndTheSameBothWays() {
        Discrete law = new Poisson(3);
        assertThat(Distances.totalVariation(law, law)).isZero();
        assertThat(Distances.totalVariation(new Bernoulli(0.5), new DiscreteUniform(5, 6))).isEqualTo(1);
        assertThat(Distances.totalVariation(new Bernoulli(0.2), new Bernoulli(0.5))).isCloseTo(0.3, within(1e-12));
        Discrete other = new Finite(List.of(-0.5, 2.0), List.of(0.4, 0.6));
        assertThat(Distances.totalVariation(law, other)).isEqualTo(Distances.totalVariation(other, law));
    }

    @Test
    void theGapOfASampleIsThatOfKolmogorovAndSmirnov() {
        // scipy.stats.kstest([.1, .4, .7], "uniform").statistic
        assertThat(Distances.largestGap(new double[] {0.7, 0.1, 0.4}, new Uniform(0, 1))).isCloseTo(0.3, within(1e-12));
        Gaussian law = new Gaussian(1, 2);
        assertThat(Distances.largestGap(law.sample(100_000, 5), law)).isLessThan(1.95 / Math.sqrt(100_000));
    }

    @Test
    void whatHasNoDistanceIsRefused() {
        assertThatThrownBy(() -> Limits.poissonOfBinomial(3, List.of(2))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Limits.gaussianOfPoisson(List.of(-1.0))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Limits.stirlingError(0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Distances.totalVariation(new TwoPoint(0.5, 1, 0.5), Gaussian.STANDARD))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("whole number");
    }

    private static double gap(double mean) {
        return Limits.gaussianOfPoisson(List.of(mean)).getFirst().largestGap();
    }
}
