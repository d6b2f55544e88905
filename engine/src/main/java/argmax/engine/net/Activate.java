package argmax.engine.net;

import argmax.engine.InvalidValue;
import java.util.List;

/** An activation function as a layer of its own. */
public record Activate(Activation activation) implements Layer {
    public Activate {
        InvalidValue.given("activation", activation);
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        return inputs.getFirst();
    }
}
