package argmax.engine.stat.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Draws;
import argmax.engine.stat.Interval;
import argmax.engine.stat.Law;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LawLikelihoodTest {
    private static final double TINY = 1e-9;

    @Test
    void theEstimatesAreTheClosedForms() {
        assertThat(new LawLikelihood(Law.BERNOULLI, new double[] {1, 0, 1, 1}).estimate()).isEqualTo(0.75);
        assertThat(new LawLikelihood(Law.POISSON, new double[] {3, 5, 2, 6, 4}).estimate()).isEqualTo(4);
        assertThat(new LawLikelihood(Law.EXPONENTIAL, new double[] {0.5, 1.5}).estimate()).isEqualTo(1);
        assertThat(new LawLikelihood(Law.GAUSSIAN, new double[] {-1, 2, 5}).estimate()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void differencesOfTheLogLikelihoodAreThoseOfSummedLogDensities(Law law) {
        double[] data = Draws.sample(law, 0.7, 30, 5);
        LawLikelihood likelihood = new LawLikelihood(law, data);
        for (double w = 0.1; w < 1; w += 0.1) {
            assertThat(likelihood.relative(w) - likelihood.relative(0.35))
                    .isCloseTo(summedLogDensity(law, w, data) - summedLogDensity(law, 0.35, data), within(1e-8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noParameterIsBetterThanTheEstimateAndTheIntervalEndsOneDropLower(Law law) {
        LawLikelihood likelihood = new LawLikelihood(law, Draws.sample(law, 0.6, 25, 3));
        for (double w = 0.02; w < 1; w += 0.02) {
            assertThat(likelihood.relative(w)).isLessThanOrEqualTo(TINY);
        }
        Interval half = likelihood.interval(0.5);
        assertThat(half.low()).isLessThan(likelihood.estimate());
        assertThat(half.high()).isGreaterThan(likelihood.estimate());
        assertThat(likelihood.relative(half.low())).isCloseTo(-0.5, within(TINY));
        assertThat(likelihood.relative(half.high())).isCloseTo(-0.5, within(TINY));
    }

    @Test
    void theGaussianIntervalIsOneStandardErrorToEitherSide() {
        Interval half = new LawLikelihood(Law.GAUSSIAN, new double[] {-1, 2, 5, 6}).interval(0.5);
        assertThat(half.low()).isCloseTo(3 - 0.5, within(TINY));
        assertThat(half.high()).isCloseTo(3 + 0.5, within(TINY));
    }

    @Test
    void thePoissonIntervalIsWiderAboveThanBelow() {
        // Roots of 4 ln(w/4) - w + 4 = -1/2, found by bisection in another program.
        Interval half = new LawLikelihood(Law.POISSON, new double[] {4}).interval(0.5);
        assertThat(half.low()).isCloseTo(2.31849413321583, within(TINY));
        assertThat(half.high()).isCloseTo(6.3463281818367845, within(TINY));
    }

    @Test
    void dataThatPushTheEstimateToAnEndGiveAOneSidedInterval() {
        Interval noYes = new LawLikelihood(Law.BERNOULLI, new double[10]).interval(0.5);
        assertThat(noYes.low()).isZero();
        assertThat(noYes.high()).isCloseTo(1 - Math.exp(-0.05), within(TINY));

        Interval onlyYes = new LawLikelihood(Law.BERNOULLI, new double[] {1, 1, 1, 1, 1}).interval(0.5);
        assertThat(onlyYes.low()).isCloseTo(Math.exp(-0.1), within(TINY));
        assertThat(onlyYes.high()).isEqualTo(1);

        Interval noCount = new LawLikelihood(Law.POISSON, new double[5]).interval(0.5);
        assertThat(noCount.low()).isZero();
        assertThat(noCount.high()).isCloseTo(0.1, within(TINY));
    }

    @Test
    void whatALawCannotProduceIsRefused() {
        assertThatThrownBy(() -> new LawLikelihood(Law.BERNOULLI, new double[] {2})).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new LawLikelihood(Law.EXPONENTIAL, new double[] {0})).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new LawLikelihood(Law.POISSON, new double[0])).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new LawLikelihood(Law.GAUSSIAN, new double[] {Double.NaN})).isInstanceOf(InvalidValue.class);
        LawLikelihood likelihood = new LawLikelihood(Law.GAUSSIAN, new double[] {1});
        assertThatThrownBy(() -> likelihood.interval(0)).isInstanceOf(InvalidValue.class);
    }

    private static double summedLogDensity(Law law, double w, double[] data) {
        double sum = 0;
        for (double x : data) {
            sum += switch (law) {
                case BERNOULLI -> BinomialDistribution.of(1, w).logProbability((int) x);
                case POISSON -> PoissonDistribution.of(w).logProbability((int) x);
                case EXPONENTIAL -> ExponentialDistribution.of(1 / w).logDensity(x);
                case GAUSSIAN -> NormalDistribution.of(w, 1).logDensity(x);
            };
        }
        return sum;
    }
}
