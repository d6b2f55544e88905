package argmax.engine.stat.hypothesis;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Draws;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Does a Poisson count come from the background alone, or from background and signal? The test says signal where the count
 * is at least n_c.
 *
 * @param background the expected count without a signal, above 0, at most 10⁶
 * @param signal what the signal adds to it, 0 to 10⁶
 */
public record CountingTest(double background, double signal) {
    private static final double MOST = 1e6;

    public CountingTest {
        InvalidValue.number("background", background, Double.MIN_NORMAL, MOST);
        InvalidValue.number("signal", signal, 0, MOST);
    }

    /** α = P(n ≥ n_c) without a signal: how often the test says signal in error. */
    public double size(int threshold) {
        return atLeast(threshold, background);
    }

    /** 1 − β = P(n ≥ n_c) with the signal: how often the test finds it. */
    public double power(int threshold) {
        return atLeast(threshold, background + signal);
    }

    /** The smallest n_c of size at most {@code alpha}, 0 to 1. */
    public int threshold(double alpha) {
        InvalidValue.number("alpha", alpha, 1e-15, 1);
        // The smallest n with P(N > n) ≤ α; n_c is one more, or 0 where even that is allowed.
        return alpha == 1 ? 0 : PoissonDistribution.of(background).inverseSurvivalProbability(alpha) + 1;
    }

    /** p₀ = P(N ≥ n) without a signal: how often the background alone gives so much or more. */
    public double pValue(int n) {
        return atLeast(n, background);
    }

    /** Z = Φ⁻¹(1 − p₀). */
    public double significance(int n) {
        return Significance.ofPValue(pValue(n));
    }

    /** ln of P(n | background and signal)/P(n | background): n ln(1 + s/b) − s. */
    public double logRatio(int n) {
        return InvalidValue.wholeNumber("n", n, 0, Integer.MAX_VALUE) * Math.log1p(signal / background) - signal;
    }

    /**
     * The p-value of n where the background is known to be b ± σ: the mean of p₀ over drawn backgrounds, those below 0
     * drawn again.
     *
     * @param sigma in counts, above 0, at most 10 b
     * @param draws 1 to ten million
     */
    public double smearedPValue(int n, double sigma, int draws, long seed) {
        InvalidValue.number("sigma", sigma, Double.MIN_NORMAL, 10 * background);
        double sum = 0;
        for (double p : Draws.toys(draws, seed, random -> atLeast(n, smeared(sigma, random)))) {
            sum += p;
        }
        return sum / draws;
    }

    /**
     * The smallest signal that a test of size at most {@code alpha} finds with probability {@code power}.
     *
     * @param power from the size of the test to below 1
     */
    public static double leastSignal(double background, double alpha, double power) {
        CountingTest none = new CountingTest(background, 0);
        int threshold = none.threshold(alpha);
        InvalidValue.number("power", power, none.size(threshold), 1 - 1e-12);
        double most = 10 * (threshold + 10);
        return new BrentSolver(1e-12, 1e-12, 1e-15)
                .findRoot(signal -> new CountingTest(background, signal).power(threshold) - power, 0, most);
    }

    private double smeared(double sigma, UniformRandomProvider random) {
        ContinuousDistribution.Sampler law = NormalDistribution.of(background, sigma).createSampler(random);
        double drawn = law.sample();
        while (drawn <= 0) {
            drawn = law.sample();
        }
        return drawn;
    }

    private static double atLeast(int n, double mean) {
        InvalidValue.wholeNumber("n", n, 0, Integer.MAX_VALUE);
        return PoissonDistribution.of(mean).survivalProbability(n - 1);
    }
}
