package argmax.engine.net;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each unit gives the largest of several weighted sums; Goodfellow et al., "Maxout networks", 2013. Weights and biases of the first
 * piece of all units come first, then those of the second, and so on.
 *
 * @param units how many units it has, 1 to 1024
 * @param pieces of how many sums a unit takes the largest, 2 to 8
 * @param initial how its weights are drawn; null for Xavier's way
 */
public record Maxout(int units, @Usually("2") int pieces, @Nullable Initialisation initial) implements Layer {
    public Maxout {
        InvalidValue.wholeNumber("units", units, 1, 1024);
        InvalidValue.wholeNumber("pieces", pieces, 2, 8);
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        Shapes.flat("Maxout", inputs.getFirst());
        return Shape.of(units);
    }

    @Override
    public List<Parameter> parameters(List<Shape> inputs) {
        Initialisation start = initial == null ? new Initialisation.Xavier() : initial;
        int fanIn = inputs.getFirst().size();
        return List.of(
                Parameter.perUnit("bias", Parameter.Role.BIAS, pieces * units, 0),
                new Parameter("weights", Parameter.Role.WEIGHT, fanIn, pieces * units, start, fanIn, units));
    }
}
