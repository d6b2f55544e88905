package argmax.engine.net.backend;

import argmax.engine.data.Samples;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Rows that are learned from together: {@code rows[from]} to {@code rows[from + count - 1]} of {@code samples}.
 *
 * @param noise where the random numbers of layers begin
 */
@SuppressWarnings("ArrayRecordComponent") // Made for every step, and read at once: a copy of the order would cost more than it saves.
public record Batch(Samples samples, int[] rows, int from, int count, long noise) {
    /** All rows, in their order. */
    public static Batch of(Samples samples, long noise) {
        return new Batch(samples, IntStream.range(0, samples.rows()).toArray(), 0, samples.rows(), noise);
    }

    /** The rows themselves. */
    public Samples picked() {
        return samples.pick(Arrays.copyOfRange(rows, from, from + count));
    }
}
