package argmax.engine.net;

import argmax.engine.InvalidValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Elman's recurrent network over a sequence [steps, features]: hₜ = f(xₜ·W + hₜ₋₁·U + b), h₀ = 0. Gives the state after the last step
 * of each row. Weights are features × units, recurrent weights units × units.
 *
 * @param units the size of the state, 1 to 256
 * @param activation f
 * @param initial how both weights are drawn; null for the usual way of the activation
 */
public record SimpleRnn(int units, Activation activation, @Nullable Initialisation initial) implements Layer {
    public SimpleRnn {
        InvalidValue.wholeNumber("units", units, 1, 256);
        InvalidValue.given("activation", activation);
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        Shapes.sequence("SimpleRNN", inputs.getFirst());
        return Shape.of(units);
    }

    @Override
    public List<Parameter> parameters(List<Shape> inputs) {
        int features = Shapes.sequence("SimpleRNN", inputs.getFirst()).at(1);
        Initialisation start = initial == null ? activation.usualStart() : initial;
        return List.of(
                Parameter.perUnit("bias", Parameter.Role.BIAS, units, 0),
                Parameter.weights(features, units, start),
                new Parameter("recurrent weights", Parameter.Role.WEIGHT, units, units, start, units, units));
    }
}
