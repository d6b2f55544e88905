package argmax.lessons.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.lessons.experiment.Experiment.Given;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingExperimentsTest {
    @Test
    void nineCountsOverThreeAreAnExcessOfTwoPointSevenSigma() {
        Map<String, Double> found = run(new Excess(), Map.of("background", 3.0, "n", 9.0, "alpha", 0.05));

        // scipy 1.10.1: poisson.sf(8, 3), poisson.pmf(9, 3), norm.isf(poisson.sf(8, 3)), poisson.sf(6, 3)
        assertThat(found.get("p")).isCloseTo(0.003802992061675955, within(1e-14));
        assertThat(found.get("exactly")).isCloseTo(0.002700503931560479, within(1e-14));
        assertThat(found.get("z")).isCloseTo(2.6690777502496226, within(1e-10));
        assertThat(found.get("cut")).isEqualTo(7);
        assertThat(found.get("size")).isCloseTo(0.033508535308841216, within(1e-14));
    }

    /** scipy 1.10.1: {@code brentq(lambda s: poisson.sf(cut - 1, b + s) - .9, 0, 30)}. */
    @ParameterizedTest
    @CsvSource({"1, 4, 5.680783", "2, 6, 7.274674", "3, 7, 7.532072", "4, 9, 8.994712", "5, 10, 9.205990"})
    void theLeastSignalReachesNineCasesOfTenAtItsCut(double background, double cut, double least) {
        Map<String, Double> plan = run(new CountingPlan(), Map.of("background", background, "alpha", 0.05, "power", 0.9));
        assertThat(plan.get("cut")).isEqualTo(cut);
        assertThat(plan.get("least")).isCloseTo(least, within(1e-6));

        Map<String, Double> power =
                run(new CountingPower(), Map.of("background", background, "signal", plan.get("least"), "cut", cut));
        assertThat(power.get("power")).isCloseTo(0.9, within(1e-9));
        assertThat(power.get("size")).isLessThanOrEqualTo(0.05);
    }

    /** numpy 1.24: the slope's variance, by inverting the two-by-two matrices. */
    @ParameterizedTest
    @CsvSource({"0, 5.330433559129914", "1, 1.8268378447219538", "2, 1", "3, 1.6454120086818138", "4, 3.1751544845522033"})
    void theSlopeScattersLeastWhereWeightsAreInverseVariances(double q, double ratio) {
        Map<String, Double> found = run(new SlopeVariance(), Map.of("q", q));

        assertThat(found.get("ratio")).isCloseTo(ratio, within(1e-9));
        assertThat(found.get("spread")).isCloseTo(0.25343666985254654 * Math.sqrt(ratio), within(1e-9));
    }

    /** numpy 1.24: {@code sqrt(mean(einsum('ij,jk,ik->i', X, C, X)))} with the covariance C of the fitted line at the same points. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.21767146084999614",
        "-1, 0.1560879974434046",
        "-2, 0.12243974469872648",
        "-4, 0.2232899635957528",
        "2, 0.6975855496885117"
    })
    void theLineLiesNearestWhereWeightsAreInverseVariances(double p, double distance) {
        assertThat(run(new LineDistance(), Map.of("p", p)).get("distance")).isCloseTo(distance, within(1e-9));
    }

    private static Map<String, Double> run(Experiment experiment, Map<String, Double> numbers) {
        assertThat(Experiments.named(experiment.name())).isInstanceOf(experiment.getClass());
        Map<String, Double> found = experiment.run(new Given(numbers, Map.of()), 0);
        assertThat(found).containsOnlyKeys(experiment.outcomes());
        return found;
    }
}
