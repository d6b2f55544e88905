package argmax.engine.net;

import argmax.engine.InvalidValue;
import java.util.List;

/**
 * The same numbers in another shape.
 *
 * @param shape such as [28, 28, 1] for an image or [14, 1] for a sequence; one to three sizes, 2¹⁸ numbers at most
 */
public record Reshape(List<Integer> shape) implements Layer {
    public Reshape {
        shape = List.copyOf(InvalidValue.given("shape", shape));
        InvalidValue.wholeNumber("shape", shape.size(), 1, 3);
        shape.forEach(size -> InvalidValue.wholeNumber("shape", size, 1, 65_536));
        if (shape.stream().mapToLong(size -> size).reduce(1, (a, b) -> a * b) > 1 << 18) {
            throw new InvalidValue("shape", shape, "a shape of at most %d numbers".formatted(1 << 18));
        }
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        Shape wanted = new Shape(shape);
        if (wanted.size() != inputs.getFirst().size()) {
            throw new InvalidValue(
                    "network",
                    "Reshape of %s to %s".formatted(inputs.getFirst(), wanted),
                    "a shape of %d numbers".formatted(inputs.getFirst().size()));
        }
        return wanted;
    }
}
