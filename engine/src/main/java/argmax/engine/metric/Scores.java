package argmax.engine.metric;

import argmax.engine.InvalidValue;
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

    /** The mean of −ln p(true class), in nats per row; infinite as soon as one true class got probability 0. */
    public static double logLoss(Predictions predictions, int[] labels) {
        requireOneLabelPerRow(predictions, labels);
        double sum = 0;
        for (int row = 0; row < labels.length; row++) {
            sum -= predictions.logProbability(row, labels[row]);
        }
        return sum / labels.length;
    }

    /**
     * Brier's score as he defined it: the mean over rows of Σ (p(class) − [class is true])² over the classes, 0 to 2. For two
     * classes that is twice the mean of (p − y)².
     */
    public static double brierOverClasses(Predictions predictions, int[] labels) {
        requireOneLabelPerRow(predictions, labels);
        double sum = 0;
        for (int row = 0; row < labels.length; row++) {
            for (int label = 0; label < predictions.classes(); label++) {
                double distance = predictions.probability(row, label) - (labels[row] == label ? 1 : 0);
                sum += distance * distance;
            }
        }
        return sum / labels.length;
    }

    /** The Brier score of one class against the rest: the mean of (p − y)², 0 to 1, of rows scored by probabilities p. */
    public static double brier(Scored rows) {
        rows.requireProbabilities();
        double sum = 0;
        for (int row = 0; row < rows.rows(); row++) {
            double distance = rows.score(row) - (rows.positive(row) ? 1 : 0);
            sum += distance * distance;
        }
        return sum / rows.rows();
    }

    static void requireOneLabelPerRow(Predictions predictions, int[] labels) {
        if (labels.length == 0 || predictions.rows() != labels.length) {
            throw new IllegalArgumentException("%d predictions for %d labels".formatted(predictions.rows(), labels.length));
        }
        for (int label : labels) {
            InvalidValue.wholeNumber("label", label, 0, predictions.classes() - 1);
        }
    }
}
