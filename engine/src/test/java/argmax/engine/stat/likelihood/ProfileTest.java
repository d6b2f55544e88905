package argmax.engine.stat.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final double[] DATA = {0.8, 1.7, 2.9, 0.4, 3.3, 1.1, 2.2, 0.9, 5.1, 1.6};
    private final Fit fit = Newton.maximise(new GaussianLikelihood(DATA));
    private final Profile profile = new Profile(new GaussianLikelihood(DATA), fit);

    @Test
    void theProfileOfAGaussianMeanIsTheClosedForm() {
        double sigma = fit.estimate(1);
        for (double shift : new double[] {-3, -1, -0.2, 0, 0.5, 2}) {
            // With σ at its best for each μ: −(n/2) ln(1 + (μ − x̄)²/σ̂²)
            assertThat(profile.relative(0, fit.estimate(0) + shift))
                    .isCloseTo(-5 * Math.log1p(shift * shift / (sigma * sigma)), within(1e-9));
        }
    }

    @Test
    void theHalfIntervalOfAMeanIsTakenFromTheCurveAndNotFromItsCurvature() {
        Interval half = profile.interval(0, 0.5);

        double reach = fit.estimate(1) * Math.sqrt(Math.expm1(1.0 / 10));
        assertThat(half.low()).isCloseTo(fit.estimate(0) - reach, within(1e-9));
        assertThat(half.high()).isCloseTo(fit.estimate(0) + reach, within(1e-9));
        assertThat(reach).isGreaterThan(1.02 * fit.error(0));
        List<Interval> both = profile.intervals(0.5);
        assertThat(both).hasSize(2).first().isEqualTo(half);
        // n ln(σ̂/σ) + n/2 (1 − σ̂²/σ²) = −½ at both ends of σ, which lie farther above than below.
        double sigma = fit.estimate(1);
        for (double end : new double[] {both.get(1).low(), both.get(1).high()}) {
            assertThat(10 * Math.log(sigma / end) + 5 * (1 - sigma * sigma / (end * end))).isCloseTo(-0.5, within(1e-9));
        }
        assertThat(both.get(1).high() - sigma).isGreaterThan(sigma - both.get(1).low());
    }

    @Test
    void theProfileIsNowhereBelowTheSlice() {
        List<Double> means = List.of(0.5, 1.5, 2.5, 3.5);

        List<Double> curve = profile.curve(0, means);
        List<Double> slice = profile.slice(0, means);

        for (int i = 0; i < means.size(); i++) {
            double distance = (means.get(i) - fit.estimate(0)) / fit.error(0);
            assertThat(slice.get(i)).isCloseTo(-distance * distance / 2, within(1e-9)).isLessThan(curve.get(i));
        }
    }

    @Test
    void aShapeIsProfiledWithoutDerivatives() {
        GammaLikelihood gamma = new GammaLikelihood(DATA);
        Interval half = new Profile(gamma, Newton.maximise(gamma)).interval(0, 0.5);

        // scipy 1.10.1: optimize.brentq on Σ gamma.logpdf(data, a, scale=mean/a) half below its maximum
        assertThat(half.low()).isCloseTo(1.4309434679117548, within(1e-6));
        assertThat(half.high()).isCloseTo(3.308429353270853, within(1e-6));
    }

    @Test
    void aSurfaceOfBothParametersIsLnLItself() {
        GaussianLikelihood likelihood = new GaussianLikelihood(DATA);
        List<List<Double>> surface = profile.surface(0, List.of(1.0, 2.0, 3.0), 1, List.of(0.9, 1.8));

        assertThat(surface).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(3));
        assertThat(surface.get(1).get(2)).isCloseTo(likelihood.at(3, 1.8) - fit.logLikelihood(), within(1e-12));
    }

    @Test
    void anIntervalEndsWithTheDomainWhereTheCurveHasNotFallenEnough() {
        // (1 − w)² on [0, 1] has fallen by 1 at w = 0 and by 4 nowhere.
        Ends ends = new Ends(w -> -(1 - w) * (1 - w), 1, 0.1, 0, 1);
        assertThat(ends.at(0.25)).isEqualTo(new Interval(0.5, 1));
        assertThat(ends.at(4)).isEqualTo(new Interval(0, 1));
        assertThat(new Ends(w -> Math.expm1(-w * w), 0, 1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY).at(2))
                .isEqualTo(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    @Test
    void whatHasNoProfileIsRefused() {
        assertThatThrownBy(() -> profile.relative(2, 1)).isInstanceOf(InvalidValue.class).hasMessageContaining("parameter");
        assertThatThrownBy(() -> profile.interval(0, -1)).isInstanceOf(InvalidValue.class).hasMessageContaining("drop");
    }
}
