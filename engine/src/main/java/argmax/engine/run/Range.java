package argmax.engine.run;

import argmax.engine.InvalidValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;

/**
 * The values among which a number of a specification is drawn.
 *
 * @param field which number, see {@link Setting}
 * @param low below {@code high}; above 0 on a logarithmic scale
 * @param whole whether only whole numbers are drawn; others have three digits
 */
public record Range(String field, double low, double high, Scale scale, boolean whole) {
    private static final MathContext THREE_DIGITS = new MathContext(3);

    public Range {
        InvalidValue.given("field", field);
        InvalidValue.given("scale", scale);
        InvalidValue.number("low", low, scale == Scale.LOG ? Double.MIN_NORMAL : -1e12, 1e12);
        if (!(high > low && high <= 1e12)) {
            throw new InvalidValue("high", high, "a number above %s, at most 1e12".formatted(low));
        }
        if (whole && (low != Math.rint(low) || high != Math.rint(high))) {
            throw new InvalidValue("whole", true, "false, since the range from %s to %s has other ends".formatted(low, high));
        }
    }

    /** How values are spread. */
    public enum Scale {
        /** Equally over the numbers. */
        LINEAR,
        /** Equally over their logarithms: as many from 0.001 to 0.01 as from 0.01 to 0.1. */
        LOG
    }

    Setting draw(SplittableRandom random) {
        double u = random.nextDouble();
        // Whole numbers have cells of width 1, so that both ends are as likely as any other.
        double from = whole && scale == Scale.LINEAR ? low - 0.5 : low;
        double to = whole && scale == Scale.LINEAR ? high + 0.5 : high;
        double value = switch (scale) {
            case LINEAR -> from + u * (to - from);
            case LOG -> StrictMath.exp(StrictMath.log(from) + u * (StrictMath.log(to) - StrictMath.log(from)));
        };
        double rounded = whole ? Math.rint(value) : new BigDecimal(value).round(THREE_DIGITS).doubleValue();
        return new Setting(field, Math.clamp(rounded, low, high));
    }
}
