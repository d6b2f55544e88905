package argmax.engine.net.layer;

import argmax.engine.net.Shape;

/**
 * A square window that slides over an image, in pixels; channels come last in memory.
 *
 * @param padding how wide the border of zeros around the image is
 * @param height of the image with its border
 * @param width of the image with its border
 * @param size of the window
 * @param stride from one position to the next
 * @param down how many positions lie below each other
 * @param across how many positions lie beside each other
 */
record Window(int padding, int height, int width, int channels, int size, int stride, int down, int across) {
    static Window of(Shape image, int size, int stride, int padding, Shape result) {
        int height = image.at(0) + 2 * padding;
        int width = image.at(1) + 2 * padding;
        return new Window(padding, height, width, image.at(2), size, stride, result.at(0), result.at(1));
    }

    int positions() {
        return down * across;
    }

    /** How many numbers one row of the window covers; they lie side by side. */
    int chunk() {
        return size * channels;
    }

    /** From one row of the image with its border to the next, in numbers. */
    int rowStride() {
        return width * channels;
    }

    /** Where a pixel of the image with its border begins, in numbers. */
    long at(int row, int column) {
        return ((long) row * width + column) * channels;
    }
}
