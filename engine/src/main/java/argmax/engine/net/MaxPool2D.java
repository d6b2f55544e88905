package argmax.engine.net;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import java.util.List;

/**
 * The largest number of each patch of an image [height, width, channels], channel by channel. Rows and columns that fill no
 * patch are left out.
 *
 * @param size height and width of a patch, 1 to 8
 * @param stride how far patches lie apart, 1 to 8
 */
public record MaxPool2D(int size, @Usually("size") int stride) implements Layer {
    public MaxPool2D {
        InvalidValue.wholeNumber("size", size, 1, 8);
        InvalidValue.wholeNumber("stride", stride, 1, 8);
    }

    /** Patches side by side. */
    public MaxPool2D(int size) {
        this(size, size);
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        Shape image = Shapes.image("MaxPool2D", inputs.getFirst());
        return Shapes.slid("MaxPool2D", image, size, stride, 0, image.at(2));
    }
}
