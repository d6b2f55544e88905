package argmax.engine.net.backend;

import argmax.engine.net.Activate;
import argmax.engine.net.Activation;
import argmax.engine.net.Add;
import argmax.engine.net.Concatenate;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Input;
import argmax.engine.net.Layer;
import argmax.engine.net.Loss;
import argmax.engine.net.Maxout;
import argmax.engine.net.Multiply;
import argmax.engine.net.Node;
import argmax.engine.net.Output;
import argmax.engine.net.PRelu;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws a network for rows of {@link Networks#noise}: layers in a row, sometimes a branch, sometimes a second output. */
final class RandomGraph {
    private final SplittableRandom random;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();

    private RandomGraph(SplittableRandom random) {
        this.random = random;
    }

    /** @param classes 2 or more */
    static Graph of(int classes, SplittableRandom random) {
        return new RandomGraph(random).drawn(classes);
    }

    private Graph drawn(int classes) {
        int hidden = random.nextInt(4);
        for (int i = 0; i < hidden; i++) {
            nodes.add(Node.of(layer()));
        }
        if (random.nextInt(3) == 0) {
            branch();
        }
        if (random.nextInt(3) == 0) {
            nodes.add(new Node("number", new Dense(1, activation()), List.of()));
            outputs.add(new Output("number", "t", Loss.SQUARED_ERROR, 0.5));
        }
        classify(classes);
        return new Graph(nodes, outputs);
    }

    private void branch() {
        int units = random.nextInt(1, 41);
        nodes.add(new Node("trunk", new Dense(units, activation()), List.of()));
        nodes.add(new Node("left", new Dense(units, activation()), List.of("trunk")));
        nodes.add(new Node("column", new Input(List.of("x0")), List.of()));
        nodes.add(new Node("right", new Dense(units, activation()), List.of("column")));
        List<String> joined = random.nextBoolean() ? List.of("left", "right") : List.of("right", "trunk", "left", "trunk");
        nodes.add(new Node("joined", pick(List.of(new Concatenate(), new Add(), new Multiply())), joined));
    }

    private void classify(int classes) {
        Loss loss = pick(
                classes == 2
                        ? List.of(Loss.BINARY_CROSS_ENTROPY, Loss.HINGE, Loss.SQUARED_ERROR, Loss.CROSS_ENTROPY)
                        : List.of(Loss.CROSS_ENTROPY, Loss.SQUARED_ERROR, Loss.MULTI_CLASS_HINGE));
        boolean one = loss == Loss.BINARY_CROSS_ENTROPY || loss == Loss.HINGE;
        nodes.add(new Node("class", new Dense(one ? 1 : classes, Activation.IDENTITY), List.of()));
        outputs.add(new Output("class", "", loss, 1));
    }

    private Layer layer() {
        return switch (random.nextInt(6)) {
            case 0 -> new Activate(activation());
            case 1 -> new PRelu(0.25);
            case 2 -> new Maxout(random.nextInt(1, 41), random.nextInt(2, 5), null);
            default -> new Dense(random.nextInt(1, 41), activation());
        };
    }

    private Activation activation() {
        return pick(Networks.ACTIVATIONS);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
