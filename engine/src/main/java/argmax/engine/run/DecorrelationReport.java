package argmax.engine.run;

import java.util.List;

/**
 * How a classifier and its adversary stand, on rows held out.
 *
 * @param seeds each training, in the order of the seeds
 */
public record DecorrelationReport(int epoch, int epochs, List<State> seeds) implements AdversarialReport {
    public DecorrelationReport {
        seeds = List.copyOf(seeds);
    }

    /**
     * One training.
     *
     * @param classifierLoss the mean cross-entropy of the two classes, in nats per row, without the adversary's part
     * @param adversaryLoss the mean cross-entropy of the nuisance's groups, over rows of the first class, in nats; the
     *     logarithm of the number of groups where the adversary knows nothing
     * @param auc the area under the ROC curve of the second class against the first
     * @param correlation |r| between the probability of the second class and the nuisance, over rows of the first class;
     *     Pearson's, 0 where one of them never changes
     */
    public record State(double classifierLoss, double adversaryLoss, double auc, double correlation) {}
}
