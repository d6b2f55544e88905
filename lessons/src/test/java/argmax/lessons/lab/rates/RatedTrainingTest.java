package argmax.lessons.lab.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatedTrainingTest {
    private static final int EPOCHS = 20;

    /** What the homework asks about has to be there to see, whatever the learner had set. */
    @ParameterizedTest
    @CsvSource({
        "0.0001, 8, 120", "0.0003, 8, 8", "0.001, 16, 16", "0.003, 32, 16", "0.01, 8, 16", "0.01, 16, 16", "0.01, 32, 8",
        "0.03, 16, 60", "0.1, 8, 16", "0.1, 32, 16", "0.3, 8, 8", "0.3, 16, 16", "0.3, 32, 120"
    })
    void theLargerRateFallsFasterOrIsThrownUpwardsOrJumps(double rate, int units, int batch) {
        for (long seed = 1; seed <= 20; seed++) {
            List<Double> fast = RatedTraining.of(units, 30 * rate, batch, EPOCHS, seed).losses();
            List<Double> slow = RatedTraining.of(units, rate / 30, batch, EPOCHS, seed).losses();

            boolean faster = fast.get(4) < 0.95 * slow.get(4);
            boolean thrown = Collections.max(fast) > 1.2 * slow.getFirst();
            boolean jumps = rises(fast) > 0.05 + 2 * rises(slow);
            assertThat(faster || thrown || jumps).as("seed %d: %s and %s", seed, fast, slow).isTrue();
        }
    }

    /** The engine's training of the same network, seeds 1 to 3: 0.04 to 0.11 after 10 epochs, 0.002 to 0.009 after 40. */
    @Test
    void aRateThatSuitsTrainsAsWellAsTheEngineDoes() {
        for (long seed = 1; seed <= 5; seed++) {
            List<Double> losses = RatedTraining.of(16, 0.01, 16, 40, seed).losses();

            assertThat(losses.get(9)).isBetween(0.02, 0.25);
            assertThat(losses.getLast()).isBetween(0.0, 0.08);
        }
    }

    /** By how much the loss rises altogether between one epoch and the next, as a logarithm. */
    private static double rises(List<Double> losses) {
        return IntStream.range(1, losses.size())
                .mapToDouble(i -> Math.max(0, Math.log(losses.get(i) / losses.get(i - 1))))
                .sum();
    }
}
