package argmax.engine.stat.sampling;

import static argmax.engine.stat.sampling.ProportionInterval.CLOPPER_PEARSON;
import static argmax.engine.stat.sampling.ProportionInterval.NORMAL;
import static argmax.engine.stat.sampling.ProportionInterval.WILSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import argmax.engine.stat.distribution.Binomial;
import argmax.engine.stat.distribution.Cauchy;
import argmax.engine.stat.distribution.Exponential;
import argmax.engine.stat.distribution.Gaussian;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageTest {
    private static final double ONE_SIGMA = 0.6826894921370859;

    /** SciPy: {@code binomtest(k, n).proportion_ci(.95, method)}, with the methods "wilson" and "exact". */
    @ParameterizedTest
    @CsvSource({
        "3, 10, 0.10779126740630102, 0.6032218525388546, 0.06673951117773447, 0.652452850060008",
        "0, 10, 0, 0.27753279986288926, 0, 0.30849710781876294",
        "20, 20, 0.8388748419471808, 1, 0.8315665290169145, 1",
        "45, 100, 0.35614537979511984, 0.5475539700255787, 0.350320229239672, 0.5527198112260501"
    })
    void intervalsForAProportionAreThoseOfAnotherProgram(
            int k, int n, double low, double high, double exactLow, double exactHigh) {
        assertEnds(WILSON.of(k, n, 0.95), low, high);
        assertEnds(CLOPPER_PEARSON.of(k, n, 0.95), exactLow, exactHigh);
    }

    @Test
    void theNormalIntervalIsSoManyStandardErrorsWide() {
        assertEnds(NORMAL.of(360, 400, ONE_SIGMA), 0.9 - 0.015, 0.9 + 0.015);
        assertEnds(NORMAL.of(0, 10, 0.95), 0, 0);
    }

    /** SciPy: {@code chi2.ppf(.025, 2*n)/2, chi2.ppf(.975, 2*n + 2)/2}. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.6888794541139354", "3, 0.6186721228956014, 8.767273069742323", "10, 4.7953886961324335, 18.39035604201778"
    })
    void garwoodsIntervalIsThatOfChiSquared(int n, double low, double high) {
        assertEnds(CountInterval.GARWOOD.of(n, 0.95), low, high);
    }

    /** SciPy: {@code binom.pmf(k, 20, p)[(low <= p) & (p <= high)].sum()} for p = .05, .3, .5, with the intervals above. */
    @ParameterizedTest
    @CsvSource({
        "NORMAL, 0.6389401372568057, 0.9473720512702724, 0.9586105346679689",
        "WILSON, 0.9245163262115035, 0.9752179237945412, 0.9586105346679689",
        "CLOPPER_PEARSON, 0.9840984739802363, 0.9752179237945412, 0.9586105346679689"
    })
    void coverageIsTheSumOverAllCounts(ProportionInterval method, double rare, double some, double half) {
        assertThat(Coverage.ofProportions(method, 20, List.of(0.05, 0.3, 0.5), 0.95))
                .extracting(Coverage::share)
                .satisfiesExactly(
                        share -> assertThat(share).isCloseTo(rare, within(1e-12)),
                        share -> assertThat(share).isCloseTo(some, within(1e-12)),
                        share -> assertThat(share).isCloseTo(half, within(1e-12)));
    }

    /** The same sum over Poisson's probabilities for means .5, 3, 10.5 at one standard deviation. */
    @ParameterizedTest
    @CsvSource({
        "ROOT, 0.30326532985631666, 0.716933784497241, 0.7093773024700045",
        "GARWOOD, 0.90979598956895, 0.8662949896008327, 0.7862553769114362"
    })
    void theRootOfACountCoversRarelyWhereCountsAreSmall(CountInterval method, double rare, double some, double many) {
        assertThat(Coverage.ofCounts(method, List.of(0.5, 3.0, 10.5), ONE_SIGMA))
                .extracting(Coverage::share)
                .satisfiesExactly(
                        share -> assertThat(share).isCloseTo(rare, within(1e-12)),
                        share -> assertThat(share).isCloseTo(some, within(1e-12)),
                        share -> assertThat(share).isCloseTo(many, within(1e-12)));
    }

    @Test
    void exactIntervalsCoverAtLeastAsOftenAsTheySay() {
        List<Double> p = IntStream.rangeClosed(0, 100).mapToObj(i -> i / 100.0).toList();
        assertThat(Coverage.ofProportions(CLOPPER_PEARSON, 17, p, 0.9))
                .allSatisfy(coverage -> assertThat(coverage.share()).isGreaterThanOrEqualTo(0.9));
    }

    @ParameterizedTest
    @EnumSource
    void simulatedCountsAreCoveredAsOftenAsTheSumSays(ProportionInterval method) {
        int repeats = 50_000;
        double[] counts = new Binomial(20, 0.3).sample(repeats, 6);
        double share = Arrays.stream(counts)
                        .filter(k -> {
                            Interval interval = method.of((int) k, 20, 0.95);
                            return interval.low() <= 0.3 && 0.3 <= interval.high();
                        })
                        .count()
                / (double) repeats;
        assertThat(share).isCloseTo(Coverage.ofProportions(method, 20, List.of(0.3), 0.95).getFirst().share(), within(0.005));
    }

    @Test
    void theMeanOfFewDrawsIsCoveredLessOftenSinceTheirSpreadIsOnlyEstimated() {
        // 1 - 2 t.sf(norm.ppf(.975), 4) of scipy.stats: Student's law with 4 degrees of freedom.
        Coverage few = Coverage.ofMean(new Gaussian(3, 2), 5, 0.95, 40_000, 1);
        assertThat(few.share()).isCloseTo(0.8784, within(4.5 * few.error()));
        assertThat(Coverage.ofMean(new Exponential(1), 200, 0.95, 5000, 1).share()).isCloseTo(0.95, within(0.02));
    }

    @Test
    void statisticalAndSystematicErrorsAddInQuadrature() {
        Uncertainty uncertainty = new Uncertainty(100, 0.1);
        assertThat(uncertainty.total()).isCloseTo(14.142, within(5e-4));
        assertThat(uncertainty.statistical()).isEqualTo(10);
        assertThat(uncertainty.systematic()).isEqualTo(10);
        assertThat(Uncertainty.equalAt(0.05)).isCloseTo(400, within(1e-9));
        double least = Uncertainty.expectedFor(0.1, 0.05);
        assertThat(least).isCloseTo(133.33, within(0.005));
        assertThat(new Uncertainty(least, 0.05).relativeTotal()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void countsOfAnUncertainRateScatterByTheTotal() {
        for (double f : new double[] {0, 0.05, 0.2}) {
            Uncertainty uncertainty = new Uncertainty(400, f);
            Moments moments = Moments.of(uncertainty.sample(40_000, 12));
            assertThat(moments.mean()).isCloseTo(400, within(4.5 * uncertainty.total() / 200));
            assertThat(moments.standardDeviation()).isCloseTo(uncertainty.total(), within(0.02 * uncertainty.total()));
            assertThat(uncertainty.sample(5, 12)).isEqualTo(uncertainty.sample(5, 12));
        }
    }

    @Test
    void whatIsNoCountLevelOrErrorIsRefused() {
        List<Runnable> refused = List.of(
                () -> WILSON.of(11, 10, 0.95),
                () -> WILSON.of(-1, 10, 0.95),
                () -> WILSON.of(1, 0, 0.95),
                () -> WILSON.of(1, 10, 1),
                () -> CountInterval.ROOT.of(-1, 0.95),
                () -> CountInterval.ROOT.of(1, 0),
                () -> Coverage.ofProportions(NORMAL, 10, List.of(1.2), 0.95),
                () -> Coverage.ofCounts(CountInterval.ROOT, List.of(0.0), 0.95),
                () -> Coverage.ofMean(new Cauchy(0, 1), 10, 0.95, 10, 1),
                () -> Coverage.ofMean(new Gaussian(0, 1), 1, 0.95, 10, 1),
                () -> new Uncertainty(0, 0.1),
                () -> new Uncertainty(10, -0.1),
                () -> Uncertainty.equalAt(0),
                () -> Uncertainty.expectedFor(0.05, 0.05));
        assertThat(refused).allSatisfy(bad -> assertThatThrownBy(bad::run).isInstanceOf(InvalidValue.class));
    }

    private static void assertEnds(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
    }
}
