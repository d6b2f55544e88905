package argmax.engine.metric;

import argmax.engine.InvalidValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receiver operating characteristic of one class against the rest, from (0,0) to (1,1) as the threshold falls.
 *
 * @param positive the name of the class that counts as positive
 * @param auc the area under the curve, exact under ties: P(score of a positive > score of a negative) + ½ P(equal)
 * @param cuts what thresholds do; null in results that were stored before they were kept
 */
public record Roc(
        String positive,
        double auc,
        List<Double> falsePositiveRate,
        List<Double> truePositiveRate,
        @Nullable Cuts cuts) {
    public Roc {
        falsePositiveRate = List.copyOf(falsePositiveRate);
        truePositiveRate = List.copyOf(truePositiveRate);
    }

    /**
     * The largest true-positive rate at a false-positive rate, 0 to 1, on straight lines between the points. Where a
     * threshold is wanted as well, ask {@link Thresholds#atMistagOfAtMost}.
     */
    public double truePositiveRateAt(double rate) {
        InvalidValue.number("false-positive rate", rate, 0, 1);
        int right = falsePositiveRate.size() - 1;
        while (right > 0 && falsePositiveRate.get(right - 1) > rate) {
            right--;
        }
        return right == 0 || falsePositiveRate.get(right) <= rate
                ? truePositiveRate.get(right)
                : between(falsePositiveRate, truePositiveRate, right, rate);
    }

    /** The least false-positive rate at a true-positive rate, 0 to 1, on straight lines between the points. */
    public double falsePositiveRateAt(double rate) {
        InvalidValue.number("true-positive rate", rate, 0, 1);
        int right = 0;
        while (truePositiveRate.get(right) < rate) {
            right++;
        }
        return right == 0 ? falsePositiveRate.getFirst() : between(truePositiveRate, falsePositiveRate, right, rate);
    }

    private static double between(List<Double> from, List<Double> to, int right, double at) {
        double share = (at - from.get(right - 1)) / (from.get(right) - from.get(right - 1));
        return to.get(right - 1) + share * (to.get(right) - to.get(right - 1));
    }
}
