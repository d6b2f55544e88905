package argmax.lessons.figure;

import org.jspecify.annotations.Nullable;

/**
 * One axis of a plot.
 *
 * @param label what is measured, with its unit in brackets where it has one: {@code petal length (cm)}
 * @param min null lets the data decide
 * @param max null lets the data decide
 */
public record Axis(String label, Scale scale, @Nullable Double min, @Nullable Double max) {
    /** How values are spaced. */
    public enum Scale {
        LINEAR,
        LOG
    }

    public static Axis linear(String label) {
        return new Axis(label, Scale.LINEAR, null, null);
    }

    public static Axis linear(String label, double min, double max) {
        return new Axis(label, Scale.LINEAR, min, max);
    }

    public static Axis log(String label, double min, double max) {
        return new Axis(label, Scale.LOG, min, max);
    }
}
