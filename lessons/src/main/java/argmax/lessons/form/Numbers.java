package argmax.lessons.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people write and read them, whatever the machine's locale. */
public final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)([eE][+-]?[0-9]{1,4})?");
    private static final Pattern NARROW_SPACE = Pattern.compile("[\\u00a0\\u2009\\u202f]");
    private static final MathContext SHOWN = new MathContext(6);

    private Numbers() {}

    /** Shortest plain decimal of {@code value}: {@code 3}, {@code 0.05}, never an exponent. */
    public static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** The same, rounded to six significant digits; with an exponent only below 1e-9 and from 1e12. */
    public static String rounded(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).round(SHOWN).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        return decimal.signum() == 0 || (exponent >= -9 && exponent < 12)
                ? decimal.toPlainString()
                : decimal.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }

    /**
     * Reads a number with a point or a comma before its decimals, perhaps with an exponent; thin and no-break spaces, which group
     * digits, are skipped. {@code 1,234} is 1.234.
     *
     * @return empty where the text is no number, or one beyond the range of doubles
     */
    public static OptionalDouble read(String text) {
        String number = NARROW_SPACE.matcher(text).replaceAll("").strip().replace('−', '-');
        if (!NUMBER.matcher(number).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(number.replace(',', '.'));
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
