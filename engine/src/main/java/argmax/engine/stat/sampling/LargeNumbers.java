package argmax.engine.stat.sampling;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Randoms;
import argmax.engine.stat.distribution.Binomial;
import argmax.engine.stat.distribution.Check;
import argmax.engine.stat.distribution.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.apache.commons.statistics.descriptive.DoubleStatistics;

/** The law of large numbers: means of ever more draws come to rest, where the law has a mean. */
public final class LargeNumbers {
    private LargeNumbers() {}

    /**
     * What is known after n draws.
     *
     * @param mean of the draws; for yes and no the relative frequency
     * @param variance of the draws, as in {@link Moments}
     * @param low two standard deviations of such a mean below the law's own mean; for a fair coin that is {@code ½ - 1/√n}. NaN
     *     where the law has no variance
     * @param high as far above
     */
    public record Running(int n, double mean, double variance, double low, double high) {}

    /**
     * Draws {@code n} times and looks about {@code points} times on the way, at distances that grow with the number of draws.
     */
    public static List<Running> running(Distribution law, int n, int points, long seed) {
        InvalidValue.wholeNumber("n", n, 1, 10_000_000);
        InvalidValue.wholeNumber("points", points, 2, 10_000);
        DoubleSupplier sampler = law.sampler(Randoms.seeded(seed));
        DoubleStatistics gathered = Moments.collector();
        List<Running> seen = new ArrayList<>();
        int next = 1;
        for (int i = 1; i <= n; i++) {
            gathered.accept(sampler.getAsDouble());
            if (i == next || i == n) {
                Moments moments = Moments.of(gathered);
                double band = 2 * law.standardDeviation() / Math.sqrt(i);
                seen.add(new Running(i, moments.mean(), moments.variance(), law.mean() - band, law.mean() + band));
                next = (int) Math.max(i + 1, Math.ceil(Math.pow(n, seen.size() / (points - 1.0))));
            }
        }
        return seen;
    }

    /**
     * The probability that the frequency k/n of yes is off its probability p by less than {@code width}: the sum of the
     * binomial probabilities of those k.
     *
     * @param width above 0; a k/n that is off by just that, but for rounding, doesn't count
     */
    public static double probabilityWithin(int n, double p, double width) {
        Check.positive("width", width);
        Binomial law = new Binomial(InvalidValue.wholeNumber("n", n, 1, 100_000_000), p);
        double rounding = 1e-12 * n;
        double below = Math.floor(n * (p - width) + rounding);
        double last = Math.ceil(n * (p + width) - rounding) - 1;
        return below >= last ? 0 : law.probability(below, last);
    }
}
