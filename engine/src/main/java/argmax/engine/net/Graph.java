package argmax.engine.net;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.stream.Stream;

/** A network as it is written: nodes that take what earlier nodes give, and the outputs that are compared with the truth. */
public record Graph(List<Node> nodes, List<Output> outputs) {
    public Graph {
        nodes = List.copyOf(InvalidValue.given("nodes", nodes));
        outputs = List.copyOf(InvalidValue.given("outputs", outputs));
        InvalidValue.wholeNumber("nodes", nodes.size(), 1, 64);
        InvalidValue.wholeNumber("outputs", outputs.size(), 1, 8);
    }

    /** Layers one after the other, with the class to be predicted by the last. */
    public static Graph stack(Loss loss, List<? extends Layer> layers) {
        return new Graph(layers.stream().map(layer -> Node.of(layer)).toList(), List.of(Output.ofClass(loss)));
    }

    /**
     * A classifier: hidden layers, then softmax over the classes.
     *
     * @param classes at least 2
     */
    public static Graph softmax(List<? extends Layer> hidden, int classes) {
        return stack(Loss.CROSS_ENTROPY, with(hidden, new Dense(classes, Activation.SOFTMAX)));
    }

    /** A classifier for two classes: hidden layers, then one unit with the logistic function. */
    public static Graph logistic(List<? extends Layer> hidden) {
        return stack(Loss.BINARY_CROSS_ENTROPY, with(hidden, new Dense(1, Activation.LOGISTIC)));
    }

    private static List<Layer> with(List<? extends Layer> hidden, Layer last) {
        return Stream.concat(hidden.stream(), Stream.of(last)).toList();
    }
}
