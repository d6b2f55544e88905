package argmax.engine.net;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two-dimensional convolution (as everywhere in the field: cross-correlation) of an image [height, width, channels], with a
 * bias per filter. Weights are (row, column, channel) × filters.
 *
 * @param filters how many there are, 1 to 256
 * @param size height and width of a filter, 1 to 15
 * @param stride how far it moves, 1 to 8
 * @param padding how many rows and columns of zeros surround the image, 0 to 7
 * @param activation what is applied to each sum; not softmax, which belongs to whole rows
 * @param initial how the weights are drawn; null for the usual way of the activation
 */
public record Conv2D(
        int filters,
        int size,
        @Usually("1") int stride,
        @Usually("0") int padding,
        Activation activation,
        @Nullable Initialisation initial)
        implements Layer {
    public Conv2D {
        InvalidValue.wholeNumber("filters", filters, 1, 256);
        InvalidValue.wholeNumber("size", size, 1, 15);
        InvalidValue.wholeNumber("stride", stride, 1, 8);
        InvalidValue.wholeNumber("padding", padding, 0, 7);
        InvalidValue.given("activation", activation);
        if (activation == Activation.SOFTMAX) {
            throw new InvalidValue("activation", activation, "a function of single numbers");
        }
    }

    /** With stride 1 and no padding. */
    public Conv2D(int filters, int size, Activation activation) {
        this(filters, size, 1, 0, activation, null);
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        Shape image = Shapes.image("Conv2D", inputs.getFirst());
        return Shapes.slid("Conv2D", image, size, stride, padding, filters);
    }

    @Override
    public List<Parameter> parameters(List<Shape> inputs) {
        int fanIn = size * size * Shapes.image("Conv2D", inputs.getFirst()).at(2);
        Initialisation start = initial == null ? activation.usualStart() : initial;
        return List.of(
                Parameter.perUnit("bias", Parameter.Role.BIAS, filters, 0),
                new Parameter("weights", Parameter.Role.WEIGHT, fanIn, filters, start, fanIn, size * size * filters));
    }
}
