package argmax.engine.net;

import java.util.List;

/** The numbers of several flat inputs, one after another. */
public record Concatenate() implements Layer {
    @Override
    public boolean merges() {
        return true;
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        Shapes.several("Concatenate", inputs);
        inputs.forEach(input -> Shapes.flat("Concatenate", input));
        return Shape.of(inputs.stream().mapToInt(Shape::size).sum());
    }
}
