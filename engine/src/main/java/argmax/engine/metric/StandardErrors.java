package argmax.engine.metric;

import argmax.engine.InvalidValue;
import java.util.Arrays;

/** How far measures of a sample scatter around those of the population, one standard deviation. */
public final class StandardErrors {
    private StandardErrors() {}

    /** √(p (1−p) / n) of a share p of n rows, such as an accuracy, an efficiency or a purity; 0 where p is 0 or 1. */
    public static double proportion(double share, long rows) {
        InvalidValue.number("share", share, 0, 1);
        if (rows < 1) {
            throw new InvalidValue("rows", rows, "at least 1");
        }
        return Math.sqrt(share * (1 - share) / rows);
    }

    /** s / √n of a mean over rows, such as a log loss, with the standard deviation s of the values (divisor n − 1). */
    public static double mean(double[] values) {
        return Math.sqrt(variance(values) / values.length);
    }

    /**
     * Of an AUC, from the area and the sizes alone; as if scores were exponential. Hanley and McNeil, "The meaning and use
     * of the area under a receiver operating characteristic (ROC) curve", 1982.
     */
    public static double hanleyMcNeil(double auc, int positives, int negatives) {
        InvalidValue.number("auc", auc, 0, 1);
        InvalidValue.wholeNumber("positives", positives, 1, Integer.MAX_VALUE);
        InvalidValue.wholeNumber("negatives", negatives, 1, Integer.MAX_VALUE);
        double square = auc * auc;
        double ofPositives = (positives - 1) * (auc / (2 - auc) - square);
        double ofNegatives = (negatives - 1) * (2 * square / (1 + auc) - square);
        return Math.sqrt((auc * (1 - auc) + ofPositives + ofNegatives) / ((double) positives * negatives));
    }

    /**
     * Of an AUC, from the scores: √(S₁₀/m + S₀₁/n), with the variance S₁₀ of each positive's share of negatives below it and
     * S₀₁ of each negative's share of positives above it, ties counting one half. DeLong, DeLong and Clarke-Pearson, 1988.
     *
     * @param rows at least two of each class
     */
    public static double deLong(Scored rows) {
        double[] positives = sorted(rows, true);
        double[] negatives = sorted(rows, false);
        double[] ofPositives = shareBelow(positives, negatives);
        double[] ofNegatives = shareBelow(negatives, positives);
        return Math.sqrt(variance(ofPositives) / positives.length + variance(ofNegatives) / negatives.length);
    }

    private static double[] sorted(Scored rows, boolean positive) {
        double[] scores = new double[positive ? rows.positives() : rows.rows() - rows.positives()];
        InvalidValue.wholeNumber(positive ? "positives" : "negatives", scores.length, 2, Integer.MAX_VALUE);
        int next = 0;
        for (int row = 0; row < rows.rows(); row++) {
            if (rows.positive(row) == positive) {
                scores[next++] = rows.score(row);
            }
        }
        Arrays.sort(scores);
        return scores;
    }

    /** For each of the rising {@code scores} the share of the rising {@code others} below it, equal ones counting one half. */
    private static double[] shareBelow(double[] scores, double[] others) {
        double[] shares = new double[scores.length];
        int below = 0;
        int notAbove = 0;
        for (int i = 0; i < scores.length; i++) {
            while (below < others.length && others[below] < scores[i]) {
                below++;
            }
            while (notAbove < others.length && others[notAbove] <= scores[i]) {
                notAbove++;
            }
            shares[i] = (below + notAbove) / (2.0 * others.length);
        }
        return shares;
    }

    /** With divisor n − 1. */
    private static double variance(double[] values) {
        InvalidValue.wholeNumber("values", values.length, 2, Integer.MAX_VALUE);
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1);
    }
}
