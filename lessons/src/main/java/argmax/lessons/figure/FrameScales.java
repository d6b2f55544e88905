package argmax.lessons.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The scale on which each frame of a run is drawn, by its number: one for all epochs, or the eye would compare nothing.
 */
public record FrameScales(Map<Integer, Scale> byNumber) {
    /** One epoch gone wild must not press all others into a line; what goes farther than this many medians is cut off. */
    private static final double MEDIANS = 4;

    public FrameScales {
        byNumber = Map.copyOf(byNumber);
    }

    /**
     * From where to where values go; 0 lies between, or is an end.
     *
     * @param low 0 or less
     * @param high 0 or more, and above {@code low}
     * @param top the share at which the axis of a histogram ends, at most 1
     */
    public record Scale(double low, double high, double top) {
        /** How far the values go to either side. */
        double reach() {
            return Math.max(-low, high);
        }
    }

    /**
     * Finds the scales of a run.
     *
     * @param extents those of all frames so far, of all epochs
     */
    public static FrameScales of(List<FrameExtent> extents) {
        Map<Integer, List<FrameExtent>> byNumber =
                extents.stream().collect(Collectors.groupingBy(FrameExtent::number, TreeMap::new, Collectors.toList()));
        return new FrameScales(byNumber.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> scale(entry.getValue()))));
    }

    /** The scale of a frame; where none was seen, from −1 to 1. */
    Scale of(int number) {
        return byNumber.getOrDefault(number, new Scale(-1, 1, 1));
    }

    /** Changes when a scale does: figures drawn before must then be drawn anew. */
    public String code() {
        return Integer.toHexString(new TreeMap<>(byNumber).hashCode());
    }

    private static Scale scale(List<FrameExtent> extents) {
        double low = -farthest(extents, extent -> -extent.low());
        double high = farthest(extents, FrameExtent::high);
        if (low == 0 && high == 0) {
            return new Scale(-1, 1, 1);
        }
        double range = high - low;
        // A bin of this scale holds what so many bins of the frame held, or all.
        double top = farthest(extents, extent -> fullest(extent, range));
        return new Scale(low, high, top == 0 ? 1 : Math.min(1, top));
    }

    private static double fullest(FrameExtent extent, double range) {
        return extent.peak() == 0 ? 0 : Math.min(1, extent.peak() * Math.max(1, range / (extent.high() - extent.low())));
    }

    /** The largest of the positive values, but few medians at most, rounded up to 1, 2 or 5 times a power of ten. */
    private static double farthest(List<FrameExtent> extents, ToDoubleFunction<FrameExtent> value) {
        double[] sorted = extents.stream().mapToDouble(value).map(v -> Math.max(0, v)).sorted().toArray();
        double median = Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(0);
        double most = sorted[sorted.length - 1];
        return roundUp(median == 0 ? most : Math.min(most, MEDIANS * median));
    }

    private static double roundUp(double value) {
        if (value == 0) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (int digit : new int[] {1, 2, 5}) {
            if (value <= digit * power * (1 + 1e-9)) {
                return digit * power;
            }
        }
        return 10 * power;
    }
}
