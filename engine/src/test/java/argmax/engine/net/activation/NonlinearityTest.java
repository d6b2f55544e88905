package argmax.engine.net.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.net.Activation;
import argmax.engine.net.memory.Matrix;
import argmax.engine.net.memory.Memory;
import argmax.engine.net.memory.Natives;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class NonlinearityTest {
    /** From −9 to 9, without 0, where some slopes jump. */
    private static final double[] ARGUMENTS =
            IntStream.rangeClosed(0, 40).mapToDouble(i -> -9 + 0.45 * i).filter(z -> z != 0).toArray();

    @BeforeAll
    static void loadNatives() {
        Natives.ready();
    }

    @ParameterizedTest
    @EnumSource(value = Activation.class, mode = EnumSource.Mode.EXCLUDE, names = "SOFTMAX")
    void valuesAreThoseOfTheFormulaOnBothBackEnds(Activation activation) {
        double[] expected = DoubleStream.of(ARGUMENTS).map(formula(activation)).toArray();

        assertThat(fused(activation, ARGUMENTS)).containsExactly(expected, within(1e-6));
        assertThat(nd4j(activation, ARGUMENTS)).containsExactly(expected, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(value = Activation.class, mode = EnumSource.Mode.EXCLUDE, names = {"SOFTMAX", "STEP"})
    void slopesAreThoseOfTheTextbookOnBothBackEnds(Activation activation) {
        double[] expected = DoubleStream.of(ARGUMENTS).map(slope(activation)).toArray();

        assertThat(fusedSlopes(activation, ARGUMENTS)).containsExactly(expected, within(1e-6));
        assertThat(nd4jSlopes(activation, ARGUMENTS)).containsExactly(expected, within(1e-12));
    }

    @Test
    void atZeroTheStepIsOneAndRectifiersTakeTheSlopeFromBelow() {
        assertThat(fused(Activation.STEP, 0)).containsExactly(1);
        assertThat(nd4j(Activation.STEP, 0)).containsExactly(1);
        assertThat(fusedSlopes(Activation.RELU, 0)).containsExactly(0);
        assertThat(nd4jSlopes(Activation.RELU, 0)).containsExactly(0);
        assertThat(fusedSlopes(Activation.LEAKY_RELU, 0)).containsExactly(new double[] {0.1}, within(1e-7));
        assertThat(nd4jSlopes(Activation.LEAKY_RELU, 0)).containsExactly(new double[] {0.1}, within(1e-7));
    }

    @Test
    void theSlopeOfEluIsThatOfTheLesson() {
        assertThat(fusedSlopes(Activation.ELU, -2, -1, -0.5))
                .containsExactly(new double[] {0.135335, 0.367879, 0.606531}, within(1e-6));
    }

    /** exp(1), exp(2), exp(3) over their sum 30.19288. */
    @Test
    void softmaxSharesOutWhatARowHas() {
        double[] expected = {0.0900306, 0.2447285, 0.6652410};

        assertThat(fused(Activation.SOFTMAX, 1, 2, 3)).containsExactly(expected, within(1e-6));
        assertThat(nd4j(Activation.SOFTMAX, 1, 2, 3)).containsExactly(expected, within(1e-6));
        // Far below the 0 that fills up the row in memory, and far above what exp can take.
        assertThat(fused(Activation.SOFTMAX, -301, -300, -299)).containsExactly(expected, within(1e-6));
        assertThat(fused(Activation.SOFTMAX, 301, 302, 303)).containsExactly(expected, within(1e-6));
        assertThat(nd4j(Activation.SOFTMAX, 301, 302, 303)).containsExactly(expected, within(1e-6));
    }

    @Test
    void softmaxDoesNotMoveWithWhatAllOfARowShare() {
        assertThat(fusedSlopes(Activation.SOFTMAX, 1, 2, 3)).containsExactly(new double[3], within(1e-7));
        assertThat(nd4jSlopes(Activation.SOFTMAX, 1, 2, 3)).containsExactly(new double[3], within(1e-12));
    }

    @Test
    void nothingLearnsThroughAStep() {
        assertThatIllegalStateException().isThrownBy(() -> fusedSlopes(Activation.STEP, 1));
        assertThatIllegalStateException().isThrownBy(() -> nd4jSlopes(Activation.STEP, 1));
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void theBiasIsAddedBefore(Activation activation) {
        double[] shifted = DoubleStream.of(ARGUMENTS).map(z -> z + 0.3).toArray();

        assertThat(fused(activation, 0.3, ARGUMENTS)).containsExactly(fused(activation, 0, shifted), within(1e-6));
    }

    private static DoubleUnaryOperator formula(Activation activation) {
        return switch (activation) {
            case IDENTITY -> z -> z;
            case STEP -> z -> z >= 0 ? 1 : 0;
            case LOGISTIC -> z -> 1 / (1 + Math.exp(-z));
            case TANH -> z -> 2 / (1 + Math.exp(-2 * z)) - 1;
            case ARCTAN -> Math::atan;
            case RELU -> z -> Math.max(0, z);
            case LEAKY_RELU -> z -> Math.max(0.1 * z, z);
            case ELU -> z -> z < 0 ? Math.exp(z) - 1 : z;
            case SOFTPLUS -> z -> Math.log(1 + Math.exp(z));
            case SOFTMAX -> throw new IllegalArgumentException("Softmax is no function of one number");
        };
    }

    private static DoubleUnaryOperator slope(Activation activation) {
        return switch (activation) {
            case IDENTITY -> _ -> 1;
            case LOGISTIC -> z -> 1 / (1 + Math.exp(-z)) / (1 + Math.exp(z));
            case TANH -> z -> 1 / Math.pow(Math.cosh(z), 2);
            case ARCTAN -> z -> 1 / (1 + z * z);
            case RELU -> z -> z > 0 ? 1 : 0;
            case LEAKY_RELU -> z -> z > 0 ? 1 : 0.1;
            case ELU -> z -> z > 0 ? 1 : Math.exp(z);
            case SOFTPLUS -> z -> 1 / (1 + Math.exp(-z));
            case STEP, SOFTMAX -> throw new IllegalArgumentException(activation + " has no slope of its own");
        };
    }

    private static double[] fused(Activation activation, double... row) {
        return fused(activation, 0, row);
    }

    private static double[] fused(Activation activation, double bias, double[] row) {
        try (Memory memory = Memory.ofOneThread()) {
            return read(forward(activation, memory, bias, row), 1);
        }
    }

    /** What comes back of ones, in the second of two equal rows; checks that the sums are those of both. */
    private static double[] fusedSlopes(Activation activation, double... row) {
        try (Memory memory = Memory.ofOneThread()) {
            Matrix values = forward(activation, memory, 0, row);
            Matrix delta = memory.matrix(2, row.length);
            for (int column = 0; column < row.length; column++) {
                delta.set(0, column, 1);
                delta.set(1, column, 1);
            }
            Matrix sums = memory.matrix(1, row.length);
            Nonlinearity.of(activation).backward(2, delta, values, sums);
            double[] slopes = read(delta, 1);
            assertThat(read(sums, 0)).containsExactly(DoubleStream.of(slopes).map(slope -> 2 * slope).toArray());
            for (int column = row.length; column < delta.stride(); column++) {
                assertThat(delta.get(1, column)).as("padding").isZero();
            }
            return slopes;
        }
    }

    /** Two equal rows. */
    private static Matrix forward(Activation activation, Memory memory, double bias, double[] row) {
        Matrix z = memory.matrix(2, row.length);
        Matrix biases = memory.matrix(1, row.length);
        for (int column = 0; column < row.length; column++) {
            z.set(0, column, (float) row[column]);
            z.set(1, column, (float) row[column]);
            biases.set(0, column, (float) bias);
        }
        Nonlinearity.of(activation).forward(2, z, biases, z);
        return z;
    }

    private static double[] read(Matrix matrix, int row) {
        return IntStream.range(0, matrix.columns()).mapToDouble(column -> matrix.get(row, column)).toArray();
    }

    private static double[] nd4j(Activation activation, double... row) {
        return Nonlinearity.of(activation).value(array(row)).toDoubleVector();
    }

    private static double[] nd4jSlopes(Activation activation, double... row) {
        Nonlinearity nonlinearity = Nonlinearity.of(activation);
        INDArray ones = Nd4j.ones(DataType.DOUBLE, 1, row.length);
        return nonlinearity.backward(ones, nonlinearity.value(array(row))).toDoubleVector();
    }

    private static INDArray array(double[] row) {
        return Nd4j.createFromArray(new double[][] {row});
    }
}
