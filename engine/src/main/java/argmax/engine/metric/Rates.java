package argmax.engine.metric;

import argmax.engine.InvalidValue;
import java.util.OptionalDouble;

/**
 * The four counts at one threshold, and the rates made of them. Both classes have rows, so that only the purity may be missing:
 * where nothing is taken for positive, no share of it is right.
 *
 * @param truePositives positives above the threshold
 * @param falseNegatives positives at or below it
 * @param falsePositives negatives above it
 * @param trueNegatives negatives at or below it
 */
public record Rates(long truePositives, long falseNegatives, long falsePositives, long trueNegatives) {
    public Rates {
        notNegative("truePositives", truePositives);
        notNegative("falseNegatives", falseNegatives);
        notNegative("falsePositives", falsePositives);
        notNegative("trueNegatives", trueNegatives);
        atLeastOne("positives", truePositives + falseNegatives);
        atLeastOne("negatives", falsePositives + trueNegatives);
    }

    public long positives() {
        return truePositives + falseNegatives;
    }

    public long negatives() {
        return falsePositives + trueNegatives;
    }

    /** (TP + TN) / all. */
    public double accuracy() {
        return (double) (truePositives + trueNegatives) / (positives() + negatives());
    }

    /** TP / (TP + FN): also true-positive rate, recall, signal efficiency. */
    public double sensitivity() {
        return (double) truePositives / positives();
    }

    /** TN / (TN + FP). */
    public double specificity() {
        return (double) trueNegatives / negatives();
    }

    /** FP / (TN + FP) = 1 − specificity: also false-positive rate. */
    public double mistag() {
        return (double) falsePositives / negatives();
    }

    /** 1 / mistag rate: of how many negatives one passes; none where none passes. */
    public OptionalDouble rejection() {
        return falsePositives == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) negatives() / falsePositives);
    }

    /** TP / (TP + FP), also precision, at the mix of classes that was counted; none where nothing is taken for positive. */
    public OptionalDouble purity() {
        long taken = truePositives + falsePositives;
        return taken == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) truePositives / taken);
    }

    /** The purity at another mix of classes, where a share {@code fraction} of all rows, 0 to 1, is positive. */
    public OptionalDouble purity(double fraction) {
        InvalidValue.number("fraction", fraction, 0, 1);
        double signal = fraction * sensitivity();
        double taken = signal + (1 - fraction) * mistag();
        return taken == 0 ? OptionalDouble.empty() : OptionalDouble.of(signal / taken);
    }

    /** 2 TP / (2 TP + FP + FN), the harmonic mean of purity and sensitivity. */
    public double f1() {
        return 2.0 * truePositives / (2 * truePositives + falsePositives + falseNegatives);
    }

    /** The mean of sensitivity and specificity: ½ for a constant answer at any mix of classes. */
    public double balancedAccuracy() {
        return (sensitivity() + specificity()) / 2;
    }

    private static void notNegative(String field, long count) {
        if (count < 0) {
            throw new InvalidValue(field, count, "a count of at least 0");
        }
    }

    private static void atLeastOne(String field, long count) {
        if (count == 0) {
            throw new InvalidValue(field, count, "at least 1");
        }
    }
}
