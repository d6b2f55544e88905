package argmax.engine.stat.hypothesis;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Draws;
import java.util.List;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * The same question for the counts of several bins: its best test statistic is the log likelihood ratio Σ nᵢ ln(1 + sᵢ/bᵢ)
 * − sᵢ.
 *
 * @param bins at least one
 */
public record BinnedTest(List<CountingTest> bins) {
    public BinnedTest {
        bins = List.copyOf(bins);
        InvalidValue.wholeNumber("bins", bins.size(), 1, 100_000);
    }

    /**
     * Σ nᵢ ln(1 + sᵢ/bᵢ) − sᵢ.
     *
     * @param counts one for each bin
     */
    public double logRatio(List<Integer> counts) {
        InvalidValue.wholeNumber("counts", counts.size(), bins.size(), bins.size());
        double sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += bins.get(i).logRatio(counts.get(i));
        }
        return sum;
    }

    /** The log likelihood ratio of {@code repeats} experiments in which there is only background. */
    public double[] backgroundToys(int repeats, long seed) {
        return toys(bins.stream().map(bin -> law(bin.background())).toList(), repeats, seed);
    }

    /** The same with the signal. */
    public double[] signalToys(int repeats, long seed) {
        return toys(bins.stream().map(bin -> law(bin.background() + bin.signal())).toList(), repeats, seed);
    }

    /** The share of {@code toys} that are at least {@code observed}: a p-value, known to √(p(1 − p)/toys). */
    public static double pValue(double observed, double[] toys) {
        InvalidValue.wholeNumber("toys", toys.length, 1, Integer.MAX_VALUE);
        int beyond = 0;
        for (double toy : toys) {
            beyond += toy >= observed ? 1 : 0;
        }
        return (double) beyond / toys.length;
    }

    private double[] toys(List<DiscreteDistribution> laws, int repeats, long seed) {
        return Draws.toys(repeats, seed, random -> logRatio(laws.stream()
                .map(law -> law.createSampler(random).sample())
                .toList()));
    }

    private static DiscreteDistribution law(double mean) {
        return PoissonDistribution.of(mean);
    }
}
