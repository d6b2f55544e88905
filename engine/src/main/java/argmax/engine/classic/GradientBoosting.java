package argmax.engine.classic;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import argmax.engine.classic.tree.BoostScores;
import argmax.engine.classic.tree.GradientBoosted;
import argmax.engine.data.Samples;
import org.jspecify.annotations.Nullable;

/**
 * Grows trees one after the other, each to lower the log loss of those before by a Newton step in each of its leaves (Friedman
 * 2001), with inputs in at most 255 bins per column. Of two classes one has a tree in each round, of more each has one.
 *
 * @param rate the share of each step that is taken, above 0 to 1
 * @param maxLeaves of each tree, 2 to 65536
 * @param minLeaf the fewest rows in a leaf
 * @param maxDepth of each tree, 1 to 100; as deep as it takes where missing
 * @param ridge added to the curvature under each step, 0 to 1e6, so that steps for few rows are smaller
 */
public record GradientBoosting(
        @Usually("100") int rounds,
        @Usually("0.1") double rate,
        @Usually("31") int maxLeaves,
        @Usually("20") int minLeaf,
        @Nullable Integer maxDepth,
        @Usually("0") double ridge)
        implements Learner {
    public GradientBoosting {
        InvalidValue.wholeNumber("rounds", rounds, 1, 1000);
        InvalidValue.number("rate", rate, Double.MIN_NORMAL, 1);
        InvalidValue.wholeNumber("maxLeaves", maxLeaves, 2, 1 << Character.SIZE);
        Growth.check(maxDepth, minLeaf);
        InvalidValue.number("ridge", ridge, 0, 1e6);
    }

    /** With 31 leaves of at least 20 rows, and a rate of 0.1. */
    public static GradientBoosting of(int rounds) {
        return new GradientBoosting(rounds, 0.1, 31, 20, null, 0);
    }

    /** The seed does nothing. */
    @Override
    public GradientBoosted fit(Samples training, int classes, long seed, Progress progress) {
        return BoostScores.fit(this, training, classes, progress);
    }

    @Override
    public int stages() {
        return rounds;
    }

    @Override
    public double seconds(long learned, long asked, int columns, int classes) {
        int trees = rounds * (classes == 2 ? 1 : classes);
        double bins = 256.0 * Math.min(maxLeaves, learned) * columns;
        return trees * (0.05e-6 * learned * columns + 0.02e-6 * bins + Growth.secondsToAsk(asked, 1));
    }

    @Override
    public String provenance() {
        return "argmax";
    }
}
