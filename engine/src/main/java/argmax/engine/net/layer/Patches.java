package argmax.engine.net.layer;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * What a window sees of framed images, position by position: (image, position) × (row, column, channel), so that a convolution
 * is a matrix product. Rows of the matrix lie apart by more than they are long, so that vectors may reach beyond the last chunk
 * of a patch.
 */
final class Patches {
    /** As many numbers stay in the cache of a core beside everything else. */
    private static final int CACHED = 1 << 15;

    private final Window window;
    private final int images;
    private final Matrix matrix;

    /**
     * @param most how many images there may be at a time
     * @param number of its matrix among those of its place
     */
    Patches(Window window, int most, FusedSite.Scratch scratch, int number) {
        this.window = window;
        int columns = window.size() * window.chunk();
        int stride = columns - window.chunk() + Lanes.padded(window.chunk());
        this.images = Math.clamp(CACHED / (window.positions() * stride), 1, most);
        int rows = images * window.positions();
        this.matrix = scratch.matrix(number, 1, rows * stride).part(0, rows, columns, stride);
    }

    /** How many images there are at a time. */
    int images() {
        return images;
    }

    Matrix matrix() {
        return matrix;
    }

    /**
     * Copies the patches out of the {@code index}-th image. A chunk's last vector reaches into the next chunk of the
     * patch, which is therefore copied later.
     */
    void cut(Frame image, int index) {
        MemorySegment pixels = image.segment();
        MemorySegment patches = matrix.segment();
        int step = window.stride() * window.channels();
        for (int y = 0; y < window.down(); y++) {
            for (int row = 0; row < window.size(); row++) {
                for (int i = 0; i < window.chunk(); i += Lanes.COUNT) {
                    long from = window.at(y * window.stride() + row, 0) + i;
                    long to = at(index, y * window.across(), row) + i;
                    for (int x = 0; x < window.across(); x++, from += step, to += matrix.stride()) {
                        Lanes.store(Lanes.load(pixels, from), patches, to);
                    }
                }
            }
        }
    }

    /**
     * Adds the patches of the {@code index}-th image to it, where they overlap. The inner loop goes down the image: neighbours
     * across overlap, and reading what was written just before in another alignment would hold the processor up.
     */
    void addTo(Frame image, int index) {
        MemorySegment pixels = image.segment();
        MemorySegment patches = matrix.segment();
        FloatVector zero = Lanes.all(0f);
        int step = window.stride() * window.rowStride();
        int next = window.across() * matrix.stride();
        for (int i = 0; i < window.chunk(); i += Lanes.COUNT) {
            VectorMask<Float> counts = Lanes.SPECIES.indexInRange(i, window.chunk());
            for (int row = 0; row < window.size(); row++) {
                for (int x = 0; x < window.across(); x++) {
                    long from = at(index, x, row) + i;
                    long to = window.at(row, x * window.stride()) + i;
                    for (int y = 0; y < window.down(); y++, from += next, to += step) {
                        FloatVector patch = zero.blend(Lanes.load(patches, from), counts);
                        Lanes.store(Lanes.load(pixels, to).add(patch), pixels, to);
                    }
                }
            }
        }
    }

    /** Where a row of the window begins in a patch. */
    private long at(int index, int position, int row) {
        return (long) (index * window.positions() + position) * matrix.stride() + (long) row * window.chunk();
    }
}
