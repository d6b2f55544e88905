package argmax.engine.numerics;

/**
 * A number as its bits say it.
 *
 * @param bits of the format, in the lowest places
 */
public record BitView(FloatFormat format, long bits) {
    /** What the bits of the exponent make of the others. */
    public enum Kind {
        /** ±1.fraction · 2^exponent. */
        NORMAL,
        /** ±0.fraction · 2^exponent, all at the least exponent: the smaller, the fewer digits. */
        SUBNORMAL,
        ZERO,
        INFINITE,
        NOT_A_NUMBER
    }

    public BitView {
        bits &= -1L >>> (64 - format.bits());
    }

    /** The number of the format that is nearest to {@code value}. */
    public static BitView of(FloatFormat format, double value) {
        return new BitView(format, format.toBits(value));
    }

    public double value() {
        return format.fromBits(bits);
    }

    /** 1 where the number is below 0, or −0. */
    public int sign() {
        return (int) (bits >>> (format.bits() - 1));
    }

    /** The exponent as it is stored, 0 to 2^bits − 1. */
    public int storedExponent() {
        return (int) (bits >>> format.fractionBits()) & ((1 << format.exponentBits()) - 1);
    }

    /** The exponent that is meant: of 2, for a number that is finite and not 0. */
    public int exponent() {
        return Math.max(1, storedExponent()) - format.bias();
    }

    /** The bits after the point, as a whole number. */
    public long fraction() {
        return bits & ((1L << format.fractionBits()) - 1);
    }

    public Kind kind() {
        if (storedExponent() == (1 << format.exponentBits()) - 1) {
            return fraction() == 0 ? Kind.INFINITE : Kind.NOT_A_NUMBER;
        }
        if (storedExponent() > 0) {
            return Kind.NORMAL;
        }
        return fraction() == 0 ? Kind.ZERO : Kind.SUBNORMAL;
    }

    /** Sign, exponent and fraction in zeros and ones, with a blank between them. */
    public String digits() {
        return "%d %s %s".formatted(
                sign(),
                padded(storedExponent(), format.exponentBits()),
                padded(fraction(), format.fractionBits()));
    }

    /** The next larger number of the format; ∞ after the largest. */
    public BitView up() {
        return switch (kind()) {
            case NOT_A_NUMBER -> this;
            case ZERO -> new BitView(format, 1);
            default -> value() == Double.POSITIVE_INFINITY ? this : new BitView(format, sign() == 0 ? bits + 1 : bits - 1);
        };
    }

    /** The next smaller number of the format; −∞ after the least. */
    public BitView down() {
        return negated().up().negated();
    }

    /** The step from this number to its neighbour further from 0; ∞ or NaN for what is not finite. */
    public double ulp() {
        return switch (kind()) {
            case NOT_A_NUMBER, INFINITE -> Math.abs(value());
            default -> Math.scalb(1.0, exponent() - format.fractionBits());
        };
    }

    private BitView negated() {
        return new BitView(format, bits ^ (1L << (format.bits() - 1)));
    }

    private static String padded(long bits, int length) {
        String digits = Long.toBinaryString(bits);
        return "0".repeat(length - digits.length()) + digits;
    }
}
