package argmax.engine.stat.sampling;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Randoms;
import argmax.engine.stat.distribution.Distances;
import argmax.engine.stat.distribution.Distribution;
import argmax.engine.stat.distribution.Gaussian;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Sums of n draws, standardised: {@code (Σx - nμ) / (σ√n)}. Whatever the law, they tend to N(0, 1), if only σ is finite.
 *
 * @param n how many draws each sum has
 * @param repeats how many sums there are
 * @param histogram of the sums from −5 to 5
 * @param skewness of the sums
 * @param theory what their skewness is on average, γ/√n with γ the law's own; NaN where it has none
 * @param gap the largest difference of their cdf and that of N(0, 1)
 */
public record CentralLimit(int n, int repeats, Histogram histogram, double skewness, double theory, double gap) {
    /** Where the cdf of N(0, 1) is one standard deviation above the mean. */
    private static final double ONE_SIGMA = Gaussian.STANDARD.cdf(1);

    private static final Bins BINS = new Bins(-5, 5, 100);
    private static final int MOST_DRAWS = 100_000_000;

    /** Draws {@code repeats} sums of {@code n} draws, at most 10⁸ draws together. */
    public static CentralLimit of(Distribution law, int n, int repeats, long seed) {
        double[] sums = standardisedSums(law, n, repeats, seed);
        return new CentralLimit(
                n,
                repeats,
                Histogram.of(sums, BINS),
                Moments.of(sums).skewness(),
                law.skewness() / Math.sqrt(n),
                Distances.largestGap(sums, Gaussian.STANDARD));
    }

    /** The same for each of some n; every n has its own draws. */
    public static List<CentralLimit> of(Distribution law, List<Integer> n, int repeats, long seed) {
        return n.stream().map(draws -> of(law, draws, repeats, seed + draws)).toList();
    }

    /**
     * The sums themselves. A law without variance, such as Cauchy's, has the median in the place of μ, and half the width of
     * the central 68.3 % in that of σ; such sums grow wider with n all the same.
     */
    public static double[] standardisedSums(Distribution law, int n, int repeats, long seed) {
        InvalidValue.wholeNumber("n", n, 1, MOST_DRAWS);
        InvalidValue.wholeNumber("repeats", repeats, 1, MOST_DRAWS / n);
        boolean known = Double.isFinite(law.variance());
        double centre = known ? law.mean() : law.quantile(0.5);
        double unit = known
                ? law.standardDeviation()
                : (law.quantile(ONE_SIGMA) - law.quantile(1 - ONE_SIGMA)) / 2;
        if (!(unit > 0)) {
            throw new InvalidValue("variance", law.variance(), "a number above 0");
        }
        DoubleSupplier sampler = law.sampler(Randoms.seeded(seed));
        double[] sums = new double[repeats];
        for (int i = 0; i < repeats; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += sampler.getAsDouble() - centre;
            }
            sums[i] = sum / (unit * Math.sqrt(n));
        }
        return sums;
    }
}
