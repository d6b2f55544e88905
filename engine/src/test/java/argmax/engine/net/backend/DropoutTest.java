package argmax.engine.net.backend;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.Samples;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.Dense;
import argmax.engine.net.Dropout;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DropoutTest {
    private static Graph graph(int units, double rate) {
        return Graph.softmax(
                List.of(
                        new Dropout(rate / 2),
                        new Dense(units, Activation.TANH),
                        new Dropout(rate),
                        new Dense(units + 3, Activation.RELU),
                        new Dropout(rate)),
                3);
    }

    @ParameterizedTest
    @CsvSource({"5, 0.3", "9, 0.6"})
    void theGradientIsTheSlopeOfTheLossWithTheSameNumbersDropped(int units, double rate) {
        GradientCheck.of(graph(units, rate), Networks.noise(7, 4, 3, new SplittableRandom(1)), 3);
    }

    @ParameterizedTest
    @CsvSource({"5, 0.3, 1", "17, 0.5, 2", "40, 0.9, 2", "33, 0, 1"})
    void bothBackEndsLearnTheSame(int units, double rate, int threads) {
        Samples samples = Networks.noise(90, 20, 3, new SplittableRandom(2));
        Agreement.of(graph(units, rate), samples, 3, Learning.by(new Optimiser.Momentum(0.02, 0.9)), 40, threads);
    }

    @Test
    void otherNumbersAreDroppedInEachStep() {
        Samples samples = Networks.noise(30, 6, 3, new SplittableRandom(3));
        Architecture architecture = Networks.architecture(graph(12, 0.5), 6, 3);
        float[] start = Networks.start(architecture, new SplittableRandom(4));
        try (Workspace space = Backend.FUSED.open(new Plan(architecture, Learning.by(new Optimiser.Sgd(1)), 30))) {
            Network network = space.network(start);
            float[] first = network.gradient(Batch.of(samples, 1));

            assertThat(network.gradient(Batch.of(samples, 1))).isEqualTo(first);
            assertThat(network.gradient(Batch.of(samples, 2))).isNotEqualTo(first);
        }
    }
}
