package argmax.engine.run;

import argmax.engine.net.train.LayerState;
import java.util.List;

/**
 * One epoch of a run, averaged over its trainings (seeds and folds). Of a classic learner it is a stage: a tree, a round, or all.
 *
 * @param epoch from 1
 * @param epochs the most there can be
 * @param train mean loss and accuracy on the rows trained on, measured after the epoch
 * @param validation the same on the rows held out
 * @param validationLossLow smallest validation loss among the trainings
 * @param validationLossHigh largest validation loss among the trainings
 * @param training how many trainings still learn; the others have stopped early or have all their stages
 * @param rate the learning rate of the epoch's last step in the first training; 0 where nothing is learned in steps
 * @param layers how the layers of the first training fare that learn anything
 * @param weights bias first, then the weights of the first training, layer by layer; empty unless the spec traces them
 */
public record EpochReport(
        int epoch,
        int epochs,
        Score train,
        Score validation,
        double validationLossLow,
        double validationLossHigh,
        int training,
        double rate,
        List<LayerState> layers,
        List<Double> weights) {
    public EpochReport {
        layers = List.copyOf(layers);
        weights = List.copyOf(weights);
    }

    /**
     * Mean loss (cross-entropies in nats per row; of classic learners that give no probabilities the share of rows classified
     * wrongly), and the share of rows classified correctly; for numbers R².
     */
    public record Score(double loss, double accuracy) {}
}
