package argmax.lessons.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.lessons.experiment.Experiment.Given;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SquareCorrelationTest {
    /**
     * With u = x − middle, d = c − middle and the width w: Cov = −2d w²/12, Var(x) = w²/12 and
     * Var((u − d)²) = w⁴/180 + d² w²/3.
     */
    @ParameterizedTest
    @CsvSource({"0, 3, 1.5", "1, 5, 3.02", "0, 5, 0", "1, 3, 3.5"})
    void theCorrelationWithASquareIsThatOfTheClosedForm(double low, double high, double c) {
        double w = high - low;
        double d = c - (low + high) / 2;
        double exact = -2 * d * w * w / 12 / Math.sqrt(w * w / 12 * (w * w * w * w / 180 + d * d * w * w / 3));

        Map<String, Double> found =
                new SquareCorrelation().run(new Given(Map.of("low", low, "high", high, "c", c), Map.of()), 5);

        // The spread of a correlation over n draws is of the order 1/√n, here 0.0022.
        assertThat(found.get("rho")).isCloseTo(exact, within(0.012));
    }
}
