package argmax.engine.net.train;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InitialiserTest {
    @Test
    void weightsFillTheIntervalOfTheirLayerAndBiasesAreZero() {
        Graph graph = Graph.softmax(List.of(new Dense(400, Activation.RELU), new Dense(200, Activation.TANH)), 3);
        Architecture architecture = Architecture.of(graph, List.of("a", "b", "c", "d", "e", "f"), 3, List.of());

        float[] drawn = Initialiser.draw(architecture, new SplittableRandom(1));

        assertThat(drawn).hasSize(7 * 400 + 401 * 200 + 201 * 3);
        fills(drawn, 0, 400, 0);
        fills(drawn, 400, 2800, 1);
        fills(drawn, 2800, 3000, 0);
        fills(drawn, 3000, 83_000, Math.sqrt(6.0 / 600));
        fills(drawn, 83_000, 83_003, 0);
        fills(drawn, 83_003, 83_603, Math.sqrt(6.0 / 203));
    }

    private static void fills(float[] drawn, int from, int to, double limit) {
        double largest = 0;
        double squares = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, Math.abs(drawn[i]));
            squares += drawn[i] * drawn[i];
        }
        assertThat(largest).isBetween(0.98 * limit, limit);
        // The variance of a uniform law on ±limit is limit² / 3.
        assertThat(squares / (to - from)).isBetween(0.85 * limit * limit / 3, 1.15 * limit * limit / 3);
    }
}
