package argmax.lessons.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One axis of a plot.
 *
 * @param label what is measured, with its unit in brackets where it has one: {@code petal length (cm)}
 * @param min null lets the data decide
 * @param max null lets the data decide
 * @param names what stands at 0, 1, 2 … instead of numbers; empty on an axis of numbers
 */
public record Axis(String label, Scale scale, @Nullable Double min, @Nullable Double max, List<String> names) {
    public Axis {
        names = List.copyOf(names);
    }

    /** How values are spaced. */
    public enum Scale {
        LINEAR,
        LOG
    }

    public static Axis linear(String label) {
        return new Axis(label, Scale.LINEAR, null, null, List.of());
    }

    public static Axis linear(String label, double min, double max) {
        return new Axis(label, Scale.LINEAR, min, max, List.of());
    }

    public static Axis log(String label, double min, double max) {
        return new Axis(label, Scale.LOG, min, max, List.of());
    }

    /** An axis of things rather than numbers; thing i stands at i. */
    public static Axis named(String label, List<String> names) {
        return new Axis(label, Scale.LINEAR, -0.5, names.size() - 0.5, names);
    }
}
