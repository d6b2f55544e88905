package argmax.engine.net;

import argmax.engine.InvalidValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fully connected layer: activation(x · weights + bias).
 *
 * @param units how many units it has, 1 to 4096
 * @param activation what is applied to each unit's weighted sum
 * @param initial how its weights are drawn; null for the usual way of its activation
 */
public record Dense(int units, Activation activation, @Nullable Initialisation initial) implements Layer {
    public Dense {
        InvalidValue.wholeNumber("units", units, 1, 4096);
        InvalidValue.given("activation", activation);
    }

    public Dense(int units, Activation activation) {
        this(units, activation, null);
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        Shapes.flat("Dense", inputs.getFirst());
        return Shape.of(units);
    }

    @Override
    public List<Parameter> parameters(List<Shape> inputs) {
        return List.of(
                Parameter.perUnit("bias", Parameter.Role.BIAS, units, 0),
                Parameter.weights(
                        inputs.getFirst().size(), units, initial == null ? activation.usualStart() : initial));
    }
}
