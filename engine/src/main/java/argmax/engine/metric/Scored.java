package argmax.engine.metric;

import argmax.engine.InvalidValue;

/** Rows with a score each, and the truth: the larger the score, the sooner the row is taken for the positive class. */
public final class Scored {
    private final double[] scores;
    private final boolean[] positive;

    private Scored(double[] scores, boolean[] positive) {
        InvalidValue.wholeNumber("rows", scores.length, 1, Integer.MAX_VALUE);
        InvalidValue.wholeNumber("truths", positive.length, scores.length, scores.length);
        for (double score : scores) {
            InvalidValue.number("score", score, -Double.MAX_VALUE, Double.MAX_VALUE);
        }
        this.scores = scores;
        this.positive = positive;
    }

    /**
     * Keeps copies.
     *
     * @param scores finite, of any scale
     * @param positive as many
     */
    public static Scored of(double[] scores, boolean[] positive) {
        return new Scored(scores.clone(), positive.clone());
    }

    /**
     * By the probability of {@code label} against the rest.
     *
     * @throws InvalidValue if there are only margins
     */
    public static Scored byProbability(int label, Predictions predictions, int[] labels) {
        Scores.requireOneLabelPerRow(predictions, labels);
        double[] scores = new double[labels.length];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = predictions.probability(row, label);
        }
        return new Scored(scores, areLabel(label, labels));
    }

    /**
     * By the logarithm of the probability of {@code label}, or by how far its margin is ahead. Orders rows as
     * {@link #byProbability} does, but tells apart what rounding makes equal there.
     */
    public static Scored byScore(int label, Predictions predictions, int[] labels) {
        Scores.requireOneLabelPerRow(predictions, labels);
        double[] scores = new double[labels.length];
        for (int row = 0; row < scores.length; row++) {
            // ln 0 keeps its place, behind all others, and so does a margin that overflowed.
            scores[row] = Math.clamp(predictions.lead(row, label), -Double.MAX_VALUE, Double.MAX_VALUE);
        }
        return new Scored(scores, areLabel(label, labels));
    }

    public int rows() {
        return scores.length;
    }

    public double score(int row) {
        return scores[row];
    }

    public boolean positive(int row) {
        return positive[row];
    }

    /** How many rows are of the positive class. */
    public int positives() {
        int count = 0;
        for (boolean one : positive) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** The given rows, in their order; one may come several times. */
    public Scored pick(int[] rows) {
        double[] picked = new double[rows.length];
        boolean[] truths = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = scores[rows[i]];
            truths[i] = positive[rows[i]];
        }
        return new Scored(picked, truths);
    }

    /** The stratum of each row for a bootstrap that keeps the size of both classes. */
    public int[] strata() {
        int[] strata = new int[positive.length];
        for (int row = 0; row < strata.length; row++) {
            strata[row] = positive[row] ? 1 : 0;
        }
        return strata;
    }

    void requireBothClasses(String name) {
        int positives = positives();
        InvalidValue.wholeNumber("rows of " + name, positives, 1, Integer.MAX_VALUE);
        InvalidValue.wholeNumber("rows of other classes than " + name, rows() - positives, 1, Integer.MAX_VALUE);
    }

    void requireProbabilities() {
        for (double score : scores) {
            InvalidValue.number("probability", score, 0, 1);
        }
    }

    private static boolean[] areLabel(int label, int[] labels) {
        boolean[] are = new boolean[labels.length];
        for (int row = 0; row < are.length; row++) {
            are[row] = labels[row] == label;
        }
        return are;
    }
}
