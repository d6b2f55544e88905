package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** How far two laws lie apart: 0 where they are the same, 1 where nothing is possible in both. */
public final class Distances {
    private Distances() {}

    /** ½ Σ |P(x) − Q(x)|, which is the largest difference that any event's probability may have. */
    public static double totalVariation(Discrete one, Discrete other) {
        return DoubleStream.concat(
                                one.outcomes().stream().mapToDouble(x -> x),
                                other.outcomes().stream().mapToDouble(x -> x))
                        .distinct()
                        .map(x -> Math.abs(one.pmf(x) - other.pmf(x)))
                        .sum()
                / 2;
    }

    /**
     * The same for counts and a bell curve, which is cut into bins of width 1 about the whole numbers; numbers that can't be
     * counted, such as negative ones, have their bins too.
     */
    public static double totalVariation(Discrete counts, Gaussian curve) {
        Counted counted = Counted.of(counts);
        double outside = curve.cdf(counted.first - 0.5) + curve.survival(counted.last + 0.5);
        return (outside + counted.sum(k -> Math.abs(counts.pmf(k) - curve.probability(k - 0.5, k + 0.5)))) / 2;
    }

    /** The largest difference of the cdf of counts at k and that of a bell curve at k + ½ (the continuity correction). */
    public static double largestGap(Discrete counts, Gaussian curve) {
        return Counted.of(counts).largest(k -> Math.abs(counts.cdf(k) - curve.cdf(k + 0.5)));
    }

    /** The largest difference of two cdfs of counts. */
    public static double largestGap(Discrete one, Discrete other) {
        DoubleUnaryOperator gap = k -> Math.abs(one.cdf(k) - other.cdf(k));
        return Math.max(Counted.of(one).largest(gap), Counted.of(other).largest(gap));
    }

    /** The largest difference of a sample's cdf and that of a law with a density (the Kolmogorov-Smirnov statistic). */
    public static double largestGap(double[] sample, Continuous law) {
        InvalidValue.wholeNumber("n", sample.length, 1, Integer.MAX_VALUE);
        double[] rising = sample.clone();
        Arrays.sort(rising);
        double n = rising.length;
        double gap = 0;
        for (int i = 0; i < rising.length; i++) {
            double cdf = law.cdf(Check.finite("sample", rising[i]));
            gap = Math.max(gap, Math.max(cdf - i / n, (i + 1) / n - cdf));
        }
        return gap;
    }

    /** From the first to the last outcome, both whole numbers. */
    private record Counted(int first, int last) {
        static Counted of(Discrete counts) {
            List<Double> outcomes = counts.outcomes();
            for (double x : outcomes) {
                if (x != Math.rint(x) || Math.abs(x) > Counts.MOST) {
                    throw new InvalidValue("outcome", x, "a whole number of at most " + Counts.MOST);
                }
            }
            return new Counted(outcomes.getFirst().intValue(), outcomes.getLast().intValue());
        }

        double sum(DoubleUnaryOperator f) {
            double sum = 0;
            for (int k = first; k <= last; k++) {
                sum += f.applyAsDouble(k);
            }
            return sum;
        }

        /** The largest f, which is not below 0, from just before the first outcome on. */
        double largest(DoubleUnaryOperator f) {
            double largest = 0;
            for (int k = first - 1; k <= last; k++) {
                largest = Math.max(largest, f.applyAsDouble(k));
            }
            return largest;
        }
    }
}
