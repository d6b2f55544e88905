package argmax.engine.run;

import java.util.Collection;
import java.util.List;

/** Numbers with fewer digits, for what is stored to be looked at. */
final class Rounded {
    private static final int DIGITS = 4;
    /** Smaller ones would need powers of ten that a double can't hold. */
    private static final double NOTHING = 1e-300;

    private Rounded() {}

    /** {@code value} with four significant digits; what is not finite stays. */
    static double of(double value) {
        if (!Double.isFinite(value)) {
            return value;
        }
        return Math.abs(value) < NOTHING ? 0 : to(value, power(value) - (DIGITS - 1));
    }

    static List<Double> list(List<Double> values) {
        return values.stream().map(Rounded::of).toList();
    }

    /** In whole steps. */
    static List<Double> list(List<Double> values, double step) {
        return values.stream().map(value -> Math.abs(value) < step / 2 ? 0 : to(value, power(step))).toList();
    }

    /** The power of ten that is a thousandth of the largest value, or up to ten times less; 1 where there is none. */
    static double step(List<List<Double>> values) {
        double most = values.stream()
                .flatMap(Collection::stream)
                .mapToDouble(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        return most < NOTHING ? 1 : Math.pow(10, power(most) - (DIGITS - 1));
    }

    private static int power(double value) {
        // A power of ten may come out of the logarithm a little too small.
        return (int) Math.floor(Math.log10(Math.abs(value)) + 1e-12);
    }

    /** To the nearest multiple of a power of ten, by whole powers only: dividing by 0.001 would leave a tail of digits. */
    private static double to(double value, int power) {
        double whole = Math.pow(10, Math.abs(power));
        return power < 0 ? Math.rint(value * whole) / whole : Math.rint(value / whole) * whole;
    }
}
