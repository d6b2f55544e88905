package argmax.lessons.exercise.measure;

import argmax.lessons.form.Numbers;
import java.util.Collections;
import java.util.List;

/**
 * What a run gave for a measure.
 *
 * @param values one per seed, or one for all of them; at least one
 */
public record Measured(List<Double> values) {
    public Measured {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
    }

    /** The middle one of the values, or the mean of the two in the middle. */
    public double median() {
        List<Double> rising = values.stream().sorted().toList();
        int half = rising.size() / 2;
        return rising.size() % 2 == 1 ? rising.get(half) : (rising.get(half - 1) + rising.get(half)) / 2;
    }

    /**
     * The median, with the range of several values, to four decimals.
     *
     * @param up whether to round up instead of down; a miss never looks like a pass where it is rounded away from its threshold
     */
    public String shown(boolean up) {
        String median = shown(median(), up);
        return values.size() == 1
                ? median
                : "%s, the median of %d seeds (%s to %s)"
                        .formatted(
                                median,
                                values.size(),
                                shown(Collections.min(values), up),
                                shown(Collections.max(values), up));
    }

    /** A number to four decimals, or four digits where it is small; words where it is none. */
    public static String shown(double value, boolean up) {
        if (!Double.isFinite(value)) {
            return "beyond all numbers";
        }
        double steps = Math.abs(value) >= 0.01 || value == 0 ? 1e4 : Math.pow(10, 3 - Math.floor(Math.log10(Math.abs(value))));
        double scaled = value * steps;
        double rounded = up ? Math.ceil(scaled - 1e-9) : Math.floor(scaled + 1e-9);
        return Numbers.rounded(rounded / steps);
    }
}
