package argmax.engine.net;

import argmax.engine.InvalidValue;
import java.util.List;

/**
 * A learned vector for each of some words: [steps] whole numbers from 0 become [steps, size]. A number that is no word is taken
 * as the nearest word; steps beyond the length of a row give zeros.
 *
 * @param words how many there are, 1 to 10000
 * @param size of a vector, 1 to 256
 */
public record Embedding(int words, int size) implements Layer {
    public Embedding {
        InvalidValue.wholeNumber("words", words, 1, 10_000);
        InvalidValue.wholeNumber("size", size, 1, 256);
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        Shapes.flat("Embedding", inputs.getFirst());
        return Shape.of(inputs.getFirst().size(), size);
    }

    @Override
    public List<Parameter> parameters(List<Shape> inputs) {
        Initialisation start = new Initialisation.Normal(0.05);
        return List.of(new Parameter("vectors", Parameter.Role.WEIGHT, words, size, start, 1, size));
    }
}
