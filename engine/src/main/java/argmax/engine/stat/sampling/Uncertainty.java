package argmax.engine.stat.sampling;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Randoms;
import argmax.engine.stat.distribution.Check;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * How far a count may be from what is expected: by chance, and because the expectation is not known exactly.
 *
 * @param expected b, the expected count, above 0 and at most 10⁸
 * @param relativeError f, the systematic error of b as a share of b, 0 to 1
 */
public record Uncertainty(double expected, double relativeError) {
    public Uncertainty {
        Check.positive("expected", expected);
        InvalidValue.number("expected", expected, 0, 1e8);
        InvalidValue.number("relativeError", relativeError, 0, 1);
    }

    /** √b, the spread of a count about a known expectation. */
    public double statistical() {
        return Math.sqrt(expected);
    }

    /** f b, which more data of the same kind don't make smaller. */
    public double systematic() {
        return relativeError * expected;
    }

    /** √(b + f² b²): independent errors add in quadrature. */
    public double total() {
        return Math.hypot(statistical(), systematic());
    }

    /** The total as a share of b: √(1/b + f²), never below f. */
    public double relativeTotal() {
        return total() / expected;
    }

    /** The expected count 1/f² at which both parts are the same; the systematic one is the larger beyond. */
    public static double equalAt(double relativeError) {
        InvalidValue.number("relativeError", relativeError, 1e-4, 1);
        return 1 / (relativeError * relativeError);
    }

    /**
     * The least expected count for which the relative total is no more than {@code target}: 1/(target² − f²).
     *
     * @param target above f
     */
    public static double expectedFor(double target, double relativeError) {
        InvalidValue.number("relativeError", relativeError, 0, 1);
        Check.rising("relativeError", relativeError, "target", target);
        return 1 / (target * target - relativeError * relativeError);
    }

    /**
     * {@code n} simulated counts, each with its own expectation {@code b (1 + f z)} of normal z. Where that falls below 0 the
     * count is 0.
     */
    public double[] sample(int n, long seed) {
        double[] counts = new double[InvalidValue.wholeNumber("n", n, 0, 10_000_000)];
        UniformRandomProvider random = Randoms.seeded(seed);
        NormalizedGaussianSampler normal = ZigguratSampler.NormalizedGaussian.of(random);
        for (int i = 0; i < n; i++) {
            double mean = expected * (1 + relativeError * normal.sample());
            counts[i] = mean > 0 ? PoissonSampler.of(random, mean).sample() : 0;
        }
        return counts;
    }
}
