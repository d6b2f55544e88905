package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import java.util.List;

/** What the numbers of a law have to be; everything else is refused by an {@link InvalidValue}. */
public final class Check {
    private static final double ROUNDING = 1e-9;

    private Check() {}

    /** Returns {@code value} where it is neither infinite nor NaN. */
    public static double finite(String field, double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidValue(field, value, "a finite number");
        }
        return value;
    }

    /** Returns {@code value} where it is finite and above 0. */
    public static double positive(String field, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new InvalidValue(field, value, "a finite number above 0");
        }
        return value;
    }

    /** Returns {@code value} where it lies in [0, 1]. */
    public static double probability(String field, double value) {
        return InvalidValue.number(field, value, 0, 1);
    }

    /** Refuses a second end that is not above the first, or either where it is not finite. */
    public static void rising(String lowField, double low, String highField, double high) {
        finite(lowField, low);
        finite(highField, high);
        if (!(low < high)) {
            throw new InvalidValue(highField, high, "a number above %s, which is %s".formatted(lowField, low));
        }
    }

    /** Returns a copy of at least one number, all of them finite. */
    public static List<Double> finite(String field, List<Double> numbers) {
        List<Double> copy = filled(field, numbers);
        for (int i = 0; i < copy.size(); i++) {
            // Names are put together only where they are needed: there may be a million numbers.
            if (!Double.isFinite(copy.get(i))) {
                finite("%s[%d]".formatted(field, i), copy.get(i));
            }
        }
        return copy;
    }

    /** Returns a copy of numbers in rising order, at least one, all of them finite. */
    public static List<Double> rising(String field, List<Double> numbers) {
        List<Double> copy = finite(field, numbers);
        for (int i = 1; i < copy.size(); i++) {
            if (copy.get(i - 1) >= copy.get(i)) {
                rising("%s[%d]".formatted(field, i - 1), copy.get(i - 1), "%s[%d]".formatted(field, i), copy.get(i));
            }
        }
        return copy;
    }

    /** Returns a copy of at least one number, none below 0, whose sum is one but for rounding. */
    public static List<Double> sharesOfOne(String field, List<Double> numbers) {
        List<Double> copy = filled(field, numbers);
        double sum = 0;
        for (int i = 0; i < copy.size(); i++) {
            if (!(copy.get(i) >= 0 && copy.get(i) <= 1)) {
                probability("%s[%d]".formatted(field, i), copy.get(i));
            }
            sum += copy.get(i);
        }
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new InvalidValue(field, copy, "numbers whose sum is 1; theirs is " + sum);
        }
        return copy;
    }

    private static List<Double> filled(String field, List<Double> numbers) {
        if (InvalidValue.given(field, numbers).isEmpty() || numbers.stream().anyMatch(number -> number == null)) {
            throw new InvalidValue(field, numbers, "at least one number");
        }
        return List.copyOf(numbers);
    }
}
