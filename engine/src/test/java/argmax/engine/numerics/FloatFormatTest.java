package argmax.engine.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FloatFormatTest {
    /**
     * The lesson: 2³² patterns, largest 3.4028·10³⁸, smallest normal 1.18·10⁻³⁸, smallest 1.4·10⁻⁴⁵, relative step 1.19·10⁻⁷.
     */
    @Test
    void limitsAreThoseOfJavasOwnNumbers() {
        assertThat(FloatFormat.SINGLE.bits()).isEqualTo(Float.SIZE);
        assertThat(FloatFormat.SINGLE.largest()).isEqualTo(Float.MAX_VALUE);
        assertThat(FloatFormat.SINGLE.smallestNormal()).isEqualTo(Float.MIN_NORMAL);
        assertThat(FloatFormat.SINGLE.smallest()).isEqualTo(Float.MIN_VALUE);
        assertThat(FloatFormat.SINGLE.epsilon()).isEqualTo(Math.ulp(1f));
        assertThat(FloatFormat.DOUBLE.bits()).isEqualTo(Double.SIZE);
        assertThat(FloatFormat.DOUBLE.largest()).isEqualTo(Double.MAX_VALUE);
        assertThat(FloatFormat.DOUBLE.smallestNormal()).isEqualTo(Double.MIN_NORMAL);
        assertThat(FloatFormat.DOUBLE.smallest()).isEqualTo(Double.MIN_VALUE);
        assertThat(FloatFormat.DOUBLE.epsilon()).isEqualTo(Math.ulp(1.0));
    }

    /** {@code np.finfo(np.float16)}, NumPy 1.24.2. */
    @Test
    void limitsOfSixteenBitsAreThoseOfNumPy() {
        assertThat(FloatFormat.HALF.bits()).isEqualTo(16);
        assertThat(FloatFormat.HALF.largest()).isEqualTo(65504);
        assertThat((float) FloatFormat.HALF.smallestNormal()).isCloseTo(6.10352e-05f, within(1e-9f));
        assertThat((float) FloatFormat.HALF.smallest()).isCloseTo(5.96046e-08f, within(1e-12f));
        assertThat((float) FloatFormat.HALF.epsilon()).isCloseTo(9.76562e-04f, within(1e-8f));
    }

    /** {@code float(np.float16(v))}: the seventh lies just above a tie that a detour over 32 bits would not see. */
    @Test
    void roundingToSixteenBitsIsThatOfNumPy() {
        double[] exact = {.1, 65519.9, 65520, 0x1p-25, 0x1p-25 * 1.0001, 1 + 0x1p-11, 1 + 0x1p-11 + 0x1p-30, 3.14159, -1e300};
        double[] rounded = {
            0.0999755859375, 65504, Double.POSITIVE_INFINITY, 0, 5.960464477539063e-08, 1, 1.0009765625, 3.140625,
            Double.NEGATIVE_INFINITY
        };
        for (int i = 0; i < exact.length; i++) {
            assertThat(FloatFormat.HALF.round(exact[i])).as("%s", exact[i]).isEqualTo(rounded[i]);
        }
        assertThat(FloatFormat.HALF.round(Double.NaN)).isNaN();
    }

    /** The lesson: e^x is ∞ above 88.7228 and 0 below about −103.97 in 32 bits, ∞ above 709.8 in 64. */
    @Test
    void powersOverflowAndUnderflowWhereTheLessonSays() {
        assertThat(FloatFormat.SINGLE.round(Math.exp(88.7228))).isFinite();
        assertThat(FloatFormat.SINGLE.round(Math.exp(88.7229))).isInfinite();
        assertThat(FloatFormat.SINGLE.round(Math.exp(-103.97))).isEqualTo(Float.MIN_VALUE);
        assertThat(FloatFormat.SINGLE.round(Math.exp(-103.98))).isZero();
        assertThat(FloatFormat.DOUBLE.round(Math.exp(709.78))).isFinite();
        assertThat(FloatFormat.DOUBLE.round(Math.exp(709.79))).isInfinite();
    }

    @ParameterizedTest
    @EnumSource(FloatFormat.class)
    void limitsHangTogether(FloatFormat format) {
        BitView largest = BitView.of(format, format.largest());
        assertThat(largest.up().kind()).isEqualTo(BitView.Kind.INFINITE);
        assertThat(largest.kind()).isEqualTo(BitView.Kind.NORMAL);
        assertThat(BitView.of(format, 1).up().value()).isEqualTo(1 + format.epsilon());
        assertThat(BitView.of(format, 0).up().value()).isEqualTo(format.smallest());
        assertThat(BitView.of(format, format.smallestNormal()).down().kind()).isEqualTo(BitView.Kind.SUBNORMAL);
        assertThat(format.round(format.smallest() / 2)).isZero();
    }

    /** 0.1 in 32 bits is the example of IEEE 754 in many textbooks: 0x3DCCCCCD. */
    @Test
    void theBitsOfATenthAreThoseOfTheTextbook() {
        BitView tenth = BitView.of(FloatFormat.SINGLE, .1);

        assertThat(tenth.digits()).isEqualTo("0 01111011 10011001100110011001101");
        assertThat(tenth.bits()).isEqualTo(0x3DCCCCCDL);
        assertThat(tenth.exponent()).isEqualTo(-4);
        assertThat(tenth.storedExponent()).isEqualTo(123);
        assertThat(tenth.fraction()).isEqualTo(0x4CCCCD);
        assertThat(tenth.value()).isEqualTo(0.1f);
        assertThat(BitView.of(FloatFormat.HALF, -2).digits()).isEqualTo("1 10000 0000000000");
        assertThat(BitView.of(FloatFormat.DOUBLE, Double.NEGATIVE_INFINITY).kind()).isEqualTo(BitView.Kind.INFINITE);
        assertThat(BitView.of(FloatFormat.HALF, Double.NaN).kind()).isEqualTo(BitView.Kind.NOT_A_NUMBER);
        assertThat(BitView.of(FloatFormat.SINGLE, -0.0).kind()).isEqualTo(BitView.Kind.ZERO);
        assertThat(BitView.of(FloatFormat.SINGLE, -0.0).sign()).isEqualTo(1);
    }

    @Test
    void viewsAgreeWithJavaOnRandomBits() {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 20_000; trial++) {
            long bits = random.nextLong();
            float single = Float.intBitsToFloat((int) bits);
            double wide = Double.longBitsToDouble(bits);
            BitView ofSingle = new BitView(FloatFormat.SINGLE, bits);
            BitView ofDouble = new BitView(FloatFormat.DOUBLE, bits);
            assertThat(ofSingle.kind() == BitView.Kind.NOT_A_NUMBER).isEqualTo(Float.isNaN(single));
            assertThat(ofDouble.kind() == BitView.Kind.NOT_A_NUMBER).isEqualTo(Double.isNaN(wide));
            if (Float.isNaN(single) || Double.isNaN(wide)) {
                continue;
            }
            assertThat(ofSingle.value()).isEqualTo(single);
            assertThat(ofSingle.up().value()).isEqualTo(Math.nextUp(single));
            assertThat(ofSingle.down().value()).isEqualTo(Math.nextDown(single));
            assertThat(ofSingle.ulp()).isEqualTo(Math.ulp(single));
            assertThat(ofDouble.up().value()).isEqualTo(Math.nextUp(wide));
            assertThat(ofDouble.down().value()).isEqualTo(Math.nextDown(wide));
            assertThat(ofDouble.ulp()).isEqualTo(Math.ulp(wide));
            if (ofDouble.kind() == BitView.Kind.NORMAL) {
                assertThat(ofDouble.exponent()).isEqualTo(Math.getExponent(wide));
                double rebuilt = (1 + Math.scalb((double) ofDouble.fraction(), -52)) * Math.scalb(1.0, ofDouble.exponent());
                assertThat(rebuilt).isEqualTo(Math.abs(wide));
            }
        }
    }

    @Test
    void allNumbersOfSixteenBitsAreInOrderAndRoundToThemselves() {
        BitView at = BitView.of(FloatFormat.HALF, Double.NEGATIVE_INFINITY);
        int count = 1;
        while (at.value() != Double.POSITIVE_INFINITY) {
            BitView next = at.up();
            assertThat(next.value()).isGreaterThan(at.value());
            assertThat(FloatFormat.HALF.round(next.value())).isEqualTo(next.value());
            double middle = (at.value() + next.value()) / 2;
            if (Double.isFinite(middle)) {
                BitView even = (at.bits() & 1) == 0 ? at : next;
                assertThat(FloatFormat.HALF.round(middle) == even.value()).as("%s", middle).isTrue();
            }
            assertThat(next.down().value() == at.value()).isTrue();
            at = next;
            count++;
        }
        // 2¹⁶ patterns less 2 · 1023 that are no numbers, and −0 beside 0.
        assertThat(count).isEqualTo(65536 - 2 * 1023 - 1);
    }
}
