package argmax.engine.stat.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import argmax.engine.stat.Law;
import argmax.engine.stat.likelihood.LawLikelihood;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class PosteriorTest {
    /** Counts with sum 17 and a flat prior: Gamma(18, rate 4). */
    private final GridPosterior rate = GridPosterior.of(
            new LawLikelihood(Law.POISSON, new double[] {3, 5, 2, 7})::relative, w -> 0, 0, 20, 20_001);

    @Test
    void countsUnderAFlatPriorGiveAGammaLaw() {
        // scipy 1.10.1: gamma(18, scale=1/4); the shortest interval by optimize.minimize_scalar
        assertThat(rate.mean()).isCloseTo(4.5, within(1e-6));
        assertThat(rate.standardDeviation()).isCloseTo(1.0606601717798212, within(1e-6));
        assertThat(rate.mode()).isCloseTo(17.0 / 4, within(1e-9));
        Interval central = rate.credible(0.68);
        assertThat(central.low()).isCloseTo(3.4542016352888036, within(1e-5));
        assertThat(central.high()).isCloseTo(5.544169187786205, within(1e-5));
        Interval shortest = rate.shortest(0.9);
        assertThat(shortest.low()).isCloseTo(2.76588264192977, within(2e-3));
        assertThat(shortest.high()).isCloseTo(6.1886518405285935, within(2e-3));
        assertThat(rate.cumulative(central.low())).isCloseTo(0.16, within(1e-6));
        assertThat(rate.cumulative(30)).isCloseTo(1, within(1e-9));
        assertThat(rate.cumulative(-1)).isZero();
    }

    @Test
    void theNextCountIsNegativeBinomial() {
        // scipy 1.10.1: nbinom.pmf(3, 18, 4/5)
        assertThat(rate.expectation(w -> w == 0 ? 0 : PoissonDistribution.of(w).probability(3)))
                .isCloseTo(0.16429131440647568, within(1e-6));
    }

    @Test
    void aGaussianPriorAndAGaussianMeasurementMeetByTheirPrecision() {
        // Prior 10 ± 2, measurement 13 ± 1: (10/4 + 13)/(1/4 + 1) = 12.4, 1/√1.25.
        GridPosterior posterior = GridPosterior.of(
                w -> -(13 - w) * (13 - w) / 2, w -> -(w - 10) * (w - 10) / 8, 5, 20, 3001);
        assertThat(posterior.mean()).isCloseTo(12.4, within(1e-9));
        assertThat(posterior.mode()).isCloseTo(12.4, within(1e-9));
        assertThat(posterior.standardDeviation()).isCloseTo(1 / Math.sqrt(1.25), within(1e-9));
    }

    @Test
    void aPriorMayForbidAndAGridMayTouchImpossibleValues() {
        GridPosterior posterior = GridPosterior.of(
                w -> 3 * Math.log(w), w -> w > 1 ? Double.NEGATIVE_INFINITY : 0, 0, 2, 2001);
        assertThat(posterior.density().getFirst()).isZero();
        assertThat(posterior.density().getLast()).isZero();
        assertThat(posterior.mean()).as("of 4w³ on [0, 1]").isCloseTo(0.8, within(2e-3));
    }

    @Test
    void yesAndNoUpdateABetaLaw() {
        BetaBinomial after = new BetaBinomial(2.5, 4).after(7, 20);

        assertThat(after).isEqualTo(new BetaBinomial(9.5, 17));
        assertThat(after.mean()).isCloseTo(9.5 / 26.5, within(1e-12));
        assertThat(after.mode()).isCloseTo(8.5 / 24.5, within(1e-12));
        // scipy 1.10.1: beta.std, beta.interval(.9, 9.5, 17), betabinom.pmf(7, 20, 2.5, 4)
        assertThat(after.standardDeviation()).isCloseTo(0.09144796435920755, within(1e-12));
        assertThat(after.credible(0.9).low()).isCloseTo(0.2141759154589012, within(1e-10));
        assertThat(after.credible(0.9).high()).isCloseTo(0.5151773132216448, within(1e-10));
        assertThat(new BetaBinomial(2.5, 4).predictive(7, 20)).isCloseTo(0.08872251379743559, within(1e-12));
    }

    @Test
    void aGridFindsTheBetaLawAsWell() {
        BetaBinomial after = new BetaBinomial(1, 1).after(7, 20);
        GridPosterior grid = GridPosterior.of(w -> 7 * Math.log(w) + 13 * Math.log1p(-w), w -> 0, 0, 1, 10_001);
        assertThat(grid.mean()).isCloseTo(after.mean(), within(1e-7));
        assertThat(grid.density().get(3000)).isCloseTo(after.density(0.3), within(1e-6));
        assertThat(grid.credible(0.95).high()).isCloseTo(after.credible(0.95).high(), within(1e-6));
    }

    @Test
    void predictionsSumToOneAndNothingSeenChangesNothing() {
        BetaBinomial belief = new BetaBinomial(0.5, 3);
        assertThat(IntStream.rangeClosed(0, 30).mapToDouble(k -> belief.predictive(k, 30)).sum()).isCloseTo(1, within(1e-12));
        assertThat(belief.after(0, 0)).isEqualTo(belief);
        assertThat(belief.predictive(1, 1)).isCloseTo(belief.mean(), within(1e-12));
        assertThat(belief.after(2, 5).after(1, 4)).isEqualTo(belief.after(3, 9));
    }

    @Test
    void impossibleBeliefsAreRefused() {
        assertThatThrownBy(() -> new BetaBinomial(0, 1)).isInstanceOf(InvalidValue.class).hasMessageContaining("a is 0.0");
        BetaBinomial flat = new BetaBinomial(1, 1);
        assertThatThrownBy(() -> flat.after(3, 2)).isInstanceOf(InvalidValue.class).hasMessageContaining("yes is 3");
        assertThatThrownBy(flat::mode).isInstanceOf(InvalidValue.class).hasMessageContaining("a + b");
        assertThatThrownBy(() -> flat.density(1.1)).isInstanceOf(InvalidValue.class).hasMessageContaining("p is 1.1");
        assertThatThrownBy(() -> GridPosterior.of(w -> Double.NaN, w -> 0, 0, 1, 10)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> GridPosterior.of(w -> Double.NEGATIVE_INFINITY, w -> 0, 0, 1, 10))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("largest");
        assertThatThrownBy(() -> GridPosterior.of(w -> 0, w -> 0, 1, 1, 10))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("high");
        assertThatThrownBy(() -> new GridPosterior(List.of(0.0, 1.0, 3.0), List.of(1.0, 1.0, 1.0)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("value 1");
    }
}
