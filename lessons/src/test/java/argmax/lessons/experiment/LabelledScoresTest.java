package argmax.lessons.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.experiment.Experiment.Given;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledScoresTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "3, 7", "4, 500", "8, 3"})
    void asManyScoresAsAskedForHaveTheWrongSign(double flips, double seed) {
        Given given = new Given(Map.of("flips", flips, "seed", seed), Map.of());
        Map<String, Double> points = new LabelledScores().run(given, 0);

        long wrong = IntStream.rangeClosed(1, 8)
                .filter(i -> points.getOrDefault("y" + i, Double.NaN) * points.getOrDefault("h" + i, Double.NaN) < 0)
                .count();
        assertThat(wrong).isEqualTo((long) flips);
        assertThat(new LabelledScores().run(given, 99)).isEqualTo(points);
    }
}
