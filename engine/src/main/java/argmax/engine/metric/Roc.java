package argmax.engine.metric;

import java.util.List;

/**
 * The receiver operating characteristic of one class against the rest, from (0,0) to (1,1) as the threshold falls.
 *
 * @param positive the name of the class that counts as positive
 * @param auc the area under the curve, exact under ties: P(score of a positive > score of a negative) + ½ P(equal)
 */
public record Roc(String positive, double auc, List<Double> falsePositiveRate, List<Double> truePositiveRate) {
    public Roc {
        falsePositiveRate = List.copyOf(falsePositiveRate);
        truePositiveRate = List.copyOf(truePositiveRate);
    }
}
