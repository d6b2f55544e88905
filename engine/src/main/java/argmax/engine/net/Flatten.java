package argmax.engine.net;

import java.util.List;

/** The same numbers in one row. */
public record Flatten() implements Layer {
    @Override
    public Shape shape(List<Shape> inputs) {
        return Shape.of(inputs.getFirst().size());
    }
}
