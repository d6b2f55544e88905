package argmax.engine.metric;

import argmax.engine.InvalidValue;
import java.util.Arrays;
import java.util.List;

/** What a classifier says of each row: the logarithm of the probability of each class, or a margin where it has none. */
public final class Predictions {
    private final int classes;
    private final double[] scores;
    private final boolean probabilities;

    private Predictions(int classes, double[] scores, boolean probabilities) {
        if (scores.length % classes != 0) {
            throw new IllegalArgumentException("%d numbers don't fill rows of %d".formatted(scores.length, classes));
        }
        this.classes = classes;
        this.scores = scores;
        this.probabilities = probabilities;
    }

    /** @param logProbabilities rows × classes, row by row, natural logarithms; kept, not copied */
    public Predictions(int classes, double[] logProbabilities) {
        this(classes, logProbabilities, true);
    }

    /**
     * Scores that only say which class is likelier, such as the signed distance from a boundary.
     *
     * @param margins rows × classes, row by row, the largest for the class that is chosen; kept, not copied
     */
    public static Predictions margins(int classes, double[] margins) {
        return new Predictions(classes, margins, false);
    }

    /** The rows of all of them, one after another; at least one, all of the same classes and kind. */
    public static Predictions concatenated(List<Predictions> parts) {
        double[] all = parts.stream().flatMapToDouble(part -> Arrays.stream(part.scores)).toArray();
        return new Predictions(parts.getFirst().classes, all, parts.getFirst().probabilities);
    }

    /** The given rows, in their order; one may come several times. */
    public Predictions pick(int[] rows) {
        double[] picked = new double[rows.length * classes];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(scores, rows[i] * classes, picked, i * classes, classes);
        }
        return new Predictions(classes, picked, probabilities);
    }

    public int rows() {
        return scores.length / classes;
    }

    public int classes() {
        return classes;
    }

    /** Whether there are probabilities, and not only margins. */
    public boolean areProbabilities() {
        return probabilities;
    }

    /** The logarithm of the probability, or the margin: larger where the class is likelier. */
    public double score(int row, int label) {
        return scores[row * classes + label];
    }

    /**
     * What rows are put in order by, to tell a class from the rest: the logarithm of its probability; or by how much its margin is
     * ahead of the best of the others, since a margin alone says nothing without theirs.
     */
    public double lead(int row, int label) {
        if (probabilities) {
            return score(row, label);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int other = 0; other < classes; other++) {
            best = other == label ? best : Math.max(best, score(row, other));
        }
        return score(row, label) - best;
    }

    /**
     * The natural logarithm of the probability.
     *
     * @throws InvalidValue if there are only margins
     */
    public double logProbability(int row, int label) {
        if (!probabilities) {
            throw new InvalidValue("predictions", "margins", "probabilities, as this measure needs them");
        }
        return score(row, label);
    }

    /**
     * The probability, 0 to 1.
     *
     * @throws InvalidValue if there are only margins
     */
    public double probability(int row, int label) {
        return Math.exp(logProbability(row, label));
    }

    /** The class with the largest score; the first of those that tie. */
    public int mostLikely(int row) {
        int best = 0;
        for (int label = 1; label < classes; label++) {
            if (score(row, label) > score(row, best)) {
                best = label;
            }
        }
        return best;
    }
}
