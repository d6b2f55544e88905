package argmax.engine.metric;

import java.util.Arrays;
import java.util.List;

/** What a classifier says of each row: the logarithm of the probability of each class. */
public final class Predictions {
    private final int classes;
    private final double[] logProbabilities;

    /** @param logProbabilities rows × classes, row by row, natural logarithms; kept, not copied */
    public Predictions(int classes, double[] logProbabilities) {
        if (logProbabilities.length % classes != 0) {
            throw new IllegalArgumentException("%d numbers don't fill rows of %d".formatted(logProbabilities.length, classes));
        }
        this.classes = classes;
        this.logProbabilities = logProbabilities;
    }

    /** The rows of all of them, one after another; at least one, all of the same classes. */
    public static Predictions concatenated(List<Predictions> parts) {
        double[] all = parts.stream()
                .flatMapToDouble(part -> Arrays.stream(part.logProbabilities))
                .toArray();
        return new Predictions(parts.getFirst().classes, all);
    }

    public int rows() {
        return logProbabilities.length / classes;
    }

    public int classes() {
        return classes;
    }

    public double logProbability(int row, int label) {
        return logProbabilities[row * classes + label];
    }

    public double probability(int row, int label) {
        return Math.exp(logProbability(row, label));
    }

    /** The class with the largest probability; the first of those that tie. */
    public int mostLikely(int row) {
        int best = 0;
        for (int label = 1; label < classes; label++) {
            if (logProbability(row, label) > logProbability(row, best)) {
                best = label;
            }
        }
        return best;
    }
}
