package argmax.engine.net.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.Samples;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.Concatenate;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Input;
import argmax.engine.net.Learning;
import argmax.engine.net.Loss;
import argmax.engine.net.Node;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Output;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.backend.Workspace;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutputsTest {
    private static final Learning ADAM = Learning.by(new Optimiser.Adam(0.02));
    private static final Output SIDE = new Output("side", "", Loss.BINARY_CROSS_ENTROPY, 1);
    private static final Output SUM = new Output("sum", "t", Loss.SQUARED_ERROR, 0.5);

    /** y = x − 1 for x = 0, 0.5, 1, 3 with the classes 0, 1, 1, 1: margins 1, −0.5, 0, 2; 0 is not yet the second class. */
    @ParameterizedTest
    @EnumSource(Backend.class)
    void theHingeCountsRowsOnTheWrongSideOfZero(Backend backend) {
        Graph graph = Graph.stack(Loss.HINGE, List.of(new Dense(1, Activation.IDENTITY)));
        Architecture architecture = Architecture.of(graph, List.of("x"), 2, List.of());
        Samples rows = new Samples(1, new float[] {0, 0.5f, 1, 3}, new int[] {0, 1, 1, 1});
        try (Workspace space = backend.open(new Plan(architecture, ADAM, 4))) {
            Evaluation evaluation = Evaluation.of(architecture, space.network(new float[] {-1, 1}), rows);

            assertThat(evaluation.loss()).isCloseTo((0 + 1.5 + 1 + 0) / 4, within(1e-6));
            assertThat(evaluation.error()).isEqualTo(2);
            assertThat(evaluation.score()).isEqualTo(0.5);
        }
    }

    @Test
    void aNetworkOfTwoBranchesLearnsAClassAndANumberTogether() {
        assertThat(learned(List.of(SIDE, SUM)).score()).isGreaterThan(0.97);
        assertThat(learned(List.of(SUM, SIDE)).score()).isGreaterThan(0.98);
    }

    /** The side of x0 as class, and |x0| + x1 as number. */
    private static Evaluation learned(List<Output> outputs) {
        Graph graph = new Graph(
                List.of(
                        Node.of(new Input(List.of("x0"))),
                        new Node("left", new Dense(8, Activation.TANH), List.of()),
                        Node.of(new Input(List.of("x1"))),
                        new Node("right", new Dense(4, Activation.SOFTPLUS), List.of()),
                        new Node("both", new Concatenate(), List.of("left", "right")),
                        new Node("side", new Dense(1, Activation.LOGISTIC), List.of("both")),
                        new Node("sum", new Dense(1, Activation.IDENTITY), List.of("both"))),
                outputs);
        Architecture architecture = Architecture.of(graph, List.of("x0", "x1"), 2, List.of("t"));
        Samples training = rows(500, 1);
        Samples validation = rows(500, 2);
        try (TrainingGroup group = new TrainingGroup(Backend.FUSED, new Plan(architecture, ADAM, 25))) {
            Training trained = group.begin(training, validation, 1, 0, false, null);
            for (int epoch = 0; epoch < 100; epoch++) {
                assertThat(trained.learn(() -> false)).isEmpty();
            }
            return trained.evaluate(validation);
        }
    }

    private static Samples rows(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] inputs = new float[2 * count];
        int[] labels = new int[count];
        float[] targets = new float[count];
        for (int row = 0; row < count; row++) {
            inputs[2 * row] = (float) random.nextGaussian();
            inputs[2 * row + 1] = (float) random.nextGaussian();
            labels[row] = inputs[2 * row] > 0 ? 1 : 0;
            targets[row] = Math.abs(inputs[2 * row]) + inputs[2 * row + 1];
        }
        return new Samples(2, inputs, labels).withTargets(1, targets);
    }
}
