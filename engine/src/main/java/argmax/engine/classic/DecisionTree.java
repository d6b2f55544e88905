package argmax.engine.classic;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import argmax.engine.classic.tree.ClassTree;
import argmax.engine.classic.tree.Criterion;
import argmax.engine.classic.tree.Forest;
import argmax.engine.classic.tree.GrowForest;
import argmax.engine.data.Samples;
import org.jspecify.annotations.Nullable;

/**
 * Asks one question after the other, each the one that leaves its classes least mixed (Breiman and others 1984), and says the
 * shares of the classes in the leaf. Left to itself it asks until each leaf is of one class. Thresholds lie halfway between
 * neighbouring values; of a column with more than 65,536 values, some neighbours are never told apart.
 *
 * @param maxDepth how many questions may follow each other, 1 to 100; as many as it takes where missing
 * @param minLeaf the fewest rows in a leaf
 * @param maxLeaves 2 or more; as many as it takes where missing
 */
public record DecisionTree(
        @Nullable Integer maxDepth,
        @Usually("1") int minLeaf,
        @Usually("GINI") Criterion criterion,
        @Nullable Integer maxLeaves)
        implements Learner {
    public DecisionTree {
        Growth.check(maxDepth, minLeaf);
        InvalidValue.given("criterion", criterion);
        if (maxLeaves != null) {
            InvalidValue.wholeNumber("maxLeaves", maxLeaves, 2, Integer.MAX_VALUE);
        }
    }

    /** A tree that only the depth limits. */
    public static DecisionTree ofDepth(int maxDepth) {
        return new DecisionTree(maxDepth, 1, Criterion.GINI, null);
    }

    /** The forest of the one tree; the seed does nothing. */
    @Override
    public Forest fit(Samples training, int classes, long seed, Progress progress) {
        Forest alone = GrowForest.alone(grow(training, classes));
        progress.stage(alone);
        return alone;
    }

    /**
     * The tree by itself.
     *
     * @throws InvalidValue where the rows can't be learned from
     */
    public ClassTree grow(Samples training, int classes) {
        return GrowForest.tree(this, training, classes);
    }

    @Override
    public double seconds(long learned, long asked, int columns, int classes) {
        return Growth.seconds(1, learned, columns, maxDepth, asked, classes);
    }

    @Override
    public String provenance() {
        return "argmax";
    }
}
