package argmax.engine.numerics;

/**
 * A format of binary floating-point numbers, IEEE 754: one bit for the sign, some for the exponent, some for the fraction.
 * Numbers of every format are handled as doubles, which hold them all.
 */
public enum FloatFormat {
    /** 16 bits: about 3 digits, up to 65,504. */
    HALF(5, 10),
    /** 32 bits: about 7 digits, up to 3.4 · 10³⁸. */
    SINGLE(8, 23),
    /** 64 bits: about 16 digits, up to 1.8 · 10³⁰⁸. */
    DOUBLE(11, 52);

    private final int exponentBits;
    private final int fractionBits;

    FloatFormat(int exponentBits, int fractionBits) {
        this.exponentBits = exponentBits;
        this.fractionBits = fractionBits;
    }

    public int exponentBits() {
        return exponentBits;
    }

    public int fractionBits() {
        return fractionBits;
    }

    /** All bits of a number. */
    public int bits() {
        return 1 + exponentBits + fractionBits;
    }

    /** What is added to an exponent so that it can be stored without a sign. */
    public int bias() {
        return (1 << (exponentBits - 1)) - 1;
    }

    /** Machine epsilon: the distance from 1 to the next larger number. */
    public double epsilon() {
        return Math.scalb(1.0, -fractionBits);
    }

    /** What lies above it by half a step and more is rounded to ∞. */
    public double largest() {
        return Math.scalb(2 - epsilon(), bias());
    }

    /** The smallest number above 0 with all its digits. */
    public double smallestNormal() {
        return Math.scalb(1.0, 1 - bias());
    }

    /** The smallest number above 0: what is at most half of it is rounded to 0. */
    public double smallest() {
        return Math.scalb(1.0, 1 - bias() - fractionBits);
    }

    /** The nearest number of this format; of two that are equally near, the one whose last bit is 0. */
    public double round(double value) {
        return switch (this) {
            case HALF -> Float.float16ToFloat(Float.floatToFloat16(toOdd(value)));
            case SINGLE -> (float) value;
            case DOUBLE -> value;
        };
    }

    /** The bits of a number of this format, in the lowest places. */
    long toBits(double value) {
        return switch (this) {
            case HALF -> Short.toUnsignedLong(Float.floatToFloat16(toOdd(value)));
            case SINGLE -> Integer.toUnsignedLong(Float.floatToRawIntBits((float) value));
            case DOUBLE -> Double.doubleToRawLongBits(value);
        };
    }

    double fromBits(long bits) {
        return switch (this) {
            case HALF -> Float.float16ToFloat((short) bits);
            case SINGLE -> Float.intBitsToFloat((int) bits);
            case DOUBLE -> Double.longBitsToDouble(bits);
        };
    }

    /**
     * The one of the two neighbouring floats whose last bit is 1, unless {@code value} is a float: rounded once more, to 16
     * bits, it gives what {@code value} itself would. The nearest float may lie in the middle of two halves where {@code
     * value} doesn't.
     */
    private static float toOdd(double value) {
        float nearest = (float) value;
        boolean even = (Float.floatToRawIntBits(nearest) & 1) == 0;
        if (nearest == value || !even || Double.isNaN(value)) {
            return nearest;
        }
        return nearest < value ? Math.nextUp(nearest) : Math.nextDown(nearest);
    }
}
