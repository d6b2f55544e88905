package argmax.engine.stat.sampling;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import argmax.engine.stat.distribution.Binomial;
import argmax.engine.stat.distribution.Discrete;
import argmax.engine.stat.distribution.Distribution;
import argmax.engine.stat.distribution.Poisson;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How often an interval covers the truth.
 *
 * @param truth the parameter
 * @param share the probability that the interval covers it
 * @param error the standard error of {@code share}; 0 where that is exact
 */
public record Coverage(double truth, double share, double error) {
    /** Exact for each p: the sum of the binomial probabilities of all k whose interval covers p. At most 10,000 trials. */
    public static List<Coverage> ofProportions(ProportionInterval method, int n, List<Double> p, double level) {
        InvalidValue.wholeNumber("n", n, 1, 10_000);
        Interval[] intervals = new Interval[n + 1];
        for (int k = 0; k <= n; k++) {
            intervals[k] = method.of(k, n, level);
        }
        return p.stream().map(truth -> exact(truth, new Binomial(n, truth), k -> intervals[k])).toList();
    }

    /** Exact for each mean, at most 10,000: the sum of the Poisson probabilities of all counts whose interval covers it. */
    public static List<Coverage> ofCounts(CountInterval method, List<Double> means, double level) {
        return means.stream()
                .map(mean -> exact(
                        InvalidValue.number("mean", mean, 0, 10_000), new Poisson(mean), count -> method.of(count, level)))
                .toList();
    }

    /**
     * From toys: how often {@code mean of n draws ± z s/√n} covers the mean of a law, with s the standard deviation of the same
     * draws.
     *
     * @param law with a mean
     * @param n at least 2
     * @param repeats at least 1, together at most 10⁸ draws
     */
    public static Coverage ofMean(Distribution law, int n, double level, int repeats, long seed) {
        ProportionInterval.requireLevel(level);
        InvalidValue.wholeNumber("n", n, 2, 100_000_000);
        InvalidValue.wholeNumber("repeats", repeats, 1, 100_000_000 / n);
        double truth = law.mean();
        if (Double.isNaN(truth)) {
            throw new InvalidValue("law", law, "a law that has a mean");
        }
        double[] draws = law.sample(n * repeats, seed);
        int covered = 0;
        for (int i = 0; i < repeats; i++) {
            Moments moments = Moments.of(Arrays.copyOfRange(draws, i * n, (i + 1) * n));
            double half = ProportionInterval.z(level) * moments.standardError();
            covered += Math.abs(moments.mean() - truth) <= half ? 1 : 0;
        }
        double share = (double) covered / repeats;
        return new Coverage(truth, share, Math.sqrt(share * (1 - share) / repeats));
    }

    private static Coverage exact(double truth, Discrete law, IntFunction<Interval> intervals) {
        double share = law.outcomes().stream()
                .filter(k -> covers(intervals.apply(k.intValue()), truth))
                .mapToDouble(law::pmf)
                .sum();
        return new Coverage(truth, share, 0);
    }

    private static boolean covers(Interval interval, double truth) {
        return interval.low() <= truth && truth <= interval.high();
    }
}
