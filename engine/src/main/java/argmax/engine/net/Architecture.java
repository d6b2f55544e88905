package argmax.engine.net;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The shape of a dense classifier. Layers are counted from 1 at the first hidden layer; the last one is the output layer, whose
 * units are the logits. Layer 0 stands for the inputs.
 *
 * @param inputs how many numbers describe a row
 * @param classes how many classes there are, at least 2
 */
public record Architecture(int inputs, List<Dense> hidden, Head head, int classes) {
    public Architecture {
        hidden = List.copyOf(hidden);
    }

    public int layers() {
        return hidden.size() + 1;
    }

    /** How many numbers leave {@code layer}. */
    public int width(int layer) {
        if (layer == 0) {
            return inputs;
        }
        if (layer < layers()) {
            return hidden.get(layer - 1).units();
        }
        return head == Head.SOFTMAX ? classes : 1;
    }

    /** What {@code layer} applies to its weighted sums; the head takes the logits as they are. */
    public Activation activation(int layer) {
        return layer < layers() ? hidden.get(layer - 1).activation() : Activation.IDENTITY;
    }

    /** How many numbers {@code layer} learns: a bias per unit, and a weight per unit and number that enters. */
    public int parameters(int layer) {
        return (width(layer - 1) + 1) * width(layer);
    }

    /** How many numbers the network learns. */
    public int parameters() {
        return IntStream.rangeClosed(1, layers()).map(this::parameters).sum();
    }
}
