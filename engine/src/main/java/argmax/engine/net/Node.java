package argmax.engine.net;

import argmax.engine.InvalidValue;
import java.util.List;

/**
 * A layer at its place in a network.
 *
 * @param name for others to refer to; empty where nobody does
 * @param inputs names of earlier nodes; none means the node just before, or the data
 */
public record Node(String name, Layer layer, List<String> inputs) {
    public Node {
        InvalidValue.given("name", name);
        InvalidValue.given("layer", layer);
        inputs = List.copyOf(InvalidValue.given("inputs", inputs));
    }

    /** A layer that takes what the one before it gives. */
    public static Node of(Layer layer) {
        return new Node("", layer, List.of());
    }
}
