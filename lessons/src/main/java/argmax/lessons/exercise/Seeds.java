package argmax.lessons.exercise;

import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * What a variant's seed is used for; each use has random numbers of its own. Seeds are kept for years, so a use keeps its number.
 */
public enum Seeds {
    NUMBERS(1),
    OPTIONS(2),
    POINTS(3),
    TRAINING(4),
    EXPERIMENT(5),
    ROWS(6),
    HALVES(7);

    private final int number;

    Seeds(int number) {
        this.number = number;
    }

    /** {@link Random}, since its algorithm is part of Java's specification and draws the same on every version. */
    public RandomGenerator random(long seed) {
        return new Random(seed(seed, 0));
    }

    /** The seed of that {@code index} which derives from {@code seed}. */
    public long seed(long seed, int index) {
        return mix(mix(seed + number) + index);
    }

    /**
     * The finaliser of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014), after which
     * neighbouring seeds have nothing in common.
     */
    private static long mix(long seed) {
        long z = seed + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
