package argmax.engine.stat.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double NAN = Double.NaN;

    /**
     * What SciPy 1.10 says: {@code d.pmf(x)} or {@code d.pdf(x)}, {@code d.cdf(x)}, {@code d.sf(x)}, {@code d.ppf(.3)} and
     * {@code d.stats("mvs")}, with d = {@code randint(1,7), bernoulli(.3), binom(8,.25), poisson(4.5), uniform(-1,4),
     * norm(2,.8), expon(scale=2), gamma(4.5,scale=.5), beta(2,6), cauchy(1,2), triang(.2,-1,5), gamma(2,20,30)}; mixtures and
     * tables by sums over their parts and {@code scipy.integrate.quad}.
     */
    record Known(
            Distribution law,
            double x,
            double density,
            double cdf,
            double survival,
            double quantile,
            double mean,
            double variance,
            double skewness) {}

    static final Continuous SHIFTED = new Affine(new Gamma(2, 30), 20, 1);
    static final Mixture MIXED = new Mixture(List.of(0.3, 0.7), List.of(Gaussian.STANDARD, new Exponential(0.5)));
    static final Finite TABLE = new Finite(List.of(-1.0, 0.5, 2.0, 7.0), List.of(0.1, 0.4, 0.3, 0.2));

    static Stream<Known> known() {
        return Stream.of(
                new Known(new DiscreteUniform(1, 6), 4, 1 / 6.0, 2 / 3.0, 1 / 3.0, 2, 3.5, 35 / 12.0, 0),
                new Known(new Bernoulli(0.3), 0, 0.7, 0.7, 0.3, 0, 0.3, 0.21, 0.8728715609439694),
                new Known(
                        new Binomial(8, 0.25),
                        3, 0.20764160156249997, 0.8861846923828125, 0.1138153076171875, 1, 2, 1.5, 0.4082482904638631),
                new Known(
                        new Poisson(4.5),
                        7, 0.08236294962723255, 0.913413528352644, 0.08658647164735603, 3, 4.5, 4.5, 0.4714045207910317),
                new Known(new Categorical(List.of(0.2, 0.5, 0.3)), 1, 0.5, 0.7, 0.3, 1, 1.1, 0.49, -0.13994169096209907),
                new Known(new TwoPoint(3, -1, 0.25), -1, 0.25, 0.25, 0.75, 3, 2, 3, -1.1547005383792515),
                new Known(TABLE, 0.5, 0.4, 0.5, 0.5, 0.5, 2.1, 6.79, 1.0688894677205811),
                new Known(
                        new Empirical(List.of(3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0)),
                        1, 0.25, 0.25, 0.75, 2, 3.875, 6.609375, 0.6682892518272332),
                new Known(
                        new DiscreteMixture(List.of(0.5, 0.5), List.of(new Poisson(1), new Bernoulli(0))),
                        0, 0.6839397205857212, 0.6839397205857212, 0.31606027941427883, 0, 0.5, 0.75, 1.924500897298753),
                new Known(new Uniform(-1, 3), 0.5, 0.25, 0.375, 0.625, 0.2, 1, 4 / 3.0, 0),
                new Known(
                        new Gaussian(2, 0.8),
                        3, 0.2283113567362774, 0.8943502263331446, 0.10564977366685535, 1.5804795898335673, 2, 0.64, 0),
                new Known(
                        new Exponential(0.5),
                        3, 0.11156508007421491, 0.7768698398515702, 0.22313016014842982, 0.7133498878774649, 2, 4, 2),
                new Known(
                        new Gamma(4.5, 0.5),
                        3, 0.22550087315011538, 0.7866906949165835, 0.21330930508341653, 1.5983264911188273, 2.25, 1.125,
                        0.9428090415820635),
                new Known(
                        new Beta(2, 6),
                        0.4, 1.306368, 0.8413696, 0.1586304, 0.15592073727214514, 0.25, 1 / 48.0, 0.692820323027551),
                new Known(
                        new Cauchy(1, 2),
                        4, 0.04897075172058318, 0.8128329581890013, 0.1871670418109988, -0.4530850560107218, NAN, NAN,
                        NAN),
                new Known(
                        new Triangular(-1, 0, 4),
                        2, 0.2, 0.8, 0.2, 0.2583426132260589, 1, 7 / 6.0, 0.4761360513115978),
                new Known(
                        SHIFTED,
                        70, 0.010493089046531212, 0.4963317257665017, 0.5036682742334984, 52.92047632110475, 80, 1800,
                        1.414213562373095),
                new Known(
                        MIXED,
                        1, 0.2848769482551647, 0.5278319620217194, 0.47216803797828055, 0.34157769038097946, 1.4, 3.94,
                        1.8295092041551118));
    }

    static Stream<Distribution> laws() {
        return known().map(Known::law);
    }

    static Stream<Discrete> discrete() {
        return laws().filter(law -> law instanceof Discrete).map(Discrete.class::cast);
    }

    static Stream<Continuous> continuous() {
        return laws().filter(law -> law instanceof Continuous).map(Continuous.class::cast);
    }

    @ParameterizedTest
    @MethodSource("known")
    void probabilitiesQuantilesAndMomentsAreThoseOfAnotherProgram(Known known) {
        Distribution law = known.law;
        assertThat(density(law, known.x)).isCloseTo(known.density, within(1e-12));
        assertThat(law.cdf(known.x)).isCloseTo(known.cdf, within(1e-12));
        assertThat(law.survival(known.x)).isCloseTo(known.survival, within(1e-12));
        assertThat(law.quantile(0.3)).isCloseTo(known.quantile, within(1e-9));
        if (Double.isNaN(known.mean)) {
            assertThat(new double[] {law.mean(), law.variance(), law.skewness()}).containsOnly(NAN);
        } else {
            assertThat(law.mean()).isCloseTo(known.mean, within(1e-12));
            assertThat(law.variance()).isCloseTo(known.variance, within(1e-9));
            assertThat(law.skewness()).isCloseTo(known.skewness, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("discrete")
    void probabilitiesSumToOneAndMomentsAreSumsOverTheOutcomes(Discrete law) {
        List<Double> outcomes = law.outcomes();
        assertThat(outcomes).isSorted().doesNotHaveDuplicates();
        assertThat(outcomes.stream().mapToDouble(law::pmf).sum()).isCloseTo(1, within(1e-12));
        assertThat(outcomes.stream().mapToDouble(x -> x * law.pmf(x)).sum()).isCloseTo(law.mean(), within(1e-10));
        double mean = law.mean();
        assertThat(outcomes.stream().mapToDouble(x -> (x - mean) * (x - mean) * law.pmf(x)).sum())
                .isCloseTo(law.variance(), within(1e-10));
    }

    @ParameterizedTest
    @MethodSource("discrete")
    void theCdfStepsAtTheOutcomesByTheirProbabilityAndStaysBetween(Discrete law) {
        for (double x : law.outcomes()) {
            assertThat(law.cdf(x) - law.cdf(Math.nextDown(x))).isCloseTo(law.pmf(x), within(1e-12));
            assertThat(law.pmf(x + 0.3)).isZero();
            if (law.pmf(x) > 1e-9 && law.survival(x) > 1e-9) {
                assertThat(law.quantile(law.cdf(x))).isEqualTo(x);
                assertThat(law.quantile(Math.nextUp(law.cdf(x)) + 1e-12)).isGreaterThan(x);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void theDensityIsTheSlopeOfTheCdfAndTheQuantileItsInverse(Continuous law) {
        double step = 1e-5 * (law.quantile(0.75) - law.quantile(0.25));
        for (double p = 0.03; p < 1; p += 0.07) {
            double x = law.quantile(p);
            assertThat(law.cdf(x)).isCloseTo(p, within(1e-12));
            double slope = (law.cdf(x + step) - law.cdf(x - step)) / (2 * step);
            assertThat(law.pdf(x)).isCloseTo(slope, within(1e-4 * slope));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void theCdfNeverFallsAndSurvivalIsTheRest(Distribution law) {
        double before = 0;
        for (double x = -20; x < 120; x += 0.173) {
            double now = law.cdf(x);
            // Commons' incomplete gamma function wavers in its last digit.
            assertThat(now).isBetween(before - 2e-16, 1.0);
            assertThat(law.survival(x)).isCloseTo(1 - now, within(1e-12));
            before = now;
        }
        assertThat(law.cdf(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(law.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(law.quantile(0)).isEqualTo(law.support().low());
        assertThat(law.quantile(1)).isEqualTo(law.support().high());
        assertThat(law.probability(0.2, 2)).isCloseTo(law.cdf(2) - law.cdf(0.2), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void drawsRepeatBitForBitAndALongerSampleBeginsWithTheShorter(Distribution law) {
        double[] few = law.sample(50, 42);
        assertThat(law.sample(50, 42)).isEqualTo(few);
        assertThat(Arrays.copyOf(law.sample(120, 42), 50)).isEqualTo(few);
        assertThat(law.sample(120, 43)).isNotEqualTo(law.sample(120, 42));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void drawsFollowTheCdfAndTheirMomentsAreThoseOfTheLaw(Distribution law) {
        int n = 100_000;
        double[] draws = law.sample(n, 11);
        for (double p : new double[] {0.1, 0.5, 0.9}) {
            double x = law.quantile(p);
            double share = Arrays.stream(draws).filter(draw -> draw <= x).count() / (double) n;
            double cdf = law.cdf(x);
            assertThat(share).isCloseTo(cdf, within(4.5 * Math.sqrt(cdf * (1 - cdf) / n) + 1e-12));
        }
        if (!Double.isNaN(law.mean())) {
            double mean = Arrays.stream(draws).average().orElseThrow();
            double variance = Arrays.stream(draws).map(draw -> (draw - mean) * (draw - mean)).sum() / n;
            assertThat(mean).isCloseTo(law.mean(), within(4.5 * law.standardDeviation() / Math.sqrt(n)));
            assertThat(variance).isCloseTo(law.variance(), within(0.04 * law.variance()));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void aLawComesBackFromJson(Distribution law) throws JsonProcessingException {
        String json = JSON.writeValueAsString(law);
        assertThat(json).startsWith("{\"type\":\"" + law.getClass().getSimpleName());
        assertThat(JSON.readValue(json, Distribution.class)).isEqualTo(law);
    }

    @Test
    void aMixtureOfDensitiesTakesNoCountsFromJson() {
        String json = "{\"type\":\"Mixture\",\"weights\":[1.0],\"components\":[{\"type\":\"Poisson\",\"mean\":3.0}]}";
        assertThatThrownBy(() -> JSON.readValue(json, Distribution.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void farTailsKeepTheirDigits() {
        // scipy.stats.binom.sf(60, 100, .3), norm.sf(9), and P(9 < X <= 10) = norm.sf(9) - norm.sf(10)
        assertThat(new Binomial(100, 0.3).survival(60)).isCloseTo(1.4198924832110595e-10, within(1e-20));
        assertThat(Gaussian.STANDARD.survival(9)).isCloseTo(1.1285884059538324e-19, within(1e-30));
        assertThat(Gaussian.STANDARD.probability(9, 10)).isCloseTo(1.1285884059538324e-19, within(1e-23));
    }

    @Test
    void theTextbooksValuesAreMet() {
        assertThat(new Binomial(10, 0.5).pmf(5)).isCloseTo(0.2461, within(5e-5));
        assertThat(new Binomial(10, 0.5).probability(3, 6)).isCloseTo(0.656, within(5e-4));
        assertThat(new Uniform(1, 1.4).pdf(1.2)).isCloseTo(2.5, within(1e-12));
        assertThat(new Poisson(3).pmf(2)).isCloseTo(0.2240, within(5e-5)).isCloseTo(new Poisson(3).pmf(3), within(1e-12));
        assertThat(new Poisson(0.5).survival(0)).isCloseTo(1 - Math.exp(-0.5), within(1e-12));
        assertThat(new Binomial(100, 0.02).pmf(2) - new Poisson(2).pmf(2)).isCloseTo(0.002743, within(5e-7));
        assertThat(new Binomial(20, 0.6).variance()).isCloseTo(4.8, within(1e-12));
        for (int k : new int[] {4, 6, 8, 10, 12, 20}) {
            assertThat(new DiscreteUniform(1, k).mean()).isEqualTo((k + 1) / 2.0);
            assertThat(new DiscreteUniform(1, k).variance()).isCloseTo((k * k - 1) / 12.0, within(1e-12));
        }
    }

    @Test
    void anImageBelowZeroTurnsTheLawAround() {
        Continuous turned = new Affine(new Exponential(0.5), 1, -3);
        assertThat(turned.mean()).isCloseTo(1 - 6, within(1e-12));
        assertThat(turned.variance()).isCloseTo(36, within(1e-12));
        assertThat(turned.skewness()).isEqualTo(-2);
        assertThat(turned.support().high()).isEqualTo(1);
        assertThat(turned.support().low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(turned.cdf(turned.quantile(0.2))).isCloseTo(0.2, within(1e-12));
        assertThat(turned.pdf(-2)).isCloseTo(new Exponential(0.5).pdf(1) / 3, within(1e-12));
        assertThat(turned.survival(-2)).isCloseTo(new Exponential(0.5).cdf(1), within(1e-12));
    }

    @Test
    void mixturesNestToAnyDepth() {
        Mixture deep = new Mixture(List.of(0.5, 0.5), List.of(MIXED, new Affine(MIXED, 10, -1)));
        assertThat(deep.mean()).isCloseTo(5, within(1e-12));
        assertThat(deep.skewness()).isCloseTo(0, within(1e-12));
        assertThat(deep.quantile(0.5)).isCloseTo(5, within(1e-9));
    }

    @Test
    void aComponentThatNeverHappensChangesNothing() {
        Mixture mixture = new Mixture(List.of(1.0, 0.0), List.of(new Uniform(0, 1), new Cauchy(0, 1)));
        assertThat(mixture.mean()).isEqualTo(0.5);
        assertThat(mixture.quantile(0.25)).isCloseTo(0.25, within(1e-12));
        assertThat(mixture.support().low()).isZero();
    }

    @Test
    void whatIsNoLawIsRefusedByNameAndRange() {
        assertThatThrownBy(() -> new Gaussian(0, -1)).hasMessage("sigma is -1.0; allowed is a finite number above 0");
        assertThatThrownBy(() -> new Bernoulli(1.2)).hasMessage("p is 1.2; allowed is a number from 0.0 to 1.0");
        List<Runnable> refused = List.of(
                () -> new Binomial(-1, 0.5),
                () -> new Binomial(3, NAN),
                () -> new Poisson(0),
                () -> new Poisson(1e9),
                () -> new DiscreteUniform(3, 2),
                () -> new Categorical(List.of(0.5, 0.6, -0.1)),
                () -> new Categorical(List.of(0.3, 0.3, 0.3)),
                () -> new Categorical(List.of()),
                () -> new Categorical(Collections.singletonList(null)),
                () -> new TwoPoint(1, 1, 0.5),
                () -> new Finite(List.of(1.0, 1.0), List.of(0.5, 0.5)),
                () -> new Finite(List.of(1.0, 2.0), List.of(1.0)),
                () -> new Empirical(List.of(1.0, NAN)),
                () -> new Uniform(2, 2),
                () -> new Gaussian(NAN, 1),
                () -> new Exponential(0),
                () -> new Gamma(0, 1),
                () -> new Beta(1, -1),
                () -> new Cauchy(0, 0),
                () -> new Triangular(0, 2, 1),
                () -> new Affine(Gaussian.STANDARD, 0, 0),
                () -> new Mixture(List.of(0.5, 0.5), List.of(Gaussian.STANDARD)),
                () -> Gaussian.STANDARD.quantile(1.1),
                () -> new Poisson(3).quantile(-0.1),
                () -> TABLE.quantile(NAN),
                () -> MIXED.quantile(2),
                () -> Gaussian.STANDARD.sample(-1, 1),
                () -> Gaussian.STANDARD.probability(1, 0));
        assertThat(refused).allSatisfy(bad -> assertThatThrownBy(bad::run).isInstanceOf(InvalidValue.class));
    }

    static double density(Distribution law, double x) {
        return switch (law) {
            case Discrete discrete -> discrete.pmf(x);
            case Continuous continuous -> continuous.pdf(x);
        };
    }
}
