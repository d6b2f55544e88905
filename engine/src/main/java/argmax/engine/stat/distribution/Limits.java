package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import java.util.List;
import org.apache.commons.numbers.gamma.LogGamma;

/** How the binomial law becomes Poisson's, and Poisson's the bell curve. */
public final class Limits {
    private Limits() {}

    /**
     * A law on its way to its limit.
     *
     * @param parameter the number of trials N, or λ
     * @param totalVariation as in {@link Distances}
     * @param largestGap of the cdfs, with continuity correction where the limit is a bell curve
     * @param skewness of the law on its way
     */
    public record Approach(double parameter, double totalVariation, double largestGap, double skewness) {}

    /**
     * Binomial(N, λ/N) on its way to Poisson(λ).
     *
     * @param mean λ
     * @param trials the N to look at, none below λ
     */
    public static List<Approach> poissonOfBinomial(double mean, List<Integer> trials) {
        Poisson limit = new Poisson(mean);
        return trials.stream()
                .map(n -> {
                    InvalidValue.wholeNumber("trials", n, (int) Math.ceil(mean), Counts.MOST);
                    Binomial law = new Binomial(n, mean / n);
                    return new Approach(
                            n, Distances.totalVariation(law, limit), Distances.largestGap(law, limit), law.skewness());
                })
                .toList();
    }

    /** Poisson(λ) on its way to the bell curve of mean λ and variance λ, for each of {@code means}. */
    public static List<Approach> gaussianOfPoisson(List<Double> means) {
        return means.stream()
                .map(mean -> {
                    Poisson law = new Poisson(mean);
                    Gaussian limit = Gaussian.like(law);
                    return new Approach(
                            mean, Distances.totalVariation(law, limit), Distances.largestGap(law, limit), law.skewness());
                })
                .toList();
    }

    /**
     * What the bell curve says of P(k) in Poisson(λ): {@code exp(-y²/2λ) / sqrt(2πλ)} with {@code y = k - λ}.
     *
     * @param skewed whether the next order is kept: the logarithm then has {@code y³/6λ² - y/2λ} more, of which the second term
     *     comes from the root of Stirling's formula
     */
    public static double gaussianTerm(double mean, double k, boolean skewed) {
        double y = k - Check.positive("mean", mean);
        double log = -y * y / (2 * mean) - Math.log(2 * Math.PI * mean) / 2;
        return Math.exp(skewed ? log + y * y * y / (6 * mean * mean) - y / (2 * mean) : log);
    }

    /** The relative error of Stirling's formula for n!, about −1/(12 n). */
    public static double stirlingError(int n) {
        InvalidValue.wholeNumber("n", n, 1, 10_000);
        double stirling = n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2;
        return Math.expm1(stirling - LogGamma.value(n + 1.0));
    }
}
