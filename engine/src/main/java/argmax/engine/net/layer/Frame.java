package argmax.engine.net.layer;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Working memory for one image within a border of zeros, with room for a whole vector after its last number, so that vectors
 * may begin anywhere in it.
 */
final class Frame {
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT;
    private final Matrix memory;
    private final int padding;
    private final int height;
    private final int width;
    private final int channels;

    private Frame(FusedSite.Scratch scratch, int number, int height, int width, int channels, int padding) {
        this.padding = padding;
        this.height = height;
        this.width = width;
        this.channels = channels;
        this.memory = scratch.matrix(number, 1, height * width * channels + Lanes.STRIDE);
    }

    /**
     * For the image that a window slides over.
     *
     * @param number of its matrix among those of its place
     */
    static Frame under(Window window, FusedSite.Scratch scratch, int number) {
        return new Frame(scratch, number, window.height(), window.width(), window.channels(), window.padding());
    }

    /**
     * For what a window leaves: as many numbers as there are channels at each position.
     *
     * @param number of its matrix among those of its place
     */
    static Frame after(Window window, int channels, FusedSite.Scratch scratch, int number) {
        return new Frame(scratch, number, window.down(), window.across(), channels, 0);
    }

    MemorySegment segment() {
        return memory.segment();
    }

    /** Zeros everywhere. */
    void clear() {
        segment().fill((byte) 0);
    }

    /** Takes the image from a row of a matrix; the border stays as it is. */
    void take(Matrix images, int row) {
        long from = (long) row * images.stride();
        if (padding == 0) {
            MemorySegment.copy(
                    images.segment(), FLOAT, from * FLOAT.byteSize(), segment(), FLOAT, 0, (long) height * width * channels);
            return;
        }
        int inner = (width - 2 * padding) * channels;
        for (int y = padding; y < height - padding; y++, from += inner) {
            MemorySegment.copy(
                    images.segment(), FLOAT, from * FLOAT.byteSize(), segment(), FLOAT, at(y) * FLOAT.byteSize(), inner);
        }
    }

    /** Gives the image to a row of a matrix, or adds it there. Zeros go into the padding; what is in this frame is lost. */
    void give(Matrix images, int row, boolean added) {
        if (padding > 0) {
            dropBorder();
        }
        for (int column = images.columns(); column < images.stride(); column++) {
            memory.set(0, column, 0);
        }
        Rows.give(memory.part(0, 1, images.columns(), images.stride()), 0, images, row, 1, added);
    }

    /** Moves the rows of the image together, to the front. */
    private void dropBorder() {
        int inner = (width - 2 * padding) * channels;
        long to = 0;
        for (int y = padding; y < height - padding; y++, to += inner) {
            MemorySegment.copy(segment(), FLOAT, at(y) * FLOAT.byteSize(), segment(), FLOAT, to * FLOAT.byteSize(), inner);
        }
    }

    /** Where the image begins in a row of the frame. */
    private long at(int y) {
        return ((long) y * width + padding) * channels;
    }
}
