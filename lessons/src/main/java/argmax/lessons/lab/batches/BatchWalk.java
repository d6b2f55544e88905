package argmax.lessons.lab.batches;

import argmax.engine.InvalidValue;
import argmax.engine.data.Shuffle;
import argmax.lessons.lab.batches.NoisyLine.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Stochastic gradient descent on the mean squared error of a line, from slope and intercept 0.
 *
 * @param batch rows per update; the last of an epoch takes what is left
 * @param places one more than updates
 * @param batchLosses of each update, before it is made
 * @param epochLosses of all rows, at the end of each epoch
 * @param ranAway whether it was ended because the loss left all bounds
 */
public record BatchWalk(
        int batch, List<Weights> places, List<Double> batchLosses, List<Double> epochLosses, boolean ranAway) {
    /** A walk that climbed so high will not come back. */
    private static final double FAR = 1e6;

    public BatchWalk {
        places = List.copyOf(places);
        batchLosses = List.copyOf(batchLosses);
        epochLosses = List.copyOf(epochLosses);
    }

    /**
     * Walks for some epochs, each with the rows in an order of its own.
     *
     * @param batch 1 to the number of points
     * @param rate the learning rate
     * @throws InvalidValue naming {@code batch} or {@code epochs}
     */
    public static BatchWalk of(NoisyLine line, int batch, double rate, int epochs, long seed) {
        InvalidValue.wholeNumber("batch", batch, 1, line.points());
        InvalidValue.wholeNumber("epochs", epochs, 1, 1000);
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = IntStream.range(0, line.points()).toArray();
        List<Weights> places = new ArrayList<>(List.of(new Weights(0, 0)));
        List<Double> batchLosses = new ArrayList<>();
        List<Double> epochLosses = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Shuffle.inPlace(order, random);
            for (int from = 0; from < order.length; from += batch) {
                Weights at = places.getLast();
                Batch own = Batch.of(line, order, from, Math.min(batch, order.length - from), at);
                batchLosses.add(own.loss());
                places.add(new Weights(at.slope() - rate * own.bySlope(), at.intercept() - rate * own.byIntercept()));
                if (own.loss() > FAR) {
                    return new BatchWalk(batch, places, batchLosses, epochLosses, true);
                }
            }
            epochLosses.add(line.loss(places.getLast().slope(), places.getLast().intercept()));
        }
        return new BatchWalk(batch, places, batchLosses, epochLosses, false);
    }

    public int updates() {
        return batchLosses.size();
    }

    /** Where it ended. */
    public Weights end() {
        return places.getLast();
    }
}
