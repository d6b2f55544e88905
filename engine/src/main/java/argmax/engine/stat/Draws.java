package argmax.engine.stat;

import argmax.engine.InvalidValue;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;

/** Seeded draws: same seed, same numbers. */
public final class Draws {
    private Draws() {}

    /** {@code n} independent outcomes; with the same seed a larger n adds to the outcomes of a smaller one. */
    public static double[] sample(Law law, double w, int n, long seed) {
        return law.sample(w, n, Randoms.seeded(seed));
    }

    /**
     * The estimates of w from {@code repeats} fresh samples of {@code n} outcomes each. They share no random number with
     * {@link #sample} of the same seed.
     */
    public static double[] estimates(Law law, double w, int n, int repeats, long seed) {
        JumpableUniformRandomProvider random = Randoms.seeded(seed);
        random.jump();
        double[] estimates = new double[repeats];
        double[] pooled = law.sample(w, Math.multiplyExact(n, repeats), random);
        for (int i = 0; i < repeats; i++) {
            estimates[i] = law.estimate(n, Arrays.stream(pooled, i * n, (i + 1) * n).sum());
        }
        return estimates;
    }

    /**
     * What {@code repeats} experiments say, one after another, each with the random numbers that follow those of the one
     * before: toys, as physicists call them.
     *
     * @param repeats 1 to ten million
     * @param experiment draws what it needs and gives its result
     */
    public static double[] toys(int repeats, long seed, ToDoubleFunction<UniformRandomProvider> experiment) {
        double[] results = new double[InvalidValue.wholeNumber("repeats", repeats, 1, 10_000_000)];
        UniformRandomProvider random = Randoms.seeded(seed);
        for (int i = 0; i < repeats; i++) {
            results[i] = experiment.applyAsDouble(random);
        }
        return results;
    }
}
