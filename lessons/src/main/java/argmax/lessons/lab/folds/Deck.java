package argmax.lessons.lab.folds;

import argmax.engine.data.Shuffle;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Rows in random order, from which parts are cut. */
public final class Deck {
    private final int[] order;

    /** Of {@code rows} rows. */
    public Deck(int rows, long seed) {
        order = IntStream.range(0, rows).toArray();
        Shuffle.inPlace(order, new SplittableRandom(seed));
    }

    int rows() {
        return order.length;
    }

    /** The first {@code count} rows. */
    int[] first(int count) {
        return Arrays.copyOf(order, count);
    }

    /** The place where a fold begins; that of fold {@code k} is the end of the deck. Sizes differ by one at most. */
    int start(int fold, int k) {
        return fold * order.length / k;
    }

    /** The rows of each of {@code k} folds. */
    public List<int[]> folds(int k) {
        return IntStream.range(0, k)
                .mapToObj(fold -> Arrays.copyOfRange(order, start(fold, k), start(fold + 1, k)))
                .toList();
    }
}
