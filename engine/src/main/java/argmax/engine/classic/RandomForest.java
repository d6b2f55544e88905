package argmax.engine.classic;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import argmax.engine.classic.tree.Criterion;
import argmax.engine.classic.tree.Forest;
import argmax.engine.classic.tree.GrowForest;
import argmax.engine.data.Samples;
import org.jspecify.annotations.Nullable;

/**
 * Trees that are made to differ, and then averaged (Breiman 2001): each grows on rows drawn with replacement, of which some
 * 63.2 % are distinct, and chooses each question from a few columns, drawn anew. They vote with the shares of the classes in
 * their leaves, not with one voice each.
 *
 * @param maxDepth 1 to 100; as deep as it takes where missing
 * @param minLeaf the fewest distinct rows in a leaf
 * @param columnsPerSplit how many columns each question is chosen from; the root of their number, rounded down, where missing
 */
public record RandomForest(
        @Usually("100") int trees,
        @Nullable Integer maxDepth,
        @Usually("1") int minLeaf,
        @Nullable Integer columnsPerSplit,
        @Usually("GINI") Criterion criterion)
        implements Learner {
    public RandomForest {
        InvalidValue.wholeNumber("trees", trees, 1, 1000);
        Growth.check(maxDepth, minLeaf);
        if (columnsPerSplit != null) {
            InvalidValue.wholeNumber("columnsPerSplit", columnsPerSplit, 1, Integer.MAX_VALUE);
        }
        InvalidValue.given("criterion", criterion);
    }

    /** Deep trees with the usual number of columns for each question. */
    public static RandomForest of(int trees) {
        return new RandomForest(trees, null, 1, null, Criterion.GINI);
    }

    /**
     * How many of so many columns each question is chosen from.
     *
     * @throws InvalidValue if there are fewer than the settings ask for
     */
    public int columnsPerSplit(int columns) {
        return columnsPerSplit == null
                ? Math.max(1, (int) Math.sqrt(columns))
                : InvalidValue.wholeNumber("columnsPerSplit", columnsPerSplit, 1, columns);
    }

    @Override
    public Forest fit(Samples training, int classes, long seed, Progress progress) {
        return GrowForest.forest(this, training, classes, seed, progress);
    }

    @Override
    public int stages() {
        return trees;
    }

    @Override
    public double seconds(long learned, long asked, int columns, int classes) {
        int chosen = columnsPerSplit == null ? columnsPerSplit(columns) : Math.min(columns, columnsPerSplit);
        return Growth.seconds(trees, learned, chosen, maxDepth, asked, classes);
    }

    @Override
    public String provenance() {
        return "argmax";
    }
}
