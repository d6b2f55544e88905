package argmax.engine.classic.tree;

import argmax.engine.classic.GradientBoosting;
import argmax.engine.classic.Progress;
import argmax.engine.data.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Grows trees one after the other, each to correct the scores that those before have given. */
public final class BoostScores {
    /** Fits a byte where others keep bytes; more hardly ever change a tree's mind. */
    private static final int BINS = 255;

    private BoostScores() {}

    /**
     * Every tree grows on all rows.
     *
     * @throws argmax.engine.InvalidValue where the rows can't be learned from
     */
    public static GradientBoosted fit(GradientBoosting settings, Samples training, int classes, Progress progress) {
        int[] labels = ClassWeights.labels(training, classes);
        double[] weights = ClassWeights.weights(training);
        ClassScores scores = new ClassScores(classes, labels, weights);
        double[] first = new double[labels.length];
        double[] second = new double[labels.length];
        Gradients evidence = new Gradients(first, second, settings.ridge());
        int depth = settings.maxDepth() == null ? Limits.NONE : settings.maxDepth();
        Limits limits = new Limits(depth, settings.minLeaf(), settings.maxLeaves(), training.columns());
        Grower grower = new Grower(new Bins(training, BINS), evidence, limits, labels.length);
        SplittableRandom unused = new SplittableRandom(0);
        int[] weighing = ClassWeights.weighing(weights);
        int[] leaves = new int[labels.length];
        List<List<ScoreTree>> rounds = new ArrayList<>();
        GradientBoosted boosted;
        do {
            scores.judge();
            List<ScoreTree> trees = new ArrayList<>();
            for (int list = 0; list < scores.lists(); list++) {
                scores.differentiate(list, first, second);
                Grown grown = grower.grow(weighing.clone(), unused);
                grown.leaves(leaves);
                trees.add(new ScoreTree(grown.tree(), evidence, settings.rate()));
                correct(scores.scores(list), trees.getLast().steps(), leaves);
            }
            rounds.add(List.copyOf(trees));
            boosted = new GradientBoosted(scores.start(), rounds);
            progress.stage(boosted);
        } while (rounds.size() < settings.rounds() && !progress.stopRequested());
        return boosted;
    }

    private static void correct(double[] scores, double[] steps, int[] leaves) {
        for (int row = 0; row < scores.length; row++) {
            scores[row] += steps[leaves[row]];
        }
    }
}
