package argmax.engine.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Reads LeCun's IDX files of unsigned bytes: two zero bytes, the type 8, the number of dimensions, the size of each as a
 * big-endian int, then the bytes themselves, the last dimension fastest. What is wrong is refused naming file and byte.
 */
final class Idx {
    private static final int UNSIGNED_BYTE = 8;
    private static final int CHUNK = 1 << 16;
    private final String file;
    private final InputStream in;
    /** How many bytes were read. */
    private long at;

    /** @param file its name, for messages */
    Idx(String file, InputStream unpacked) {
        this.file = file;
        this.in = unpacked;
    }

    /**
     * All values divided by {@code scale}, rows × values of a row. They are converted while they are read: the file is never in
     * memory as a whole.
     *
     * @param sizes the sizes that the file must have
     */
    float[] numbers(float scale, int... sizes) throws IOException {
        float[] scaled = new float[256];
        for (int value = 0; value < scaled.length; value++) {
            scaled[value] = value / scale;
        }
        requireHeader(sizes);
        float[] numbers = new float[product(sizes)];
        byte[] chunk = new byte[CHUNK];
        for (int from = 0; from < numbers.length; from += CHUNK) {
            int count = Math.min(CHUNK, numbers.length - from);
            read(chunk, count, numbers.length - from);
            for (int i = 0; i < count; i++) {
                numbers[from + i] = scaled[chunk[i] & 0xff];
            }
        }
        requireEnd();
        return numbers;
    }

    /** All values of a file with one dimension, each below {@code classes}. */
    int[] labels(int rows, int classes) throws IOException {
        requireHeader(rows);
        byte[] values = new byte[rows];
        read(values, rows, rows);
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = values[row] & 0xff;
            if (labels[row] >= classes) {
                throw refused(at - rows + row, labels[row], "a label from 0 to " + (classes - 1));
            }
        }
        requireEnd();
        return labels;
    }

    private void requireHeader(int... sizes) throws IOException {
        int magic = (UNSIGNED_BYTE << 8) + sizes.length;
        requireInt(magic, "%d, for bytes in %d dimensions".formatted(magic, sizes.length));
        String shape = Arrays.stream(sizes).mapToObj(String::valueOf).collect(Collectors.joining(" x "));
        for (int size : sizes) {
            requireInt(size, size + " of " + shape);
        }
    }

    private void requireInt(int expected, String described) throws IOException {
        byte[] bytes = new byte[Integer.BYTES];
        read(bytes, bytes.length, bytes.length);
        int found = ByteBuffer.wrap(bytes).getInt();
        if (found != expected) {
            throw refused(at - Integer.BYTES, found, described);
        }
    }

    private void read(byte[] target, int count, int expected) throws IOException {
        int read = in.readNBytes(target, 0, count);
        at += read;
        if (read < count) {
            throw new IllegalArgumentException(
                    "%s, byte %d: the file ends; expected are %d more bytes".formatted(file, at, expected - read));
        }
    }

    private void requireEnd() throws IOException {
        int next = in.read();
        if (next >= 0) {
            throw refused(at, next, "the end of the file");
        }
    }

    private IllegalArgumentException refused(long position, int found, String expected) {
        return new IllegalArgumentException(
                "%s, byte %d: found %d; expected is %s".formatted(file, position, found, expected));
    }

    private static int product(int... sizes) {
        return Arrays.stream(sizes).reduce(1, Math::multiplyExact);
    }
}
