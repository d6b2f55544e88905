package argmax.engine.net.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Vectors of floats in native memory, and the functions that the vector library lacks. */
public final class Lanes {
    public static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    public static final int COUNT = SPECIES.length();
    private static final VectorSpecies<Integer> INTEGERS = VectorSpecies.of(int.class, SPECIES.vectorShape());
    private static final VectorSpecies<Double> DOUBLES = VectorSpecies.of(double.class, SPECIES.vectorShape());

    /** Rows begin at multiples of this many floats, so that no loop has a tail. */
    public static final int STRIDE = Math.max(16, COUNT);

    private Lanes() {}

    public static int padded(int floats) {
        return (floats + STRIDE - 1) / STRIDE * STRIDE;
    }

    public static FloatVector all(float value) {
        return FloatVector.broadcast(SPECIES, value);
    }

    public static FloatVector load(MemorySegment memory, long index) {
        return FloatVector.fromMemorySegment(SPECIES, memory, index * ValueLayout.JAVA_FLOAT.byteSize(), ByteOrder.nativeOrder());
    }

    public static void store(FloatVector vector, MemorySegment memory, long index) {
        vector.intoMemorySegment(memory, index * ValueLayout.JAVA_FLOAT.byteSize(), ByteOrder.nativeOrder());
    }

    /** The largest lane; the same whatever order lanes are compared in. */
    public static float largest(FloatVector vector) {
        return vector.reduceLanes(VectorOperators.MAX);
    }

    /** {@code first}, {@code first + 1} and so on, one for each lane. */
    public static IntVector indices(int first) {
        return IntVector.broadcast(INTEGERS, first).addIndex(1);
    }

    /** Σ x² from one index to another, in double precision, which holds the square of any float. */
    public static double sumOfSquares(MemorySegment memory, long from, long to) {
        DoubleVector low = DoubleVector.zero(DOUBLES);
        DoubleVector high = DoubleVector.zero(DOUBLES);
        for (long at = from; at < to; at += COUNT) {
            FloatVector x = load(memory, at);
            DoubleVector first = (DoubleVector) x.convertShape(VectorOperators.F2D, DOUBLES, 0);
            DoubleVector second = (DoubleVector) x.convertShape(VectorOperators.F2D, DOUBLES, 1);
            low = first.fma(first, low);
            high = second.fma(second, high);
        }
        double sum = 0;
        for (double lane : low.add(high).toArray()) {
            sum += lane;
        }
        return sum;
    }

    /**
     * tanh as a ratio of two polynomials, the fit of the Eigen library ({@code generic_fast_tanh_float}); within 5e-7, and ±1
     * in floats beyond ±7.9.
     */
    public static FloatVector tanh(FloatVector argument) {
        FloatVector x = argument.max(-7.905311f).min(7.905311f);
        FloatVector square = x.mul(x);
        FloatVector above = all(-2.7607684e-16f)
                .fma(square, all(2.000188e-13f))
                .fma(square, all(-8.604672e-11f))
                .fma(square, all(5.1222973e-8f))
                .fma(square, all(1.48572235e-5f))
                .fma(square, all(6.3726195e-4f))
                .fma(square, all(4.8935246e-3f))
                .mul(x);
        FloatVector below = all(1.1982584e-6f)
                .fma(square, all(1.1853471e-4f))
                .fma(square, all(2.2684347e-3f))
                .fma(square, all(4.893525e-3f));
        return above.div(below);
    }

    /** 1 / (1 + exp(-x)), by way of tanh. */
    public static FloatVector logistic(FloatVector x) {
        FloatVector half = all(0.5f);
        return tanh(x.mul(half)).fma(half, half);
    }

    /**
     * exp for arguments up to 88, with the polynomial of the Cephes library ({@code expf}); within 1e-7 relative. Arguments below
     * -87 give exp(-87), near 1e-38.
     */
    public static FloatVector exp(FloatVector argument) {
        FloatVector x = argument.max(-87f);
        // Adding 1.5 · 2²³ leaves no room for a fraction: the sum is rounded to whole numbers.
        FloatVector wholes = x.mul(1.442695f).add(12582912f).sub(12582912f);
        FloatVector rest = wholes.fma(all(-0.6933594f), x);
        rest = wholes.fma(all(2.12194440e-4f), rest);
        FloatVector series = rest.fma(all(1.9875691e-4f), all(1.3981999e-3f))
                .fma(rest, all(8.333452e-3f))
                .fma(rest, all(4.1665796e-2f))
                .fma(rest, all(0.16666666f))
                .fma(rest, all(0.5f))
                .fma(rest.mul(rest), rest)
                .add(1f);
        IntVector exponent = (IntVector) wholes.convert(VectorOperators.F2I, 0);
        return series.mul(exponent.add(127).lanewise(VectorOperators.LSHL, 23).reinterpretAsFloats());
    }

    /**
     * ln(1 + exp x), within 4e-7 relative, from ln(1 + t) = 2 artanh(t / (2 + t)) with t = exp(−|x|); the series of artanh
     * needs seven terms, since its argument is at most 1/3.
     */
    public static FloatVector softplus(FloatVector x) {
        FloatVector t = exp(x.abs().neg());
        FloatVector ratio = t.div(t.add(2f));
        FloatVector square = ratio.mul(ratio);
        FloatVector series = all(1 / 13f)
                .fma(square, all(1 / 11f))
                .fma(square, all(1 / 9f))
                .fma(square, all(1 / 7f))
                .fma(square, all(1 / 5f))
                .fma(square, all(1 / 3f))
                .fma(square, all(1f));
        return ratio.add(ratio).fma(series, x.max(0f));
    }

    /** arctan with the polynomial and the three ranges of the Cephes library ({@code atanf}); within 3e-7. */
    public static FloatVector arctan(FloatVector argument) {
        FloatVector x = argument.abs();
        // The ranges meet at tan π/8 and tan 3π/8.
        VectorMask<Float> middle = x.compare(VectorOperators.GT, 0.41421357f);
        VectorMask<Float> far = x.compare(VectorOperators.GT, 2.4142137f);
        FloatVector rest = x.blend(x.sub(1f).div(x.add(1f)), middle).blend(all(-1f).div(x), far);
        FloatVector start = all(0f).blend(0.7853982f, middle).blend(1.5707964f, far);
        FloatVector square = rest.mul(rest);
        FloatVector angle = square.fma(all(0.080537446f), all(-0.13877685f))
                .fma(square, all(0.19977711f))
                .fma(square, all(-0.3333295f))
                .mul(square)
                .fma(rest, rest)
                .add(start);
        return angle.blend(angle.neg(), argument.compare(VectorOperators.LT, 0f));
    }

    /** cos for angles within ±π/2, as 1 − 2 sin²(x/2) with the sine of the Cephes library ({@code sinf}); within 2e-7. */
    public static FloatVector cos(FloatVector x) {
        FloatVector half = x.mul(0.5f);
        FloatVector square = half.mul(half);
        FloatVector sine = square.fma(all(-1.9515296e-4f), all(0.008332161f))
                .fma(square, all(-0.16666655f))
                .mul(square)
                .fma(half, half);
        return sine.mul(sine).fma(all(-2f), all(1f));
    }
}
