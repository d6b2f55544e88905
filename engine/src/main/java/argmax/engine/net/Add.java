package argmax.engine.net;

import java.util.List;

/** The sum of several inputs of one shape, number by number. */
public record Add() implements Layer {
    @Override
    public boolean merges() {
        return true;
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        return Shapes.equal("Add", inputs);
    }
}
