package argmax.engine.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SummationTest {
    private static final double[] TENTHS = tenths(100_000);

    /** {@code np.cumsum(np.full(100000, np.float32(.1)))[-1]} of NumPy 1.24.2 adds one by one; exact is 10000.000149. */
    @Test
    void addingOneByOneLosesWhatNumPyLoses() {
        assertThat(Summation.NAIVE.of(FloatFormat.SINGLE, TENTHS)).isEqualTo(9998.556640625);
        assertThat(Summation.PAIRWISE.of(FloatFormat.SINGLE, TENTHS)).isCloseTo(10000, within(.002));
        assertThat(Summation.KAHAN.of(FloatFormat.SINGLE, TENTHS)).isEqualTo(10000);
    }

    /** {@code np.cumsum(np.full(3000, np.float16(.1)), dtype=np.float16)[-1]}: at 256 a tenth is less than half a step. */
    @Test
    void inSixteenBitsASumStopsGrowing() {
        assertThat(Summation.NAIVE.of(FloatFormat.HALF, tenths(3000))).isEqualTo(256);
        assertThat(Summation.KAHAN.of(FloatFormat.HALF, tenths(3000))).isCloseTo(300, within(.25));
    }

    /** The lesson: 16777216 + 1 is lost. */
    @Test
    void oneIsLostBesideTwoToTheTwentyFourth() {
        assertThat(Summation.NAIVE.of(FloatFormat.SINGLE, new double[] {16_777_216, 1})).isEqualTo(16_777_216);
        assertThat(Summation.KAHAN.of(FloatFormat.SINGLE, new double[] {16_777_216, 1, 1})).isEqualTo(16_777_218);
        assertThat(Summation.NAIVE.of(FloatFormat.DOUBLE, new double[] {16_777_216, 1})).isEqualTo(16_777_217);
    }

    @Test
    void errorsKeepToTheirBoundsOnRandomNumbers() {
        SplittableRandom random = new SplittableRandom(6);
        double half = FloatFormat.SINGLE.epsilon() / 2;
        for (int trial = 0; trial < 50; trial++) {
            int n = random.nextInt(1, 2000);
            double[] numbers = random.doubles(n, -1, 1).map(FloatFormat.SINGLE::round).toArray();
            double exact = Arrays.stream(numbers)
                    .mapToObj(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .doubleValue();
            double sizes = Arrays.stream(numbers).map(Math::abs).sum();
            int levels = 32 - Integer.numberOfLeadingZeros(n);

            assertThat(Summation.NAIVE.of(FloatFormat.SINGLE, numbers)).isCloseTo(exact, within(n * half * sizes));
            assertThat(Summation.PAIRWISE.of(FloatFormat.SINGLE, numbers)).isCloseTo(exact, within(levels * half * sizes));
            // Higham, "Accuracy and Stability of Numerical Algorithms", 4.3: 2u + O(n u²).
            assertThat(Summation.KAHAN.of(FloatFormat.SINGLE, numbers)).isCloseTo(exact, within(2.1 * half * sizes));
        }
    }

    @Test
    void nothingAddsUpToNothing() {
        for (Summation way : Summation.values()) {
            assertThat(way.of(FloatFormat.SINGLE, new double[0])).isZero();
        }
    }

    private static double[] tenths(int count) {
        double[] tenths = new double[count];
        Arrays.fill(tenths, .1);
        return tenths;
    }
}
