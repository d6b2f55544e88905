package argmax.engine.data;

import java.util.random.RandomGenerator;

/** Puts rows into random order. */
public final class Shuffle {
    private Shuffle() {}

    /** Fisher and Yates' shuffle. */
    public static void inPlace(int[] rows, RandomGenerator random) {
        for (int i = rows.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = rows[i];
            rows[i] = rows[j];
            rows[j] = swapped;
        }
    }
}
