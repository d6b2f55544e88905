package argmax.engine.numerics;

import argmax.engine.InvalidValue;
import argmax.engine.linear.Matrices;
import java.util.Arrays;

/**
 * What rounding the numbers of a system of equations does to its solution.
 *
 * @param condition κ of the matrix
 * @param inputError the largest relative error of a coefficient or right-hand side
 * @param solutionError |x − x̂| / |x| by lengths; of the order of κ times the input error at worst
 */
public record Solving(double condition, double inputError, double solutionError) {
    /**
     * Takes a system whose solution is known to be (1, 1, …), rounds all its numbers to a format, and solves what is left
     * in 64 bits.
     *
     * @param matrix {@code matrix[row][column]}, square, finite
     * @throws InvalidValue if it is not square, or so close to singular that 64 bits can't solve it
     */
    public static Solving ofOnes(double[][] matrix, FloatFormat format) {
        double[][] rounded = new double[matrix.length][];
        double[] right = new double[matrix.length];
        double inputError = 0;
        for (int row = 0; row < matrix.length; row++) {
            InvalidValue.wholeNumber("columns", matrix[row].length, matrix.length, matrix.length);
            double sum = Arrays.stream(matrix[row]).sum();
            right[row] = format.round(sum);
            rounded[row] = Arrays.stream(matrix[row]).map(format::round).toArray();
            inputError = Math.max(inputError, relative(right[row], sum));
            for (int column = 0; column < matrix.length; column++) {
                inputError = Math.max(inputError, relative(rounded[row][column], matrix[row][column]));
            }
        }
        double squares = Arrays.stream(Matrices.leastSquares(rounded, right))
                .map(x -> (x - 1) * (x - 1))
                .sum();
        return new Solving(Condition.number(matrix), inputError, Math.sqrt(squares / matrix.length));
    }

    private static double relative(double rounded, double exact) {
        return rounded == exact ? 0 : Math.abs((rounded - exact) / exact);
    }
}
