package argmax.lessons.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.lessons.experiment.Experiment.Given;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentsTest {
    @Test
    void eachIsFoundByItsName() {
        assertThat(Experiments.names()).contains("counts", "descent", "frequency").isSorted();
        assertThat(Experiments.named("counts")).isInstanceOf(Counts.class);
    }

    /**
     * scipy: {@code b = binom(n, .5); b.cdf(ceil(n*(.5+w))-1) - b.cdf(floor(n*(.5-w)))}; and by hand for ten tosses: 4, 5 or 6 heads
     * are 672 of 1024 outcomes.
     */
    @ParameterizedTest
    @CsvSource({"9604, 0.01, 0.9511", "7000, 0.01, 0.9028", "10, 0.15, 0.65625", "10, 0.1, 0.24609375"})
    void theShareOfFrequenciesNearTheirProbabilityIsExact(int n, double w, double inside) {
        Map<String, Double> found = new Frequency().run(new Given(Map.of("n", (double) n, "p", 0.5, "w", w), Map.of()), 0);

        assertThat(found.get("inside")).isCloseTo(inside, within(6e-4));
    }

    @Test
    void estimatesOfAPoissonMeanSpreadByTheRootOfMeanOverCounts() {
        Map<String, Double> found = new Counts().run(new Given(Map.of("lambda", 4.0, "n", 100.0), Map.of()), 7);

        // 2000 repeats know a standard deviation to 1/sqrt(4000) of itself.
        assertThat(found.get("spread")).isCloseTo(0.2, within(4 * 0.2 / Math.sqrt(4000)));
        assertThat(found.get("mean")).isCloseTo(4, within(4 * 0.2 / Math.sqrt(2000)));
        assertThat(new Counts().run(new Given(Map.of("lambda", 4.0, "n", 100.0), Map.of()), 7)).isEqualTo(found);
    }

    /** Plain descent on a quadratic shrinks each coordinate by 1 − rate · curvature per step. */
    @Test
    void plainDescentShrinksEachCoordinateByItsFactor() {
        Map<String, Double> found = descent("sgd", 0.15);

        double x = Math.pow(1 - 0.15, 60);
        double y = Math.pow(1 - 1.5, 60);
        assertThat(found.get("endx")).isCloseTo(x, within(1e-5));
        assertThat(found.get("loss")).isCloseTo((x * x + 10 * y * y) / 2, within(1e-6));
        assertThat(found.get("diverged")).isZero();
    }

    @Test
    void stepsThatAreTooLongDiverge() {
        assertThat(descent("sgd", 9).get("diverged")).isEqualTo(1);
        assertThat(descent("momentum", 0.1).get("loss")).isLessThan(1e-2);
    }

    /** numpy, 64 bits, the updates as they were published: y after 60 steps from (1, 10⁻⁶) at rate 0.05 and momentum 0.9. */
    @ParameterizedTest
    @CsvSource({"sgd, 1.86792e-5", "momentum, 0.0375650", "adagrad, 1.0366265", "rmsprop, 4.3422029", "adam, 3.7179427"})
    void aSaddleIsLeftAsQuicklyAsElsewhere(String optimiser, double y) {
        Map<String, Double> numbers =
                Map.of("k1", 1.0, "k2", -1.0, "x", 1.0, "y", 1e-6, "rate", 0.05, "momentum", 0.9, "steps", 60.0);
        Map<String, Double> found = new DescentExperiment().run(new Given(numbers, Map.of("optimiser", optimiser)), 0);

        assertThat(found.get("endy")).isCloseTo(y, within(1e-4 * y));
    }

    private static Map<String, Double> descent(String optimiser, double rate) {
        Map<String, Double> numbers =
                Map.of("k1", 1.0, "k2", 10.0, "x", 1.0, "y", 1.0, "rate", rate, "momentum", 0.9, "steps", 60.0);
        return new DescentExperiment().run(new Given(numbers, Map.of("optimiser", optimiser)), 0);
    }
}
