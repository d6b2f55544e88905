package argmax.engine.net.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import jdk.incubator.vector.FloatVector;
import org.junit.jupiter.api.Test;

class LanesTest {
    @Test
    void tanhIsTheLibrarysWithinItsError() {
        largestDifferenceIsBelow(5e-7, Lanes::tanh, Math::tanh, -20, 20);
    }

    @Test
    void logisticIsTheFormulaWithinItsError() {
        largestDifferenceIsBelow(5e-7, Lanes::logistic, x -> 1 / (1 + Math.exp(-x)), -40, 40);
    }

    @Test
    void expIsTheLibrarysWithinItsRelativeError() {
        for (float x = -86; x <= 10; x += 0.0137f) {
            assertThat(Lanes.exp(Lanes.all(x)).lane(0) / Math.exp(x)).isCloseTo(1, within(3e-7));
        }
        assertThat(Lanes.exp(Lanes.all(0)).lane(0)).isEqualTo(1);
        assertThat(Lanes.exp(Lanes.all(Float.NEGATIVE_INFINITY)).lane(0)).isBetween(0f, 1e-37f);
    }

    @Test
    void theLargestLaneIsFound() {
        float[] powers = new float[Lanes.COUNT];
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            powers[lane] = 1 << lane;
        }
        FloatVector vector = FloatVector.fromArray(Lanes.SPECIES, powers, 0);

        assertThat(Lanes.largest(vector)).isEqualTo(1 << (Lanes.COUNT - 1));
    }

    @Test
    void softplusIsTheFormulaWithinItsRelativeError() {
        for (float x = -80; x <= 100; x += 0.0137f) {
            double expected = Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
            assertThat(Lanes.softplus(Lanes.all(x)).lane(0) / expected).isCloseTo(1, within(4e-7));
        }
        assertThat(Lanes.softplus(Lanes.all(1e30f)).lane(0)).isEqualTo(1e30f);
        assertThat(Lanes.softplus(Lanes.all(-1e30f)).lane(0)).isBetween(0f, 1e-37f);
    }

    @Test
    void arctanIsTheLibrarysWithinItsErrorInAllThreeRanges() {
        largestDifferenceIsBelow(3e-7, Lanes::arctan, Math::atan, -40, 40);
        assertThat(Lanes.arctan(Lanes.all(Float.POSITIVE_INFINITY)).lane(0)).isEqualTo((float) (Math.PI / 2));
        assertThat(Lanes.arctan(Lanes.all(-1e30f)).lane(0)).isEqualTo((float) (-Math.PI / 2));
    }

    @Test
    void cosIsTheLibrarysWithinItsErrorBetweenItsZeros() {
        largestDifferenceIsBelow(2e-7, Lanes::cos, Math::cos, -1.5708f, 1.5708f);
    }

    @Test
    void whatIsNoNumberStaysSo() {
        FloatVector nan = Lanes.all(Float.NaN);

        assertThat(Lanes.tanh(nan).lane(0)).isNaN();
        assertThat(Lanes.logistic(nan).lane(0)).isNaN();
        assertThat(Lanes.exp(nan).lane(0)).isNaN();
        assertThat(Lanes.softplus(nan).lane(0)).isNaN();
        assertThat(Lanes.arctan(nan).lane(0)).isNaN();
        assertThat(Lanes.cos(nan).lane(0)).isNaN();
    }

    private static void largestDifferenceIsBelow(
            double bound, UnaryOperator<FloatVector> ours, DoubleUnaryOperator theirs, float from, float to) {
        double largest = 0;
        for (float x = from; x <= to; x += 0.0037f) {
            largest = Math.max(largest, Math.abs(ours.apply(Lanes.all(x)).lane(0) - theirs.applyAsDouble(x)));
        }
        assertThat(largest).isLessThan(bound);
    }
}
