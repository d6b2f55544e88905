package argmax.lessons.lab;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts in bins of one width; bin i holds values from {@code origin + i * width} up to, but without, the next bin's beginning.
 *
 * @param first the number of the first bin
 */
public record Histogram(double origin, double width, int first, List<Integer> counts) {
    public Histogram {
        counts = List.copyOf(counts);
    }

    /** The histogram of all values, from the lowest to the highest; empty for none. */
    public static Histogram of(double[] values, double origin, double width) {
        if (values.length == 0) {
            return new Histogram(origin, width, 0, List.of());
        }
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (double value : values) {
            first = Math.min(first, bin(value, origin, width));
            last = Math.max(last, bin(value, origin, width));
        }
        int[] counts = new int[last - first + 1];
        for (double value : values) {
            counts[bin(value, origin, width) - first]++;
        }
        List<Integer> boxed = new ArrayList<>();
        for (int count : counts) {
            boxed.add(count);
        }
        return new Histogram(origin, width, first, boxed);
    }

    private static int bin(double value, double origin, double width) {
        return (int) Math.floor((value - origin) / width);
    }

    /** How many values lie in the bin of this number; 0 before the first and behind the last. */
    public int count(int bin) {
        return bin >= first && bin < end() ? counts.get(bin - first) : 0;
    }

    /** The number of the bin behind the last. */
    public int end() {
        return first + counts.size();
    }

    /** The middle of each bin. */
    public List<Double> centres() {
        List<Double> centres = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            centres.add(origin + (first + i + 0.5) * width);
        }
        return centres;
    }

    /** Each count times {@code factor}. */
    public List<Double> heights(double factor) {
        return counts.stream().map(count -> count * factor).toList();
    }
}
