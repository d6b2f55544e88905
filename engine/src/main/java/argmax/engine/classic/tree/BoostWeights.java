package argmax.engine.classic.tree;

import argmax.engine.classic.AdaBoost;
import argmax.engine.classic.Progress;
import argmax.engine.data.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Grows trees one after the other, each on the rows as the one before has left them weighted. */
public final class BoostWeights {
    private BoostWeights() {}

    /**
     * A first tree that is no better than guessing is kept, without a voice; a later one is not.
     *
     * @throws argmax.engine.InvalidValue where the rows can't be learned from
     */
    public static AdaBoosted fit(AdaBoost settings, Samples training, int classes, Progress progress) {
        int[] labels = ClassWeights.labels(training, classes);
        double[] weights = ClassWeights.weights(training);
        Round.normalise(weights);
        Evidence evidence = new ClassWeights(Criterion.GINI, classes, labels, weights);
        Limits limits = new Limits(settings.maxDepth(), 1, Limits.NONE, training.columns());
        Grower grower = new Grower(new Bins(training, Bins.MOST), evidence, limits, labels.length);
        SplittableRandom unused = new SplittableRandom(0);
        int[] leaves = new int[labels.length];
        List<Round> rounds = new ArrayList<>();
        Round round;
        do {
            Grown grown = grower.grow(ClassWeights.weighing(weights), unused);
            grown.leaves(leaves);
            ClassTree tree = new ClassTree(grown.tree(), classes, Criterion.GINI);
            round = new Round(tree, error(tree, weights, labels, leaves));
            if (rounds.isEmpty() || !round.guesses()) {
                rounds.add(round);
                round.reweigh(weights, labels, leaves);
                progress.stage(new AdaBoosted(classes, rounds));
            }
        } while (!round.isLast() && rounds.size() < settings.rounds() && !progress.stopRequested());
        return new AdaBoosted(classes, rounds);
    }

    private static double error(ClassTree tree, double[] weights, int[] labels, int[] leaves) {
        int[] verdicts = tree.verdicts();
        double error = 0;
        for (int row = 0; row < labels.length; row++) {
            error += verdicts[leaves[row]] == labels[row] ? 0 : weights[row];
        }
        return error;
    }
}
