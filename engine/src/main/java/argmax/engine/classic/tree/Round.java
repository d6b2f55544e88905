package argmax.engine.classic.tree;

import argmax.engine.data.Samples;
import java.util.Arrays;

/**
 * One tree of AdaBoost, and what it said about the weights that it grew on. It has one voice, for one class: SAMME, which for
 * two classes is AdaBoost as first published.
 */
public final class Round {
    /** A tree without error still has one voice among others. */
    private static final double LEAST_ERROR = 1e-10;
    /** The same question, asked again, is wrong about half of the weight but for this. */
    private static final double ROUNDING = 1e-12;

    private final ClassTree tree;
    private final double error;
    /** Nodes × classes, node by node, summing to 0 in each. */
    private final double[] answers;

    Round(ClassTree tree, double error) {
        this.tree = tree;
        this.error = error;
        this.answers = new double[tree.tree().nodes() * tree.classes()];
        int classes = tree.classes();
        double vote = alpha() * 2 * (classes - 1) * (classes - 1) / classes;
        int[] verdicts = tree.verdicts();
        Arrays.setAll(answers, i -> i % classes == verdicts[i / classes] ? vote : -vote / (classes - 1));
    }

    public ClassTree tree() {
        return tree;
    }

    /** ε: the share of the weight that the tree was wrong about. */
    public double error() {
        return error;
    }

    /**
     * α: ½ ln((1−ε)/ε) for two classes; for more, ½ ln(classes − 1) is added, which makes it half of what SAMME takes. No less
     * than 0, and no more than if ε were 1e-10.
     */
    public double alpha() {
        double least = Math.max(error, LEAST_ERROR);
        return Math.max(0, (Math.log((1 - least) / least) + Math.log(tree.classes() - 1)) / 2);
    }

    /** Whether it is wrong about as much weight as guessing would be. */
    boolean guesses() {
        return error >= 1 - 1.0 / tree.classes() - ROUNDING;
    }

    /** Whether nothing is left to learn from. */
    boolean isLast() {
        return error <= 0 || guesses();
    }

    void add(Samples rows, double[] sums) {
        tree.tree().add(rows, answers, tree.classes(), sums);
    }

    /**
     * Gives rows that the tree was wrong about more weight and the others less, together 1. Each is multiplied by exp(−answer
     * for its class / (classes − 1)), for two classes by exp(±α).
     */
    void reweigh(double[] weights, int[] labels, int[] leaves) {
        int classes = tree.classes();
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] > 0) {
                weights[row] *= Math.exp(-answers[leaves[row] * classes + labels[row]] / (classes - 1));
            }
        }
        normalise(weights);
    }

    static void normalise(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int row = 0; row < weights.length; row++) {
            weights[row] /= sum;
        }
    }
}
