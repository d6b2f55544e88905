package argmax.lessons.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.lessons.experiment.Experiment.Given;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SineDegreesTest {
    /**
     * numpy, with Legendre polynomials on [−1, 1]: {@code H = legvander(2*t-1, d) @ pinv(legvander(2*x-1, d))}, squared bias
     * {@code mean((H @ sin(2*pi*x) - sin(2*pi*t))**2)} and variance {@code .09*mean((H**2).sum(1))}.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 0.199737, 0.009056",
        "3, 0.004643, 0.018513",
        "4, 0.004643, 0.023591",
        "5, 0.000022, 0.029130",
        "6, 0.000022, 0.035493",
        "9, 0.000000, 0.074181",
        "12, 0.000000, 0.616531"
    })
    void biasAndVarianceAreExact(double degree, double bias, double variance) {
        Map<String, Double> found =
                new SineDegrees().run(new Given(Map.of("a", 0.0, "b", degree, "c", 3.0), Map.of()), 1);

        assertThat(found.get("biasb")).isCloseTo(bias, within(1e-6));
        assertThat(found.get("varianceb")).isCloseTo(variance, within(1e-6));
        assertThat(found.get("totalb")).isCloseTo(bias + variance + 0.09, within(2e-6));
        assertThat(found).containsOnlyKeys(new SineDegrees().outcomes());
    }
}
