package argmax.engine.export.keras;

import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Activate;
import argmax.engine.net.Activation;
import argmax.engine.net.Add;
import argmax.engine.net.AveragePool2D;
import argmax.engine.net.BatchNorm;
import argmax.engine.net.Concatenate;
import argmax.engine.net.Conv2D;
import argmax.engine.net.Dense;
import argmax.engine.net.Dropout;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Embedding;
import argmax.engine.net.Flatten;
import argmax.engine.net.Graph;
import argmax.engine.net.Initialisation;
import argmax.engine.net.Input;
import argmax.engine.net.Layer;
import argmax.engine.net.Learning;
import argmax.engine.net.Loss;
import argmax.engine.net.MaxPool2D;
import argmax.engine.net.Maxout;
import argmax.engine.net.Multiply;
import argmax.engine.net.Node;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Output;
import argmax.engine.net.PRelu;
import argmax.engine.net.Penalty;
import argmax.engine.net.Reshape;
import argmax.engine.net.Schedule;
import argmax.engine.net.SimpleRnn;
import argmax.engine.run.Fit;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs that name every layer, activation, initialisation, loss, optimiser and schedule between them. */
final class Programs {
    private static final Split HOLD_OUT = new Split.HoldOut(0.2, 0.2, 1);
    private static final Split OWN_TEST = new Split.HoldOut(0.2, 0, 1);

    private Programs() {}

    static Map<String, TrainNetwork> all() {
        Map<String, TrainNetwork> all = new TreeMap<>();
        all.put("iris", iris());
        all.put("blobs", run("blobs2", OWN_TEST, Graph.logistic(List.of()), Learning.by(new Optimiser.Sgd(0.1)), null));
        all.put("hinge", run(
                "blobs2",
                OWN_TEST,
                Graph.stack(Loss.HINGE, List.of(new Dense(1, Activation.IDENTITY))),
                new Learning(new Optimiser.Momentum(0.05, 0.9), new Schedule.Step(0.5, 20), Penalty.NONE, 1),
                null));
        all.put("units", run(
                "iris",
                HOLD_OUT,
                Graph.stack(
                        Loss.MULTI_CLASS_HINGE,
                        List.of(
                                new Dense(8, Activation.LEAKY_RELU, new Initialisation.Normal(0.3)),
                                new Maxout(6, 3, null),
                                new Dense(5, Activation.ARCTAN, new Initialisation.LeCun()),
                                new Dense(5, Activation.SOFTPLUS, new Initialisation.Zeros()),
                                new Dense(5, Activation.ELU, new Initialisation.Constant(0.1)),
                                new PRelu(0.25),
                                new Activate(Activation.SOFTMAX),
                                new Dense(3, Activation.IDENTITY))),
                new Learning(
                        new Optimiser.Nesterov(0.02, 0.9), new Schedule.Exponential(200, 0.001), new Penalty(0, 0, 3), 0),
                null));
        all.put("step", run(
                "iris",
                HOLD_OUT,
                Graph.stack(Loss.SQUARED_ERROR, List.of(new Activate(Activation.STEP), new Dense(3, Activation.LOGISTIC))),
                new Learning(new Optimiser.AdaGrad(0.05), new Schedule.InverseTime(0.01), Penalty.NONE, 0),
                null));
        all.put("number", run(
                "hetero",
                OWN_TEST,
                number(new Dense(16, Activation.TANH), new Dense(1, Activation.IDENTITY)),
                new Learning(
                        new Optimiser.RmsProp(0.01, 0.9), new Schedule.ReduceOnPlateau(0.5, 5), new Penalty(0, 1e-4, 0), 0),
                new EarlyStopping(0.001, 20)));
        all.put("image", run(
                "digits-8x8",
                HOLD_OUT,
                Graph.softmax(
                        List.of(
                                new Reshape(List.of(8, 8, 1)),
                                new Conv2D(8, 3, 1, 1, Activation.RELU, null),
                                new BatchNorm(0.9),
                                new PRelu(0.1),
                                new MaxPool2D(2),
                                new Conv2D(6, 2, 1, 0, Activation.TANH, new Initialisation.He()),
                                new Activate(Activation.SOFTMAX),
                                new AveragePool2D(2, 1),
                                new Flatten(),
                                new Dropout(0.25)),
                        10),
                new Learning(new Optimiser.Adam(0.003), new Schedule.Constant(), new Penalty(1e-5, 1e-4, 4), 0),
                null));
        all.put("sequence", run(
                "bits111",
                OWN_TEST,
                Graph.logistic(List.of(new Reshape(List.of(14, 1)), new SimpleRnn(8, Activation.TANH, null))),
                new Learning(new Optimiser.Adam(0.01), new Schedule.Constant(), Penalty.NONE, 1),
                null));
        all.put("words", run(
                "bits111",
                OWN_TEST,
                Graph.logistic(List.of(new Embedding(2, 3), new SimpleRnn(8, Activation.RELU, null))),
                new Learning(new Optimiser.Adam(0.01), new Schedule.Constant(), new Penalty(1e-5, 0, 2), 1),
                null));
        all.put("titanic", run(
                "titanic",
                new Split.KFold(4, 2),
                Graph.logistic(List.of(new Dense(4, Activation.TANH))),
                Learning.by(new Optimiser.Adam(0.01)),
                null));
        all.put("branches", branches());
        return all;
    }

    /** The reference network of the lesson on iris, in five folds. */
    static TrainNetwork iris() {
        return run(
                "iris",
                new Split.KFold(5, 3),
                Graph.softmax(List.of(new Dense(16, Activation.RELU), new Dense(16, Activation.RELU)), 3),
                Learning.by(new Optimiser.Adam(0.01)),
                new EarlyStopping(0, 10));
    }

    /** Two inputs, branches that meet, and the class and a number at the end. */
    private static TrainNetwork branches() {
        Graph graph = new Graph(
                List.of(
                        new Node("Left side", new Input(List.of("x2", "x1")), List.of()),
                        new Node("right", new Input(List.of("x2")), List.of()),
                        new Node("a", new Dense(6, Activation.TANH), List.of("Left side")),
                        new Node("np", new Dense(6, Activation.RELU), List.of("right")),
                        new Node("product", new Multiply(), List.of("a", "np")),
                        new Node("sum", new Add(), List.of("a", "a", "product")),
                        new Node("all", new Concatenate(), List.of("a", "sum", "right")),
                        new Node("class", new Dense(1, Activation.IDENTITY), List.of("all")),
                        new Node("z", new Dense(1, Activation.IDENTITY), List.of("all"))),
                List.of(new Output("class", "", Loss.BINARY_CROSS_ENTROPY, 1), new Output("z", "z", Loss.SQUARED_ERROR, 0.1)));
        return run("nuisance", OWN_TEST, graph, Learning.by(new Optimiser.Adam(0.01)), null);
    }

    private static Graph number(Layer... layers) {
        return new Graph(
                Stream.of(layers).map(Node::of).toList(), List.of(new Output("", "y", Loss.SQUARED_ERROR, 1)));
    }

    private static TrainNetwork run(
            String set, Split split, Graph graph, Learning learning, @Nullable EarlyStopping stopping) {
        DataChoice.Scaling scaling = set.equals("bits111") ? DataChoice.Scaling.NONE : DataChoice.Scaling.STANDARD;
        return new TrainNetwork(
                new DataChoice(set, List.of(), scaling),
                split,
                graph,
                learning,
                new Fit(32, 20, stopping, List.of(1L, -1L)),
                Watch.NOTHING_MORE);
    }
}
