package argmax.engine.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import argmax.engine.InvalidValue;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArchitectureShapesTest {
    private static final Output CLASS = Output.ofClass(Loss.CROSS_ENTROPY);

    @Test
    void parametersOfDenseNetworksAreCountedAsInTheLessons() {
        assertThat(architecture(Graph.softmax(Collections.nCopies(3, relu(16)), 3), 4, 3).parameters()).isEqualTo(675);
        assertThat(architecture(Graph.softmax(List.of(), 10), 784, 10).parameters()).isEqualTo(7850);
        assertThat(architecture(Graph.softmax(List.of(relu(64), relu(32), relu(32)), 5), 16, 5).parameters()).isEqualTo(4389);
        assertThat(architecture(Graph.logistic(List.of(relu(3))), 3, 2).parameters()).isEqualTo(12 + 4);
    }

    /** 8 (a + 1) + 8 (b + 1) + 17 k with a = 4, b = 3 and k = 2. */
    @Test
    void parametersOfBranchesAreCountedAsInTheLesson() {
        Graph graph = new Graph(
                List.of(
                        Node.of(new Input(List.of("x0", "x1", "x2", "x3"))),
                        new Node("a", relu(8), List.of()),
                        Node.of(new Input(List.of("x4", "x5", "x6"))),
                        new Node("b", relu(8), List.of()),
                        new Node("both", new Concatenate(), List.of("a", "b")),
                        Node.of(softmax(2))),
                List.of(CLASS));

        Architecture architecture = architecture(graph, 7, 2);

        assertThat(architecture.parameters()).isEqualTo(106);
        assertThat(architecture.places()).extracting(Place::shape)
                .containsExactly(sizes(7, 4, 8, 3, 8, 16, 2));
        assertThat(architecture.place(5).inputs()).containsExactly(2, 4);
        assertThat(architecture.place(5).name()).isEqualTo("both");
        assertThat(architecture.place(6).name()).isEqualTo("Dense 6");
        assertThat(architecture.place(6).firstParameter()).isEqualTo(40 + 32);
        assertThat(architecture.uses(0)).isEqualTo(2);
        assertThat(architecture.learns(1)).isFalse();
        assertThat(architecture.learns(5)).isTrue();
    }

    @Test
    void layersKeepTheirShapesAndCountTheirParameters() {
        layer(new PRelu(0.25), 5, 5);
        layer(new Activate(Activation.TANH), 5, 0);
        layer(new Maxout(7, 3, null), 7, 6 * 21);
        layer(new Dense(7, Activation.TANH), 7, 6 * 7);
        layer(new Dropout(0.5), 5, 0);
        layer(new BatchNorm(0.9), 5, 20);
    }

    @Test
    void imagesAndSequencesHaveTheShapesOfTheirFormulas() {
        Graph images = Graph.softmax(
                List.of(
                        new Reshape(List.of(14, 14, 1)),
                        new Conv2D(8, 3, Activation.RELU),
                        new MaxPool2D(2),
                        new Conv2D(16, 3, 2, 1, Activation.RELU, null),
                        new AveragePool2D(2, 1),
                        new PRelu(0.25),
                        new Flatten()),
                10);
        Architecture architecture = architecture(images, 196, 10);

        assertThat(architecture.places()).extracting(place -> place.shape().toString())
                .containsExactly(
                        "196", "14 × 14 × 1", "12 × 12 × 8", "6 × 6 × 8", "3 × 3 × 16", "2 × 2 × 16", "2 × 2 × 16", "64", "10");
        assertThat(architecture.parameters()).isEqualTo(80 + 1168 + 16 + 650);
        Graph sequences =
                Graph.softmax(List.of(new Reshape(List.of(8, 1)), new SimpleRnn(8, Activation.TANH, null)), 2);
        assertThat(architecture(sequences, 8, 2).parameters()).isEqualTo(8 + 8 + 64 + 18);
    }

    @Test
    void crossEntropiesTakeOverTheFunctionOfTheirLayer() {
        Graph inLayer = Graph.softmax(List.of(), 3);
        Graph ofItsOwn = Graph.stack(
                Loss.CROSS_ENTROPY, List.of(new Dense(3, Activation.IDENTITY), new Activate(Activation.SOFTMAX)));
        Graph leftOut = Graph.stack(Loss.CROSS_ENTROPY, List.of(new Dense(3, Activation.IDENTITY)));
        Graph logistic = Graph.logistic(List.of());

        for (Graph graph : List.of(inLayer, ofItsOwn, leftOut)) {
            Architecture architecture = architecture(graph, 4, 3);
            assertThat(architecture.places()).extracting(place -> place.layer().activation())
                    .containsOnly(Activation.IDENTITY);
            assertThat(architecture.exits().getFirst().link()).isEqualTo(Exit.Link.SOFTMAX);
        }
        assertThat(architecture(logistic, 4, 2).place(1).layer()).isEqualTo(new Dense(1, Activation.IDENTITY));
        assertThat(architecture(logistic, 4, 2).exits().getFirst().link()).isEqualTo(Exit.Link.LOGISTIC);
        assertThat(architecture(Graph.stack(Loss.SQUARED_ERROR, List.of(softmax(3))), 4, 3)
                        .place(1)
                        .layer()
                        .activation())
                .isEqualTo(Activation.SOFTMAX);
    }

    @Test
    void outputsFindTheirPlacesAndTargets() {
        Graph graph = new Graph(
                List.of(
                        new Node("hidden", relu(4), List.of()),
                        new Node("number", new Dense(1, Activation.IDENTITY), List.of("hidden")),
                        new Node("class", softmax(3), List.of("hidden"))),
                List.of(new Output("class", "", Loss.CROSS_ENTROPY, 1), new Output("number", "t", Loss.SQUARED_ERROR, 0.1)));

        assertThat(architecture(graph, 2, 3).exits())
                .containsExactly(
                        new Exit(3, Exit.CLASS, Loss.CROSS_ENTROPY, Exit.Link.SOFTMAX, 1),
                        new Exit(2, 0, Loss.SQUARED_ERROR, Exit.Link.NONE, 0.1));
    }

    @Test
    void layersThatCannotTakeAShapeAreRefused() {
        refused(stack(new Reshape(List.of(3, 2))), 3, "Reshape");
        refused(stack(new Reshape(List.of(2, 1)), softmax(3)), 3, "Dense after 2 × 1");
        refused(stack(new Reshape(List.of(2, 1)), new Maxout(3, 2, null)), 3, "Maxout after 2 × 1");
        refused(stack(new Conv2D(3, 1, Activation.RELU)), 3, "Conv2D after 2");
        refused(stack(new Reshape(List.of(2, 1, 1)), new MaxPool2D(2)), 3, "MaxPool2D of size 2 after 2 × 1 × 1");
        refused(stack(new SimpleRnn(3, Activation.TANH, null)), 3, "SimpleRNN after 2");
        refused(stack(new Add()), 3, "Add of one input");
        refused(joined(new Add()), 3, "Add of 3 and 4");
        refused(joined(new Multiply()), 3, "Multiply of 3 and 4");
        refused(joined(softmax(3)), 3, "Dense of a and b");
        refused(joined(new Input(List.of("x0"))), 3, "Input of a and b");
    }

    @Test
    void namesThatLeadNowhereAreRefused() {
        refused(stack(new Input(List.of("x9")), relu(3)), 3, "an input of x9");
        refused(new Graph(List.of(new Node("a", relu(3), List.of("b"))), List.of(CLASS)), 3, "b before it is made");
        refused(new Graph(List.of(new Node("a", relu(3), List.of()), new Node("a", relu(3), List.of())), List.of(CLASS)), 3,
                "the name a twice");
        refused(new Graph(List.of(Node.of(relu(4)), Node.of(new Input(List.of("x0"))), Node.of(softmax(3))), List.of(CLASS)), 3,
                "Dense 1, which leads nowhere");
        refused(outputs(new Output("z", "", Loss.CROSS_ENTROPY, 1)), 3, "z before it is made");
        refused(outputs(new Output("", "mass", Loss.SQUARED_ERROR, 1)), 3, "the target mass");
        refused(outputs(CLASS, new Output("a", "", Loss.SQUARED_ERROR, 1)), 3, "two outputs at one layer");
    }

    @Test
    void lossesThatDoNotFitTheirOutputAreRefused() {
        refused(Graph.softmax(List.of(), 4), 3, "CROSS_ENTROPY at an output of 4");
        refused(Graph.stack(Loss.MULTI_CLASS_HINGE, List.of(relu(2))), 3, "MULTI_CLASS_HINGE at an output of 2");
        refused(Graph.stack(Loss.SQUARED_ERROR, List.of(relu(1))), 3, "SQUARED_ERROR at an output of 1");
        refused(Graph.logistic(List.of()), 3, "BINARY_CROSS_ENTROPY for 3 classes");
        refused(Graph.stack(Loss.HINGE, List.of(relu(1))), 3, "HINGE for 3 classes");
        refused(Graph.stack(Loss.HINGE, List.of(relu(2))), 2, "HINGE at an output of 2");
        refused(Graph.stack(Loss.CROSS_ENTROPY, List.of(relu(3))), 3, "CROSS_ENTROPY after RELU");
        refused(Graph.stack(Loss.BINARY_CROSS_ENTROPY, List.of(relu(1))), 2, "BINARY_CROSS_ENTROPY after RELU");
        refused(outputs(new Output("", "t", Loss.CROSS_ENTROPY, 1)), 3, "CROSS_ENTROPY at an output of 3");
        refused(
                new Graph(List.of(Node.of(relu(1))), List.of(new Output("", "t", Loss.HINGE, 1))), 3, "HINGE for a number");
        refused(
                stack(new Reshape(List.of(2, 1)), new SimpleRnn(3, Activation.SOFTMAX, null)),
                3,
                "SOFTMAX within the layer of an output");
        Node shared = new Node("a", softmax(3), List.of());
        Node reader = new Node("t", new Dense(1, Activation.IDENTITY), List.of("a"));
        refused(
                new Graph(
                        List.of(shared, reader),
                        List.of(new Output("a", "", Loss.CROSS_ENTROPY, 1), new Output("t", "t", Loss.SQUARED_ERROR, 1))),
                3,
                "a both as output and as input");
    }

    @Test
    void slopesAreAskedForOnlyWhereSomethingLearns() {
        architecture(stack(new Activate(Activation.STEP), softmax(3)), 2, 3).requireSlopes();
        Architecture deaf = architecture(stack(new Dense(4, Activation.STEP), softmax(3)), 2, 3);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(deaf::requireSlopes)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("activation"))
                .withMessageContaining("no weight before it would ever move");
    }

    private static Dense relu(int units) {
        return new Dense(units, Activation.RELU);
    }

    private static Dense softmax(int units) {
        return new Dense(units, Activation.SOFTMAX);
    }

    private static Graph stack(Layer... layers) {
        return Graph.stack(Loss.CROSS_ENTROPY, List.of(layers));
    }

    /** One layer of three units at the outputs named. */
    private static Graph outputs(Output... outputs) {
        return new Graph(List.of(new Node("a", new Dense(3, Activation.IDENTITY), List.of())), List.of(outputs));
    }

    /** Three units a and four units b of the data into one layer. */
    private static Graph joined(Layer layer) {
        return new Graph(
                List.of(
                        new Node("a", relu(3), List.of()),
                        Node.of(new Input(List.of("x0"))),
                        new Node("b", relu(4), List.of()),
                        new Node("c", layer, List.of("a", "b"))),
                List.of(CLASS));
    }

    private static void layer(Layer layer, int units, int parameters) {
        Place place = architecture(stack(layer, softmax(3)), 5, 3).place(1);
        assertThat(place.shape()).isEqualTo(Shape.of(units));
        assertThat(place.parameterCount()).isEqualTo(parameters);
    }

    private static Shape[] sizes(int... sizes) {
        return IntStream.of(sizes).mapToObj(Shape::of).toArray(Shape[]::new);
    }

    private static void refused(Graph graph, int classes, String value) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> architecture(graph, 2, classes))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("network"))
                .withMessageContaining(value);
    }

    /** For columns x0, x1, … and a number t. */
    private static Architecture architecture(Graph graph, int columns, int classes) {
        List<String> names = IntStream.range(0, columns).mapToObj(column -> "x" + column).toList();
        return Architecture.of(graph, names, classes, List.of("t"));
    }
}
