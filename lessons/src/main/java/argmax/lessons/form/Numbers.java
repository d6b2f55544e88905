package argmax.lessons.form;

import java.math.BigDecimal;

/** Numbers as people write and read them. */
public final class Numbers {
    private Numbers() {}

    /** Shortest plain decimal of {@code value}: {@code 3}, {@code 0.05}, never an exponent. */
    public static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
