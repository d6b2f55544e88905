package argmax.engine.stat.sampling;

import argmax.engine.InvalidValue;
import argmax.engine.stat.distribution.Check;
import argmax.engine.stat.distribution.Distribution;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many data lie in each bin.
 *
 * @param below how many lie below the first bin
 * @param above how many lie above the last bin
 */
public record Histogram(Bins bins, List<Integer> counts, int below, int above) {
    public Histogram {
        InvalidValue.given("bins", bins);
        counts = List.copyOf(counts);
        InvalidValue.wholeNumber("number of counts", counts.size(), bins.count(), bins.count());
        counts.forEach(count -> InvalidValue.wholeNumber("count", count, 0, Integer.MAX_VALUE));
        InvalidValue.wholeNumber("below", below, 0, Integer.MAX_VALUE);
        InvalidValue.wholeNumber("above", above, 0, Integer.MAX_VALUE);
    }

    /** Counts {@code data}, none of which may be NaN. */
    public static Histogram of(double[] data, Bins bins) {
        int[] counts = new int[bins.count()];
        int below = 0;
        int above = 0;
        for (double x : data) {
            int i = bins.index(x);
            if (i >= 0) {
                counts[i]++;
            } else if (x < bins.low()) {
                below++;
            } else if (x > bins.high()) {
                above++;
            } else {
                throw new InvalidValue("data", x, "a number");
            }
        }
        return new Histogram(bins, Arrays.stream(counts).boxed().toList(), below, above);
    }

    /** How many data there are, those outside the bins included. */
    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum() + below + above;
    }

    /** The share of all data in each bin, per unit of the axis: what a density is to be compared with. At least one datum. */
    public List<Double> densities() {
        double scale = 1 / (Check.positive("total", total()) * bins.width());
        return counts.stream().map(count -> count * scale).toList();
    }

    /** How many data of {@code law} each bin would have on average; a count that lies on an edge belongs to the bin below. */
    public List<Double> expected(Distribution law) {
        return IntStream.range(0, bins.count())
                .mapToObj(i -> total() * law.probability(bins.edge(i), bins.edge(i + 1)))
                .toList();
    }
}
