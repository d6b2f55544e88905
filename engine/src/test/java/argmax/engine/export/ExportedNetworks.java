package argmax.engine.export;

import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.net.Activate;
import argmax.engine.net.Activation;
import argmax.engine.net.Add;
import argmax.engine.net.Architecture;
import argmax.engine.net.AveragePool2D;
import argmax.engine.net.BatchNorm;
import argmax.engine.net.Concatenate;
import argmax.engine.net.Conv2D;
import argmax.engine.net.Dense;
import argmax.engine.net.Dropout;
import argmax.engine.net.Embedding;
import argmax.engine.net.Flatten;
import argmax.engine.net.Graph;
import argmax.engine.net.Input;
import argmax.engine.net.Layer;
import argmax.engine.net.Loss;
import argmax.engine.net.MaxPool2D;
import argmax.engine.net.Maxout;
import argmax.engine.net.Multiply;
import argmax.engine.net.Node;
import argmax.engine.net.Output;
import argmax.engine.net.PRelu;
import argmax.engine.net.Parameter;
import argmax.engine.net.Place;
import argmax.engine.net.Reshape;
import argmax.engine.net.SimpleRnn;
import argmax.engine.net.model.TrainedModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Networks of all layers, activations and losses, with random parameters, and rows for them. */
public final class ExportedNetworks {
    /** What an output compares is no matter of its shape: three classes, two numbers. */
    private static final List<String> CLASSES = List.of("red", "green", "blue");

    private static final List<String> TARGETS = List.of("t", "u");

    /** Each with how many columns its data have. */
    private static final Map<String, Written> ALL = new LinkedHashMap<>();

    private record Written(int columns, Graph graph) {}

    static {
        add("dense", 5, stack(
                new Dense(7, Activation.RELU),
                new Dense(1, Activation.TANH),
                new Dense(6, Activation.LOGISTIC),
                new Dense(3, Activation.IDENTITY)));
        add("activations", 5, stack(
                new Dense(7, Activation.LEAKY_RELU),
                new Dense(6, Activation.ELU),
                new Dense(6, Activation.SOFTPLUS),
                new Dense(6, Activation.ARCTAN),
                new Dense(6, Activation.SOFTMAX),
                new Activate(Activation.TANH),
                new Dense(6, Activation.STEP),
                new Activate(Activation.SOFTMAX),
                new Dense(3, Activation.SOFTMAX)));
        add("units", 5, stack(
                new Dropout(0.5),
                new Maxout(4, 3, null),
                new BatchNorm(0.9),
                new PRelu(0.25),
                new Dense(3, Activation.IDENTITY)));
        add("branches", 4, branches());
        add("image", 84, stack(
                new Reshape(List.of(7, 6, 2)),
                new Conv2D(5, 3, 1, 1, Activation.RELU, null),
                new BatchNorm(0.9),
                new MaxPool2D(3, 2),
                new PRelu(0.1),
                new Conv2D(4, 2, Activation.ARCTAN),
                new Activate(Activation.SOFTMAX),
                new AveragePool2D(1, 2),
                new Flatten(),
                new Dense(3, Activation.IDENTITY)));
        add("wide image", 60, stack(
                new Reshape(List.of(4, 15, 1)),
                new Conv2D(3, 3, 2, 2, Activation.TANH, null),
                new AveragePool2D(2, 1),
                new Flatten(),
                new Dense(3, Activation.IDENTITY)));
        Stream.of(Activation.IDENTITY, Activation.LOGISTIC, Activation.TANH, Activation.RELU, Activation.LEAKY_RELU,
                        Activation.ELU, Activation.SOFTPLUS)
                .forEach(activation -> add("sequence, " + activation, 12, stack(
                        new Reshape(List.of(4, 3)), new SimpleRnn(5, activation, null), new Dense(3, Activation.IDENTITY))));
        add("words", 6, stack(new Embedding(9, 3), new SimpleRnn(4, Activation.TANH, null), new Dense(3, Activation.IDENTITY)));
    }

    private ExportedNetworks() {}

    private static void add(String name, int columns, Graph graph) {
        ALL.put(name, new Written(columns, graph));
    }

    private static Graph stack(Layer... layers) {
        return Graph.stack(Loss.CROSS_ENTROPY, List.of(layers));
    }

    /** Two inputs, a sum of twice the same, a product, and three outputs, one of which is read further. */
    private static Graph branches() {
        return new Graph(
                List.of(
                        new Node("left", new Input(List.of("x3", "x0")), List.of()),
                        new Node("Right side", new Input(List.of("x1")), List.of()),
                        new Node("a", new Dense(3, Activation.TANH), List.of("left")),
                        new Node("b", new Dense(3, Activation.RELU), List.of("Right side")),
                        new Node("product", new Multiply(), List.of("a", "b", "b")),
                        new Node("sum", new Add(), List.of("a", "a", "product")),
                        new Node("all", new Concatenate(), List.of("a", "sum", "Right side")),
                        new Node("class", new Dense(3, Activation.IDENTITY), List.of("all")),
                        new Node("return", new Dense(1, Activation.IDENTITY), List.of("class")),
                        new Node("RETURN", new Dense(1, Activation.TANH), List.of("all"))),
                List.of(
                        new Output("class", "", Loss.MULTI_CLASS_HINGE, 1),
                        new Output("return", "t", Loss.SQUARED_ERROR, 0.5),
                        new Output("RETURN", "u", Loss.SQUARED_ERROR, 0.5)));
    }

    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** One of {@link #names} with random parameters and scaling. */
    public static TrainedModel model(String name) {
        Written written = Objects.requireNonNull(ALL.get(name), name);
        SplittableRandom random = new SplittableRandom(5);
        List<String> columns = IntStream.range(0, written.columns()).mapToObj(column -> "x" + column).toList();
        Architecture architecture = Architecture.of(written.graph(), columns, CLASSES.size(), TARGETS);
        boolean words = architecture.place(1).layer() instanceof Embedding;
        StandardScaler scaler = words
                ? StandardScaler.NONE
                : new StandardScaler(
                        random.doubles(columns.size(), -3, 3).boxed().toList(),
                        random.doubles(columns.size(), 0.5, 3).boxed().toList());
        return new TrainedModel(written.graph(), columns, CLASSES, TARGETS, scaler, parameters(architecture, random));
    }

    private static float[] parameters(Architecture architecture, SplittableRandom random) {
        List<Float> parameters = new ArrayList<>();
        for (Place place : architecture.places()) {
            for (Parameter parameter : place.parameters()) {
                double scale = parameter.rows() == 1 ? 1 : 1 / Math.sqrt(parameter.rows());
                for (int i = 0; i < parameter.size(); i++) {
                    double drawn = scale * random.nextGaussian();
                    parameters.add((float) (parameter.name().equals("variance") ? 0.5 + drawn * drawn : drawn));
                }
            }
        }
        float[] result = new float[parameters.size()];
        IntStream.range(0, result.length).forEach(i -> result[i] = parameters.get(i));
        return result;
    }

    /** Random rows for a model, the first ones of all lengths. */
    public static Samples rows(TrainedModel model, int rows) {
        SplittableRandom random = new SplittableRandom(6);
        int columns = model.columns().size();
        float[] inputs = new float[rows * columns];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = (float) (2 + 4 * random.nextGaussian());
        }
        int[] lengths = new int[rows];
        Arrays.setAll(lengths, row -> 1 + row % 7);
        return new Samples(columns, inputs, new int[rows]).withLengths(lengths);
    }
}
