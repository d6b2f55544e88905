package argmax.engine.numerics;

import argmax.engine.InvalidValue;
import argmax.engine.linear.Eigen;
import argmax.engine.linear.Matrices;
import java.util.Arrays;

/** How much a matrix can blow up relative errors of what it is applied to, or of what is solved with it: 1 at best. */
public final class Condition {
    private Condition() {}

    /**
     * κ = largest / smallest singular value, for any matrix; ∞ where the smallest is 0.
     *
     * @param matrix {@code matrix[row][column]}, finite
     */
    public static double number(double[][] matrix) {
        double[] values = Matrices.singularValues(matrix);
        return ratio(values);
    }

    /**
     * κ = max |λᵢ / λⱼ| of a symmetric matrix, where it agrees with {@link #number}.
     *
     * @throws InvalidValue unless the matrix is symmetric
     */
    public static double ofSymmetric(double[][] matrix) {
        return ratio(Eigen.symmetric(matrix).values());
    }

    /** How many of the decimal digits of a format a solution may lose: log₁₀ κ, at most all there are. */
    public static double digitsAtRisk(double condition, FloatFormat format) {
        if (!(condition >= 1)) {
            throw new InvalidValue("condition", condition, "at least 1");
        }
        return Math.min(Math.log10(condition), -Math.log10(format.epsilon()));
    }

    private static double ratio(double[] values) {
        double largest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
        double smallest = Arrays.stream(values).map(Math::abs).min().orElseThrow();
        return smallest == 0 ? Double.POSITIVE_INFINITY : largest / smallest;
    }
}
