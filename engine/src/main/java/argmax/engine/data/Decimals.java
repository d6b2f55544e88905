package argmax.engine.data;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads decimal numbers from bytes: what {@link Float#parseFloat} finds, for the most part without making a
 * string. */
final class Decimals {
    /** The powers of ten that a float holds exactly. */
    private static final float[] POWERS = {1, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f};
    /** Up to here a float holds every whole number exactly. */
    private static final int EXACT = 1 << 24;

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?|[-+]?Infinity|NaN");

    private Decimals() {}

    /**
     * The number written in {@code bytes} from {@code from} to before {@code to}. Where digits and power of ten are exact as
     * floats, their quotient is rounded once, hence rightly (Clinger 1990); whatever else there is goes the common way.
     *
     * @throws NumberFormatException if there is none
     */
    static float parse(byte[] bytes, int from, int to) {
        boolean negative = from < to && bytes[from] == '-';
        int first = negative ? from + 1 : from;
        int point = to;
        int digits = 0;
        for (int at = first; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9 && digits <= EXACT / 10) {
                digits = 10 * digits + digit;
            } else if (bytes[at] == '.' && point == to) {
                point = at;
            } else {
                return parseString(bytes, from, to);
            }
        }
        int decimals = Math.max(0, to - point - 1);
        if (digits > EXACT || decimals >= POWERS.length || to - first <= (point < to ? 1 : 0)) {
            return parseString(bytes, from, to);
        }
        float magnitude = digits / POWERS[decimals];
        return negative ? -magnitude : magnitude;
    }

    /** The platform also takes spaces, hexadecimal digits and the suffixes d and f, which no file means. */
    private static float parseString(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (!NUMBER.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return Float.parseFloat(text);
    }
}
