package argmax.engine.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import org.junit.jupiter.api.Test;

class MatricesTest {
    private static final double[][] ELLIPSE = {{4, 1.5}, {1.5, 1}};

    @Test
    void theAxesOfAnEllipseAreThoseOfTheClosedForm() {
        Eigen eigen = Eigen.symmetric(ELLIPSE);

        double middle = 2.5;
        double half = Math.sqrt(1.5 * 1.5 + 1.5 * 1.5);
        assertThat(eigen.values()).containsExactly(new double[] {middle + half, middle - half}, within(1e-12));
        // λ = a + c · v₁/v₀ for the first axis.
        assertThat(4 + 1.5 * eigen.vector(0)[1] / eigen.vector(0)[0]).isCloseTo(middle + half, within(1e-12));
        assertThat(eigen.vector(0)[0]).isPositive();
    }

    @Test
    void anInverseGivesTheIdentityBack() {
        double[][] inverse = Matrices.invertPositive(ELLIPSE);

        // [[d, -c], [-c, a]] / (ad - c²) with ad - c² = 1.75
        assertThat(inverse[0]).containsExactly(new double[] {1 / 1.75, -1.5 / 1.75}, within(1e-12));
        assertThat(Matrices.solvePositive(ELLIPSE, new double[] {1, 0})).containsExactly(inverse[0], within(1e-12));
    }

    @Test
    void aCholeskyRootTimesItsTransposeIsTheMatrix() {
        double[][] root = Matrices.choleskyRoot(ELLIPSE);

        assertThat(root[0]).containsExactly(2, 0);
        assertThat(root[1]).containsExactly(new double[] {0.75, Math.sqrt(1 - 0.75 * 0.75)}, within(1e-12));
    }

    @Test
    void aLineThroughThreePointsIsThatOfLeastSquares() {
        double[] line = Matrices.leastSquares(new double[][] {{1, 0}, {1, 1}, {1, 2}}, new double[] {1, 2, 4});

        assertThat(line).containsExactly(new double[] {5.0 / 6, 1.5}, within(1e-12));
    }

    @Test
    void aShearStretchesByItsSingularValues() {
        // [[1,100],[0,1]]: the two multiply to 1, and their squares add up to 10002.
        double[] values = Matrices.singularValues(new double[][] {{1, 100}, {0, 1}});

        assertThat(values[0] * values[1]).isCloseTo(1, within(1e-9));
        assertThat(values[0] / values[1]).isCloseTo(10_002, within(0.5));
    }

    @Test
    void whatIsNoCovarianceIsRefused() {
        assertThatThrownBy(() -> Matrices.invertPositive(new double[][] {{1, 2}, {2, 1}}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("positive definite");
        assertThatThrownBy(() -> Matrices.invertPositive(new double[][] {{0.1, 0.3}, {0.3, 0.9}}))
                .as("one column three times the other")
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("positive definite");
        assertThatThrownBy(() -> Eigen.symmetric(new double[][] {{1, 2}, {3, 1}}))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("matrix[1][0] is 3.0; allowed is 2.0, as at [0][1]");
        assertThatThrownBy(() -> Matrices.singularValues(new double[][] {{1, Double.NaN}}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("matrix[0][1]");
        assertThatThrownBy(() -> Matrices.leastSquares(new double[][] {{1, 2}, {2, 4}, {3, 6}}, new double[3]))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("combination");
    }
}
