package argmax.engine.net.layer;

import argmax.engine.net.activation.Nonlinearity;
import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;

/**
 * Applies an activation to images whose pixels follow each other without padding: as rows of so many pixels that whole vectors
 * are full, in which the biases of the filters repeat, and one shorter row of what is left.
 */
final class Pixels {
    private final Nonlinearity nonlinearity;
    private final int filters;
    private final int width;
    private final int rows;
    private final int rest;
    private final Matrix biases;
    private final Matrix sums;

    /** @param number of its first matrix among those of its place; it has two */
    Pixels(Nonlinearity nonlinearity, int pixels, int filters, FusedSite.Scratch scratch, int number) {
        this.nonlinearity = nonlinearity;
        this.filters = filters;
        this.width = leastCommonMultiple(filters, Lanes.STRIDE);
        this.rows = pixels * filters / width;
        this.rest = pixels * filters % width;
        this.biases = scratch.matrix(number, 1, width);
        this.sums = scratch.matrix(number + 1, 1, width);
    }

    private static int leastCommonMultiple(int one, int other) {
        int multiple = one;
        while (multiple % other != 0) {
            multiple += one;
        }
        return multiple;
    }

    /** Says which biases count from now on, one per filter. */
    void take(Matrix bias) {
        for (int i = 0; i < width; i++) {
            biases.set(0, i, bias.get(0, i % filters));
        }
    }

    /** {@code image := f(image + bias)}, where the image is a row of a matrix. */
    void forward(Matrix images, int image) {
        if (rows > 0) {
            Matrix whole = whole(images, image);
            nonlinearity.forward(rows, whole, biases, whole);
        }
        if (rest > 0) {
            Matrix last = last(images, image);
            nonlinearity.forward(1, last, biases, last);
            for (int column = rest; column < last.stride(); column++) {
                last.set(0, column, 0);
            }
        }
    }

    /** {@code delta := delta · f'}, and adds its sum over all pixels to the gradient by the bias. */
    void backward(Matrix deltas, Matrix images, int image, Matrix biasGradient) {
        if (rows > 0) {
            nonlinearity.backward(rows, whole(deltas, image), whole(images, image), sums);
            addSums(width, biasGradient);
        }
        if (rest > 0) {
            nonlinearity.backward(1, last(deltas, image), last(images, image), sums);
            addSums(rest, biasGradient);
        }
    }

    private void addSums(int count, Matrix biasGradient) {
        for (int i = 0; i < count; i++) {
            biasGradient.set(0, i % filters, biasGradient.get(0, i % filters) + sums.get(0, i));
        }
    }

    private Matrix whole(Matrix images, int image) {
        return images.part((long) image * images.stride(), rows, width, width);
    }

    private Matrix last(Matrix images, int image) {
        return images.part((long) image * images.stride() + (long) rows * width, 1, rest, Lanes.padded(rest));
    }
}
