package argmax.lessons.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.lessons.experiment.Experiment.Given;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    /** scipy: {@code .5 * abs(binom.pmf(k, n, lam/n) - poisson.pmf(k, lam)).sum()} over k from 0 to 100. */
    @ParameterizedTest
    @CsvSource({"3, 3, 0.775958", "3, 10, 0.086409", "3, 20, 0.040200", "3, 1000, 0.000752", "8, 100, 0.020438"})
    void theDistanceOfBinomialAndPoissonIsExact(double mean, double trials, double distance) {
        assertThat(run(new PoissonDistance(), Map.of("lambda", mean, "n", trials)).get("distance"))
                .isCloseTo(distance, within(1e-6));
    }

    /** The same in scipy, for n from λ up until the distance is below 0.01. */
    @ParameterizedTest
    @CsvSource({"1, 29", "2, 47", "3, 77", "4, 103", "5, 126"})
    void theTrialsThatAreNeededAreTheLeast(double mean, double trials) {
        assertThat(run(new PoissonTrials(), Map.of("lambda", mean, "below", 0.01)).get("trials")).isEqualTo(trials);
    }

    /** scipy: {@code abs(poisson.cdf(k, lam) - norm.cdf((k + .5 - lam)/sqrt(lam))).max()} over k from −1 on. */
    @ParameterizedTest
    @CsvSource({"1, 0.0668072", "10, 0.0207462", "30, 0.0120847", "100, 0.0066400"})
    void theGapOfPoissonAndBellIsExact(double mean, double gap) {
        assertThat(run(new GaussianGap(), Map.of("lambda", mean)).get("gap")).isCloseTo(gap, within(1e-7));
    }

    /** The same in scipy, for whole λ from 1 up. */
    @ParameterizedTest
    @CsvSource({"0.03, 5", "0.02, 11", "0.015, 20", "0.01, 44"})
    void theMeanThatIsNeededIsTheLeast(double below, double mean) {
        assertThat(run(new GaussianMean(), Map.of("below", below)).get("least")).isEqualTo(mean);
    }

    private static Map<String, Double> run(Experiment experiment, Map<String, Double> numbers) {
        return experiment.run(new Given(numbers, Map.of()), 1);
    }
}
