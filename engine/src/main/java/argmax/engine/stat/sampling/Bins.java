package argmax.engine.stat.sampling;

import argmax.engine.InvalidValue;
import argmax.engine.stat.distribution.Check;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of the axis in parts of equal width.
 *
 * @param count how many parts, at most 100,000
 */
public record Bins(double low, double high, int count) {
    public Bins {
        Check.rising("low", low, "high", high);
        InvalidValue.wholeNumber("count", count, 1, 100_000);
        Check.positive("width", (high - low) / count);
    }

    /** Bins from the least to the largest of {@code data}, which may not all be the same number. */
    public static Bins over(double[] data, int count) {
        InvalidValue.wholeNumber("n", data.length, 2, Integer.MAX_VALUE);
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (double x : data) {
            least = Math.min(least, Check.finite("data", x));
            largest = Math.max(largest, x);
        }
        return new Bins(least, largest, count);
    }

    /** Bins of width 1 about each whole number from {@code least} to {@code most}. */
    public static Bins around(int least, int most) {
        return new Bins(least - 0.5, most + 0.5, InvalidValue.wholeNumber("most", most, least, least + 99_999) - least + 1);
    }

    public double width() {
        return (high - low) / count;
    }

    /** Where bin {@code i} begins, and the one before it ends. */
    public double edge(int i) {
        return i == count ? high : low + i * (high - low) / count;
    }

    public double centre(int i) {
        return low + (i + 0.5) * width();
    }

    /** The middles of all bins. */
    public List<Double> centres() {
        return IntStream.range(0, count).mapToObj(this::centre).toList();
    }

    /** The bin of {@code x}, or −1 where it lies outside; a bin has its lower edge, the last one its upper edge too. */
    public int index(double x) {
        if (!(x >= low && x <= high)) {
            return -1;
        }
        int i = (int) Math.min((x - low) / width(), count - 1);
        // The division may round to the other side of an edge.
        if (x < edge(i)) {
            return i - 1;
        }
        return i + 1 < count && x >= edge(i + 1) ? i + 1 : i;
    }
}
