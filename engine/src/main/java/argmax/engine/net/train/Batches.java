package argmax.engine.net.train;

import argmax.engine.data.Samples;
import argmax.engine.data.Shuffle;
import argmax.engine.net.backend.Batch;
import argmax.engine.net.backend.Network;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** The rows of a training, shuffled anew for each epoch and taken batch by batch. */
final class Batches {
    private final Samples samples;
    private final int size;
    private final Streams streams;
    private final int[] order;
    private int steps;
    private float[] beforeLastStep = new float[0];

    Batches(Samples samples, int size, Streams streams) {
        this.samples = samples;
        this.size = size;
        this.streams = streams;
        this.order = IntStream.range(0, samples.rows()).toArray();
    }

    Samples samples() {
        return samples;
    }

    /** How many steps were begun so far. */
    int steps() {
        return steps;
    }

    /** The parameters before the last step of the last epoch that was watched. */
    float[] beforeLastStep() {
        return beforeLastStep;
    }

    /**
     * One pass over the rows.
     *
     * @param stop asked before each step; true ends the pass there
     * @param watched whether the parameters before its last step are kept
     * @return the rows of the batch whose outputs were not finite; none where all went well
     */
    int[] epoch(Network network, Pace pace, boolean watched, BooleanSupplier stop) {
        Shuffle.inPlace(order, streams.shuffling());
        for (int from = 0; from < order.length && !stop.getAsBoolean(); from += size) {
            int count = Math.min(size, order.length - from);
            Batch batch = new Batch(samples, order, from, count, streams.noise().nextLong());
            if (watched && from + size >= order.length) {
                beforeLastStep = network.parameters();
            }
            if (!network.step(batch, pace.rate(steps++))) {
                return IntStream.range(from, from + count).map(i -> order[i]).toArray();
            }
        }
        return new int[0];
    }
}
