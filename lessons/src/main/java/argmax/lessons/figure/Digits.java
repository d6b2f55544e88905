package argmax.lessons.figure;

import argmax.lessons.form.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;

/** Measured numbers in sentences and tables: as many digits as a reader can use. */
public final class Digits {
    private static final MathContext THREE = new MathContext(3);

    private Digits() {}

    /** {@code value} with three significant digits, never an exponent; a word where it is not finite. */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "undefined";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "infinite" : "minus infinite";
        }
        double tidy = Math.abs(value) < 1e-9 ? 0 : value;
        return Numbers.plain(new BigDecimal(tidy).round(THREE).doubleValue()).replace('-', '−');
    }

    /** {@code value} as a further term of a sum: {@code + 2} or {@code − 0.5}. */
    public static String term(double value) {
        return (value < 0 ? "− " : "+ ") + of(Math.abs(value));
    }

    /** {@code share} of 1 as a percentage with one decimal, such as {@code 92.1 %}. */
    public static String percent(double share) {
        return Numbers.plain(Math.round(share * 1000) / 10.0) + " %";
    }
}
