package argmax.engine.linear;

import argmax.engine.InvalidValue;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/** What is done with matrices, given as {@code matrix[row][column]}. */
public final class Matrices {
    /** Two numbers of a symmetric matrix may differ by so much of the larger. */
    private static final double ASYMMETRY = 1e-9;

    /** What is left of a variance below so much of the largest is rounding: the column is a combination of the others. */
    private static final double ROUNDING = 1e-14;

    private Matrices() {}

    /**
     * The x with {@code matrix · x = right}.
     *
     * @throws InvalidValue unless the matrix is symmetric and positive definite
     */
    public static double[] solvePositive(double[][] matrix, double[] right) {
        return cholesky(matrix).getSolver().solve(new ArrayRealVector(right)).toArray();
    }

    /**
     * The inverse of a covariance or of a curvature.
     *
     * @throws InvalidValue unless the matrix is symmetric and positive definite
     */
    public static double[][] invertPositive(double[][] matrix) {
        return cholesky(matrix).getSolver().getInverse().getData();
    }

    /**
     * The lower triangle L with {@code L · Lᵀ = matrix}.
     *
     * @throws InvalidValue unless the matrix is symmetric and positive definite
     */
    public static double[][] choleskyRoot(double[][] matrix) {
        return cholesky(matrix).getL().getData();
    }

    /**
     * The x that makes {@code |matrix · x − right|²} least; by QR, which loses half as many digits as the normal equations.
     *
     * @param matrix rows × columns, at least as many rows as columns
     * @throws InvalidValue if there are fewer rows, or a column is a combination of the others
     */
    public static double[] leastSquares(double[][] matrix, double[] right) {
        requireFinite(matrix);
        if (matrix.length < matrix[0].length) {
            throw new InvalidValue("rows", matrix.length, "at least %d, as many as there are columns".formatted(matrix[0].length));
        }
        try {
            return new QRDecomposition(new Array2DRowRealMatrix(matrix, false), 1e-12)
                    .getSolver()
                    .solve(new ArrayRealVector(right))
                    .toArray();
        } catch (SingularMatrixException _) {
            throw new InvalidValue("columns", matrix[0].length, "columns of which none is a combination of the others");
        }
    }

    /** The singular values, the largest first. */
    public static double[] singularValues(double[][] matrix) {
        requireFinite(matrix);
        return new SingularValueDecomposition(new Array2DRowRealMatrix(matrix, false)).getSingularValues();
    }

    static void requireSymmetric(double[][] matrix) {
        requireFinite(matrix);
        for (int i = 0; i < matrix.length; i++) {
            InvalidValue.wholeNumber("columns", matrix[i].length, matrix.length, matrix.length);
            for (int j = 0; j < i; j++) {
                double size = Math.max(Math.abs(matrix[i][j]), Math.abs(matrix[j][i]));
                if (Math.abs(matrix[i][j] - matrix[j][i]) > ASYMMETRY * size) {
                    throw new InvalidValue(
                            "matrix[%d][%d]".formatted(i, j), matrix[i][j], "%s, as at [%d][%d]".formatted(matrix[j][i], j, i));
                }
            }
        }
    }

    private static void requireFinite(double[][] matrix) {
        InvalidValue.wholeNumber("rows", matrix.length, 1, Integer.MAX_VALUE);
        for (int i = 0; i < matrix.length; i++) {
            InvalidValue.wholeNumber("columns", matrix[i].length, matrix[0].length, matrix[0].length);
            for (int j = 0; j < matrix[i].length; j++) {
                if (!Double.isFinite(matrix[i][j])) {
                    throw new InvalidValue("matrix[%d][%d]".formatted(i, j), matrix[i][j], "a finite number");
                }
            }
        }
    }

    private static double largest(double[][] matrix) {
        return IntStream.range(0, matrix.length).mapToDouble(i -> Math.abs(matrix[i][i])).max().orElse(0);
    }

    private static CholeskyDecomposition cholesky(double[][] matrix) {
        requireSymmetric(matrix);
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false), ASYMMETRY, ROUNDING * largest(matrix));
        } catch (NonPositiveDefiniteMatrixException e) {
            throw new InvalidValue("matrix", "one that is not positive definite in row " + (e.getRow() + 1), "a positive definite matrix");
        }
    }
}
