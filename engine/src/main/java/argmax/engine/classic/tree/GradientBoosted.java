package argmax.engine.classic.tree;

import argmax.engine.classic.Ensemble;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import java.util.List;

/**
 * Trees that each corrected the scores of those before. The probabilities are the softmax of the scores; of two classes only
 * the second has trees, and the score of the first stays 0.
 */
public final class GradientBoosted implements Ensemble {
    private final double[] start;
    private final List<List<ScoreTree>> rounds;

    /** @param start the score of each class before the first round */
    GradientBoosted(double[] start, List<List<ScoreTree>> rounds) {
        this.start = start;
        this.rounds = List.copyOf(rounds);
    }

    /** The trees of each round: one for two classes, else one for each class. */
    public List<List<ScoreTree>> rounds() {
        return rounds;
    }

    @Override
    public int classes() {
        return start.length;
    }

    @Override
    public int stages() {
        return rounds.size();
    }

    @Override
    public void add(int stage, Samples rows, double[] sums) {
        List<ScoreTree> trees = rounds.get(stage);
        int classes = classes();
        Walk.all(trees.stream().map(ScoreTree::tree).toList(), rows, (tree, first, count, leaves) -> {
            double[] steps = trees.get(tree).steps();
            int label = trees.size() == 1 ? 1 : tree;
            for (int i = 0; i < count; i++) {
                sums[(first + i) * classes + label] += steps[leaves[i]];
            }
        });
    }

    @Override
    public Predictions predictions(int stages, double[] sums) {
        double[] logarithms = new double[sums.length];
        for (int at = 0; at < sums.length; at += classes()) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int label = 0; label < classes(); label++) {
                logarithms[at + label] = start[label] + sums[at + label];
                largest = Math.max(largest, logarithms[at + label]);
            }
            double sum = 0;
            for (int label = 0; label < classes(); label++) {
                sum += Math.exp(logarithms[at + label] - largest);
            }
            double norm = largest + Math.log(sum);
            for (int label = 0; label < classes(); label++) {
                logarithms[at + label] -= norm;
            }
        }
        return new Predictions(classes(), logarithms);
    }
}
