package argmax.engine.metric;

import java.util.stream.IntStream;

/** Single numbers that say how good predictions are, given the true labels (one per row, counted from 0). */
public final class Scores {
    private Scores() {}

    /** The share of rows whose most likely class is the true one. */
    public static double accuracy(Predictions predictions, int[] labels) {
        requireOneLabelPerRow(predictions, labels);
        long right = IntStream.range(0, labels.length)
                .filter(row -> predictions.mostLikely(row) == labels[row])
                .count();
        return (double) right / labels.length;
    }

    /** The mean of −ln p(true class), in nats per row. */
    public static double logLoss(Predictions predictions, int[] labels) {
        requireOneLabelPerRow(predictions, labels);
        double sum = 0;
        for (int row = 0; row < labels.length; row++) {
            sum -= predictions.logProbability(row, labels[row]);
        }
        return sum / labels.length;
    }

    static void requireOneLabelPerRow(Predictions predictions, int[] labels) {
        if (labels.length == 0 || predictions.rows() != labels.length) {
            throw new IllegalArgumentException("%d predictions for %d labels".formatted(predictions.rows(), labels.length));
        }
    }
}
