package argmax.engine.stat.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.stat.distribution.Beta;
import argmax.engine.stat.distribution.Cauchy;
import argmax.engine.stat.distribution.Gaussian;
import argmax.engine.stat.distribution.Poisson;
import argmax.engine.stat.distribution.Uniform;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class NeymanPearsonTest {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    @Test
    void twoGaussiansOfOneWidthHaveTheClosedForm() {
        for (double distance : new double[] {0.3, 1, 2, 4}) {
            NeymanPearson tests = NeymanPearson.of(new Gaussian(0, 1), new Gaussian(distance, 1));
            assertThat(tests.auc()).isCloseTo(NORMAL.cumulativeProbability(distance / Math.sqrt(2)), within(2e-5));
            for (NeymanPearson.Cut cut : tests.cuts().subList(10, tests.cuts().size() - 10)) {
                // power = Φ(Δ − Φ⁻¹(1 − size))
                double z = NORMAL.inverseSurvivalProbability(cut.size());
                assertThat(cut.power()).isCloseTo(NORMAL.survivalProbability(z - distance), within(1e-9));
            }
        }
    }

    @Test
    void ofEqualMeansTheWiderGaussianIsFoundOnBothSides() {
        // |x| orders the ratio, so that sizes and powers are those of x² under χ² with one degree of freedom.
        NeymanPearson tests = NeymanPearson.of(new Gaussian(0, 1), new Gaussian(0, 2));
        ChiSquaredDistribution square = ChiSquaredDistribution.of(1);
        for (NeymanPearson.Cut cut : tests.cuts()) {
            double edge = square.inverseSurvivalProbability(cut.size());
            assertThat(cut.power()).isCloseTo(square.survivalProbability(edge / 4), within(1e-3));
        }
        assertThat(tests.best(0.05).size()).isBetween(0.045, 0.05);
    }

    @Test
    void twoStraightDensitiesHaveTheCurveOfTheLesson() {
        // 2(1 − s) and 2s on [0, 1]: power 2√F − F at size F, area 5/6.
        NeymanPearson tests = NeymanPearson.of(new Beta(1, 2), new Beta(2, 1));
        assertThat(tests.auc()).isCloseTo(5.0 / 6, within(2e-5));
        for (NeymanPearson.Cut cut : tests.cuts()) {
            assertThat(cut.power()).isCloseTo(2 * Math.sqrt(cut.size()) - cut.size(), within(1e-6));
        }
    }

    @Test
    void twoPoissonLawsAreTheCountingTest() {
        NeymanPearson tests = NeymanPearson.of(new Poisson(3), new Poisson(9));
        CountingTest counting = new CountingTest(3, 6);

        NeymanPearson.Cut best = tests.best(0.05);

        assertThat(best.size()).isCloseTo(counting.size(7), within(1e-12));
        assertThat(best.power()).isCloseTo(counting.power(7), within(1e-12));
        assertThat(best.logRatio()).isCloseTo(counting.logRatio(7), within(1e-9));
        // P(N₉ > N₃) + ½ P(N₉ = N₃), summed here outcome by outcome
        double wins = 0;
        for (int n = 0; n < 60; n++) {
            wins += PoissonDistribution.of(9).probability(n)
                    * (PoissonDistribution.of(3).cumulativeProbability(n) - PoissonDistribution.of(3).probability(n) / 2);
        }
        assertThat(tests.auc()).isCloseTo(wins, within(1e-12));
    }

    @Test
    void equalLawsCantBeToldApartAndSeparateOnesAlways() {
        assertThat(NeymanPearson.of(new Poisson(5), new Poisson(5)).auc()).isCloseTo(0.5, within(1e-12));
        NeymanPearson apart = NeymanPearson.of(new Uniform(0, 1), new Uniform(2, 3));
        assertThat(apart.auc()).isCloseTo(1, within(1e-12));
        assertThat(apart.best(0).power()).isCloseTo(1, within(1e-12));
    }

    @Test
    void noCutBeatsTheRatioEvenUnderHeavyTails() {
        // Of two Cauchy laws the ratio is not monotonic; a cut on x alone is weaker.
        Cauchy background = new Cauchy(0, 1);
        Cauchy signal = new Cauchy(1, 1);
        NeymanPearson tests = NeymanPearson.of(background, signal);
        for (double alpha : new double[] {0.01, 0.05, 0.1, 0.3, 0.6}) {
            double plain = signal.survival(background.quantile(1 - alpha));
            assertThat(tests.best(alpha).power()).isGreaterThan(plain - 0.003);
        }
        double narrow = tests.best(0.1).power();
        assertThat(narrow).isGreaterThan(1.1 * signal.survival(background.quantile(0.9)));
    }

    @Test
    void sizesAndPowersRiseToOne() {
        NeymanPearson tests = NeymanPearson.of(new Gaussian(0, 1), new Gaussian(1, 0.5));
        NeymanPearson.Cut before = new NeymanPearson.Cut(Double.POSITIVE_INFINITY, 0, 0);
        for (NeymanPearson.Cut cut : tests.cuts()) {
            assertThat(cut.size()).isGreaterThanOrEqualTo(before.size());
            assertThat(cut.power()).isGreaterThanOrEqualTo(before.power());
            assertThat(cut.logRatio()).isLessThanOrEqualTo(before.logRatio());
            before = cut;
        }
        assertThat(before.size()).isCloseTo(1, within(1e-12));
        assertThat(before.power()).isCloseTo(1, within(1e-12));
        assertThatThrownBy(() -> tests.best(-0.1)).isInstanceOf(InvalidValue.class).hasMessageContaining("alpha");
        assertThatThrownBy(() -> NeymanPearson.of(new Poisson(2), new Gaussian(2, 1)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("signal");
    }
}
