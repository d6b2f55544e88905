package argmax.engine.net;

import argmax.engine.InvalidValue;
import java.util.List;

/** What layers ask of shapes that enter. */
final class Shapes {
    private Shapes() {}

    /** Refuses what isn't a plain row of numbers. */
    static void flat(String layer, Shape input) {
        if (input.rank() != 1) {
            throw refused("%s after %s".formatted(layer, input), "a flat input: put Flatten() before it");
        }
    }

    /** [height, width, channels]. */
    static Shape image(String layer, Shape input) {
        if (input.rank() != 3) {
            throw refused(
                    "%s after %s".formatted(layer, input), "an image: put Reshape(height, width, channels) before it");
        }
        return input;
    }

    /** [steps, features]. */
    static Shape sequence(String layer, Shape input) {
        if (input.rank() != 2) {
            throw refused("%s after %s".formatted(layer, input), "a sequence: put Reshape(steps, features) before it");
        }
        return input;
    }

    static void several(String layer, List<Shape> inputs) {
        if (inputs.size() < 2) {
            throw refused("%s of one input".formatted(layer), "two inputs or more");
        }
    }

    /** The one shape that all inputs have. */
    static Shape equal(String layer, List<Shape> inputs) {
        several(layer, inputs);
        for (Shape input : inputs) {
            if (!input.equals(inputs.getFirst())) {
                throw refused("%s of %s and %s".formatted(layer, inputs.getFirst(), input), "inputs of one shape");
            }
        }
        return inputs.getFirst();
    }

    /** What a window leaves of an image when it slides over it: ⌊(n + 2p − k) / s⌋ + 1 in height and width. */
    static Shape slid(String layer, Shape image, int size, int stride, int padding, int channels) {
        int height = image.at(0) + 2 * padding - size;
        int width = image.at(1) + 2 * padding - size;
        if (height < 0 || width < 0) {
            throw refused("%s of size %d after %s".formatted(layer, size, image), "a size that fits into the image");
        }
        return Shape.of(height / stride + 1, width / stride + 1, channels);
    }

    private static InvalidValue refused(String value, String allowed) {
        return new InvalidValue("network", value, allowed);
    }
}
