package argmax.engine.classic;

import argmax.engine.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What all trees may be set to. */
final class Growth {
    private static final double SECONDS_PER_CELL = 0.1e-6;

    private Growth() {}

    /** @throws InvalidValue if the depth is not 1 to 100, or missing, or a leaf may be empty */
    static void check(@Nullable Integer maxDepth, int minLeaf) {
        if (maxDepth != null) {
            InvalidValue.wholeNumber("maxDepth", maxDepth, 1, 100);
        }
        InvalidValue.wholeNumber("minLeaf", minLeaf, 1, Integer.MAX_VALUE);
    }

    /**
     * About how many seconds it takes to grow trees by sorting columns, and to ask them.
     *
     * @param columns that each question is chosen from
     * @param maxDepth of each tree; null where nothing limits it
     */
    static double seconds(int trees, long learned, int columns, @Nullable Integer maxDepth, long asked, int classes) {
        double balanced = Math.log(learned + 1.0) / Math.log(2);
        double depth = maxDepth == null ? balanced : Math.min(balanced, maxDepth);
        return trees * (SECONDS_PER_CELL * learned * columns * depth + secondsToAsk(asked, classes));
    }

    /** The same to ask one tree, and to say what it and those before say together. */
    static double secondsToAsk(long asked, int classes) {
        return asked * (0.3e-6 + 0.03e-6 * classes);
    }
}
