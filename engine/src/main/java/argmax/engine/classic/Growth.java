package argmax.engine.classic;

import argmax.engine.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What all trees may be set to. */
final class Growth {
    private Growth() {}

    /** @throws InvalidValue if the depth is not 1 to 100, or missing, or a leaf may be empty */
    static void check(@Nullable Integer maxDepth, int minLeaf) {
        if (maxDepth != null) {
            InvalidValue.wholeNumber("maxDepth", maxDepth, 1, 100);
        }
        InvalidValue.wholeNumber("minLeaf", minLeaf, 1, Integer.MAX_VALUE);
    }
}
