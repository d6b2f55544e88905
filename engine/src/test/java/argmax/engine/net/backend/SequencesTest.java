package argmax.engine.net.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.Samples;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.Dense;
import argmax.engine.net.Embedding;
import argmax.engine.net.Graph;
import argmax.engine.net.Layer;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.SimpleRnn;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recurrent layers after vectors for words, which are learned through them. */
class SequencesTest {
    @ParameterizedTest
    @CsvSource({"TANH, 4, 3, 5, 2", "LOGISTIC, 1, 2, 3, 1", "RELU, 5, 5, 4, 3", "IDENTITY, 3, 2, 1, 4"})
    void theGradientThroughTimeIsTheSlopeOfTheLoss(Activation activation, int steps, int words, int units, int size) {
        Graph graph = graph(activation, words, units, size);
        SplittableRandom random = new SplittableRandom(steps);
        GradientCheck.of(graph, sequences(7, steps, words, random), 3);
        GradientCheck.of(graph, withLengths(sequences(7, steps, words, random), steps, random), 3);
    }

    @Test
    void bothBackEndsLearnTheSameFromSequencesOfAnyLength() {
        SplittableRandom random = new SplittableRandom(82);
        for (int trial = 0; trial < 6; trial++) {
            int steps = random.nextInt(1, 7);
            int words = random.nextInt(1, 9);
            Activation activation = Networks.ACTIVATIONS.get(random.nextInt(Networks.ACTIVATIONS.size()));
            Graph graph = graph(activation, words, random.nextInt(1, 24), random.nextInt(1, 9));
            Samples plain = sequences(50, steps, words, random);
            Samples samples = random.nextBoolean() ? plain : withLengths(plain, steps, random);
            Learning learning = Learning.by(new Optimiser.Sgd(0.05));
            Agreement.of(graph, samples, 3, learning, random.nextInt(1, 40), trial == 0 ? 2 : 1);
        }
    }

    @Test
    void theStateStaysWhatItWasAtTheLastStepOfARow() {
        Samples longRow = new Samples(4, new float[] {1, 0, 2, 1}, new int[1]);
        Samples ended = longRow.withLengths(new int[] {2});
        Samples alone = new Samples(2, new float[] {1, 0}, new int[1]);
        for (Backend backend : Backend.values()) {
            double[] whole = state(backend, longRow);
            assertThat(state(backend, ended)).containsExactly(state(backend, alone), within(1e-7)).isNotEqualTo(whole);
        }
    }

    @Test
    void aLinearRecurrenceIsWhatItIsByHand() {
        Graph graph = Graph.softmax(
                List.of(new Embedding(2, 1), new SimpleRnn(1, Activation.IDENTITY, null)), 2);
        Architecture architecture = Networks.architecture(graph, 3, 2);
        float[] parameters = {0.5f, -1, 0.1f, 0.4f, 2, 0, 0, 1, 1};
        Samples rows = new Samples(3, new float[] {0, 1, 0, 7, -3, 0.6f}, new int[2]);
        for (Backend backend : Backend.values()) {
            try (Workspace space = backend.open(plan(architecture))) {
                Network network = space.network(parameters);
                assertThat(network.outputs(1, rows)).containsExactly(0.5, -1, 0.5, -1, 0.5, -1);
                // 0.3, then −0.4 + 0.6 + 0.1 = 0.3, then 0.2 + 0.6 + 0.1; and
                // −0.3, then 0.2 − 0.6 + 0.1 = −0.3, then −0.4 − 0.6 + 0.1.
                assertThat(network.outputs(2, rows)).containsExactly(new double[] {0.9, -0.9}, within(1e-6));
            }
        }
    }

    @Test
    void vectorsBeyondTheEndOfARowAreNoughtAndLearnNothing() {
        Graph graph = Graph.softmax(List.of(new Embedding(3, 2), new SimpleRnn(2, Activation.TANH, null)), 2);
        Architecture architecture = Networks.architecture(graph, 3, 2);
        Samples row = new Samples(3, new float[] {0, 1, 2}, new int[1]).withLengths(new int[] {2});
        for (Backend backend : Backend.values()) {
            try (Workspace space = backend.open(plan(architecture))) {
                Network network = space.network(Networks.start(architecture, new SplittableRandom(5)));
                assertThat(network.outputs(1, row)).endsWith(0, 0).hasSize(6);
                float[] gradient = network.gradient(Batch.of(row, 0));
                assertThat(gradient[3]).isNotZero();
                assertThat(new float[] {gradient[4], gradient[5]}).containsExactly(0, 0);
            }
        }
    }

    private static double[] state(Backend backend, Samples samples) {
        Architecture architecture = Networks.architecture(graph(Activation.TANH, 3, 5, 2), samples.columns(), 3);
        try (Workspace space = backend.open(plan(architecture))) {
            return space.network(Networks.start(architecture, new SplittableRandom(1))).outputs(2, samples);
        }
    }

    private static Plan plan(Architecture architecture) {
        return new Plan(architecture, Learning.by(new Optimiser.Sgd(1)), 8);
    }

    private static Graph graph(Activation activation, int words, int units, int size) {
        List<Layer> hidden =
                List.of(new Embedding(words, size), new SimpleRnn(units, activation, null), new Dense(4, Activation.TANH));
        return Graph.softmax(hidden, 3);
    }

    private static Samples sequences(int rows, int steps, int words, SplittableRandom random) {
        float[] inputs = new float[rows * steps];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = random.nextInt(words);
        }
        Samples noise = Networks.noise(rows, steps, 3, random);
        return noise.withInputs(steps, inputs);
    }

    private static Samples withLengths(Samples samples, int steps, SplittableRandom random) {
        return samples.withLengths(random.ints(samples.rows(), 1, steps + 1).toArray());
    }
}
