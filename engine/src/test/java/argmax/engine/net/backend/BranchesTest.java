package argmax.engine.net.backend;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.Samples;
import argmax.engine.net.Activate;
import argmax.engine.net.Activation;
import argmax.engine.net.Add;
import argmax.engine.net.Architecture;
import argmax.engine.net.Concatenate;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Input;
import argmax.engine.net.Layer;
import argmax.engine.net.Learning;
import argmax.engine.net.Loss;
import argmax.engine.net.Multiply;
import argmax.engine.net.Node;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Output;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BranchesTest {
    private static final List<String> COLUMNS = List.of("a", "b", "c");
    /** Two rows. */
    private static final Samples ROWS = new Samples(3, new float[] {1, 2, 3, -4, 5, -6}, new int[2]);

    static Stream<Layer> merging() {
        return Stream.of(new Concatenate(), new Add(), new Multiply());
    }

    @ParameterizedTest
    @MethodSource("merging")
    void branchesGiveTheSlopeOfTheLoss(Layer merging) {
        GradientCheck.of(branched(merging, 4), Networks.noise(6, 3, 3, new SplittableRandom(1)), 3);
    }

    @ParameterizedTest
    @MethodSource("merging")
    void bothBackEndsLearnBranchesAlike(Layer merging) {
        for (int units : new int[] {3, 16, 37}) {
            for (int threads = 1; threads <= 2; threads++) {
                Samples rows = Networks.noise(90, 3, 3, new SplittableRandom(units));
                Agreement.of(branched(merging, units), rows, 3, Learning.by(new Optimiser.Sgd(0.05)), 40, threads);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void sumsProductsAndRowsAreThoseOfTheirInputs(Backend backend) {
        assertThat(merged(backend, new Add(), "first", "last")).containsExactly(4, 3, -10, 1);
        assertThat(merged(backend, new Add(), "first", "first", "last")).containsExactly(5, 5, -14, 6);
        assertThat(merged(backend, new Multiply(), "first", "last")).containsExactly(3, 2, 24, -20);
        assertThat(merged(backend, new Multiply(), "last", "last", "first")).containsExactly(9, 2, -144, 80);
        assertThat(merged(backend, new Concatenate(), "last", "first", "last"))
                .containsExactly(3, 1, 1, 2, 3, 1, -6, -4, -4, 5, -6, -4);
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aNetworkOfDataAloneHasNothingToLearn(Backend backend) {
        Graph graph = new Graph(
                List.of(Node.of(new Input(List.of("c"))), Node.of(new Activate(Activation.STEP))),
                List.of(Output.ofClass(Loss.HINGE)));
        Architecture architecture = Architecture.of(graph, COLUMNS, 2, List.of());
        try (Workspace space = backend.open(new Plan(architecture, Learning.by(new Optimiser.Sgd(1)), 2))) {
            Network network = space.network(new float[0]);

            assertThat(network.step(Batch.of(ROWS, 0), 1)).isTrue();
            assertThat(network.parameters()).isEmpty();
            assertThat(network.outputs(2, ROWS)).containsExactly(1, 0);
        }
    }

    /** What leaves a layer that takes the columns a and b as "first", and c and a as "last". */
    private static double[] merged(Backend backend, Layer merging, String... inputs) {
        Graph graph = new Graph(
                List.of(
                        new Node("first", new Input(List.of("a", "b")), List.of()),
                        new Node("last", new Input(List.of("c", "a")), List.of()),
                        new Node("merged", merging, List.of(inputs)),
                        Node.of(new Dense(2, Activation.SOFTMAX))),
                List.of(Output.ofClass(Loss.CROSS_ENTROPY)));
        Architecture architecture = Architecture.of(graph, COLUMNS, 2, List.of());
        try (Workspace space = backend.open(new Plan(architecture, Learning.by(new Optimiser.Sgd(1)), 2))) {
            return space.network(new float[architecture.parameters()]).outputs(3, ROWS);
        }
    }

    /** Joins a layer, what it comes from (twice) and other columns; the first output also leads to the second. */
    private static Graph branched(Layer merging, int units) {
        return new Graph(
                List.of(
                        new Node("trunk", new Dense(units, Activation.TANH), List.of()),
                        new Node("left", new Dense(units, Activation.LOGISTIC), List.of("trunk")),
                        new Node("columns", new Input(List.of("x2", "x0")), List.of()),
                        new Node("right", new Dense(units, Activation.TANH), List.of("columns")),
                        new Node("joined", merging, List.of("left", "trunk", "right", "trunk")),
                        new Node("class", new Dense(3, Activation.IDENTITY), List.of("joined")),
                        new Node("number", new Dense(1, Activation.IDENTITY), List.of("class"))),
                List.of(
                        new Output("class", "", Loss.CROSS_ENTROPY, 1),
                        new Output("number", "t", Loss.SQUARED_ERROR, 0.3)));
    }
}
