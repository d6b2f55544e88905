package argmax.engine.net.train;

import java.util.SplittableRandom;

/**
 * The random numbers of one training, separate for what must not disturb each other. Fold f of seed s takes the (f+1)th split of
 * {@code SplittableRandom(s)}; the first split of that draws the initial weights, the second shuffles the rows of every epoch, the
 * third drops units. The data have seeds of their own, in the split and in the generators.
 */
record Streams(SplittableRandom weights, SplittableRandom shuffling, SplittableRandom noise) {
    static Streams of(long seed, int fold) {
        SplittableRandom root = new SplittableRandom(seed);
        SplittableRandom own = root.split();
        for (int skipped = 0; skipped < fold; skipped++) {
            own = root.split();
        }
        return new Streams(own.split(), own.split(), own.split());
    }
}
