package argmax.engine.net.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
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
import argmax.engine.net.memory.Natives;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChainedNetworksTest {
    private static final Learning WHOLE_GRADIENT = Learning.by(new Optimiser.Sgd(1));
    private static final Dense FIRST = new Dense(5, Activation.TANH);
    private static final Dense MIDDLE = new Dense(3, Activation.IDENTITY);
    private static final Dense LAST = new Dense(4, Activation.TANH);
    private static final Samples ROWS = Networks.noise(20, 2, 2, new SplittableRandom(3));

    static Stream<Graph> graphs() {
        Graph stack = Graph.logistic(List.of(FIRST, LAST));
        List<Node> branches = List.of(
                new Node("a", new Input(List.of("x1")), List.of()),
                new Node("b", new Input(List.of("x1", "x0")), List.of()),
                new Node("c", FIRST, List.of("b")),
                new Node("", new Concatenate(), List.of("a", "c")),
                Node.of(new Dense(1, Activation.LOGISTIC)));
        return Stream.of(stack, new Graph(branches, List.of(Output.ofClass(Loss.BINARY_CROSS_ENTROPY))));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void theGradientByTheDataIsTheSlopeOfTheLoss(Graph graph) {
        Natives.ready();
        Architecture architecture = Networks.architecture(graph, 2, 2);
        float shift = 0x1p-12f;
        float[] start = Networks.start(architecture, new SplittableRandom(1));
        Plan plan = new Plan(architecture, WHOLE_GRADIENT, 20, 1, true);
        try (Nd4jWorkspace space = Nd4jWorkspace.ofDoubles(plan); Workspace fused = Backend.FUSED.open(plan)) {
            Nd4jNetwork network = new Nd4jNetwork(space, start);
            float[] gradient = network.dataGradient(Batch.of(ROWS, 0));
            for (int i = 0; i < gradient.length; i++) {
                float[] moved = ROWS.inputs(0, ROWS.rows());
                float before = moved[i];
                moved[i] = before + shift;
                double above = network.loss(Batch.of(ROWS.withInputs(2, moved), 0));
                double width = moved[i];
                moved[i] = before - shift;
                width -= moved[i];
                double slope = (above - network.loss(Batch.of(ROWS.withInputs(2, moved), 0))) / width;
                assertThat((double) gradient[i]).isCloseTo(slope, within(1e-7));
            }
            assertThat(fused.network(start).dataGradient(Batch.of(ROWS, 0))).containsExactly(gradient, within(1e-6f));
        }
    }

    /** What the second network says of its data teaches the first as if both were one. */
    @ParameterizedTest
    @EnumSource
    void twoNetworksInAChainLearnAsOne(Backend backend) {
        Architecture whole = Networks.architecture(Graph.logistic(List.of(FIRST, MIDDLE, LAST)), 2, 2);
        Graph firstTwo = Graph.stack(Loss.CROSS_ENTROPY, List.of(FIRST, MIDDLE));
        Architecture front = Networks.architecture(firstTwo, 2, 3).withoutOutputs();
        Architecture back = Networks.architecture(Graph.logistic(List.of(LAST)), 3, 2);
        float[] start = Networks.start(whole, new SplittableRandom(4));
        int own = 15 + 18;
        float[] ofFront = Arrays.copyOf(start, own);
        float[] ofBack = Arrays.copyOfRange(start, own, start.length);
        assertThat(back.parameters()).isEqualTo(ofBack.length);
        try (Workspace wholes = backend.open(new Plan(whole, WHOLE_GRADIENT, 20));
                Workspace fronts = backend.open(new Plan(front, WHOLE_GRADIENT, 20));
                Workspace backs = backend.open(new Plan(back, WHOLE_GRADIENT, 20, 1, true))) {
            float[] gradient = wholes.network(start).gradient(Batch.of(ROWS, 0));
            Network first = fronts.network(ofFront);
            float[] passed = first.values(Batch.of(ROWS, 0));
            float[] further = backs.network(ofBack).dataGradient(Batch.of(ROWS.withInputs(3, passed), 0));
            assertThat(first.step(Batch.of(ROWS, 0), further, 1)).isTrue();
            float[] learned = first.parameters();
            for (int i = 0; i < own; i++) {
                assertThat(ofFront[i] - learned[i]).isCloseTo(gradient[i], within(2e-6f));
            }
        }
    }

    /** The gradient of a half of the loss at the logits, (p − y) · weight / (2 · rows), makes that half count twice. */
    @ParameterizedTest
    @EnumSource
    void aFurtherGradientJoinsThatOfTheLoss(Backend backend) {
        Architecture architecture = Networks.architecture(Graph.logistic(List.of(FIRST)), 2, 2);
        float[] start = Networks.start(architecture, new SplittableRandom(6));
        try (Workspace space = backend.open(new Plan(architecture, WHOLE_GRADIENT, 20))) {
            Network network = space.network(start);
            Batch batch = Batch.of(ROWS, 0);
            float[] further = network.values(batch);
            for (int row = 0; row < further.length; row++) {
                double probability = 1 / (1 + Math.exp(-further[row]));
                further[row] = (float) ((probability - ROWS.label(row)) * ROWS.weight(row) / (2 * ROWS.rows()));
            }
            float[] gradient = network.gradient(batch);
            assertThat(network.step(batch, further, 1)).isTrue();
            float[] learned = network.parameters();
            for (int i = 0; i < learned.length; i++) {
                assertThat(start[i] - learned[i]).isCloseTo(1.5f * gradient[i], within(2e-6f));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void outputsThatAreNotFiniteGiveNoGradient(Backend backend) {
        Architecture architecture = Networks.architecture(Graph.logistic(List.of()), 2, 2);
        Plan plan = new Plan(architecture, WHOLE_GRADIENT, 20, 1, true);
        try (Workspace space = backend.open(plan)) {
            float[] gradient = space.network(new float[] {0, Float.NaN, 1}).dataGradient(Batch.of(ROWS, 0));
            assertThat(gradient).hasSize(40).containsOnly(Float.NaN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePlanHasToAskForAGradientByTheData(Backend backend) {
        Architecture architecture = Networks.architecture(Graph.logistic(List.of()), 2, 2);
        try (Workspace space = backend.open(new Plan(architecture, WHOLE_GRADIENT, 20))) {
            Network network = space.network(new float[3]);
            assertThatIllegalStateException().isThrownBy(() -> network.dataGradient(Batch.of(ROWS, 0)));
        }
    }
}
