package argmax.engine.net;

import argmax.engine.data.Samples;
import argmax.engine.data.Shuffle;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The rows of a training, shuffled anew for each epoch and taken batch by batch. */
final class Batches {
    private final Samples samples;
    private final int size;
    private final RandomGenerator random;
    private final int[] order;

    Batches(Samples samples, int size, RandomGenerator random) {
        this.samples = samples;
        this.size = size;
        this.random = random;
        this.order = IntStream.range(0, samples.rows()).toArray();
    }

    Samples samples() {
        return samples;
    }

    /**
     * One pass over the rows.
     *
     * @param stop asked before each step; true ends the pass there
     * @return the rows of the batch whose logits were not finite; none where all went well
     */
    int[] epoch(Network network, BooleanSupplier stop) {
        Shuffle.inPlace(order, random);
        for (int from = 0; from < order.length && !stop.getAsBoolean(); from += size) {
            int count = Math.min(size, order.length - from);
            if (!network.step(samples, order, from, count)) {
                return IntStream.range(from, from + count).map(i -> order[i]).toArray();
            }
        }
        return new int[0];
    }
}
