package argmax.lessons.lab.folds;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.stat.Vectors;
import java.util.List;

/**
 * What polynomials through some of 40 points of a noisy sine say of the others. Nothing is fitted twice: if H maps all targets to
 * the fit through all of them, the points of a block B that is left out lie (I − H_BB)⁻¹ (y − Hy)_B off the fit through the rest,
 * which holds for every least-squares fit.
 */
public final class HeldOut {
    public static final int POINTS = 40;
    static final int MOST_DEGREE = 12;

    private final double[][][] hats = new double[MOST_DEGREE + 1][][];
    private final double[][] residuals = new double[MOST_DEGREE + 1][];

    /** The points that this seed draws. */
    public HeldOut(long seed) {
        Samples rows = points(seed);
        double[][] columns = orthonormal(rows);
        double[][] hat = new double[POINTS][POINTS];
        for (int degree = 0; degree <= MOST_DEGREE; degree++) {
            double[] column = columns[degree];
            for (int i = 0; i < POINTS; i++) {
                for (int j = 0; j < POINTS; j++) {
                    hat[i][j] += column[i] * column[j];
                }
            }
            hats[degree] = new double[POINTS][];
            residuals[degree] = new double[POINTS];
            for (int i = 0; i < POINTS; i++) {
                hats[degree][i] = hat[i].clone();
                residuals[degree][i] = rows.target(i, 0);
                for (int j = 0; j < POINTS; j++) {
                    residuals[degree][i] -= hat[i][j] * rows.target(j, 0);
                }
            }
        }
    }

    static Samples points(long seed) {
        return DataSets.fresh("sine", POINTS, seed);
    }

    /** Powers of x, each made orthogonal to those before it, twice because of rounding, and of length 1. */
    private static double[][] orthonormal(Samples rows) {
        double[][] columns = new double[MOST_DEGREE + 1][POINTS];
        for (int degree = 0; degree <= MOST_DEGREE; degree++) {
            double[] column = columns[degree];
            for (int i = 0; i < POINTS; i++) {
                column[i] = degree == 0 ? 1 : columns[degree - 1][i] * (2 * rows.input(i, 0) - 1);
            }
            for (int before = 0; before < 2 * degree; before++) {
                double[] other = columns[before % degree];
                double share = Vectors.dot(column, other);
                for (int i = 0; i < POINTS; i++) {
                    column[i] -= share * other[i];
                }
            }
            double length = Math.sqrt(Vectors.dot(column, column));
            for (int i = 0; i < POINTS; i++) {
                column[i] /= length;
            }
        }
        return columns;
    }

    /** The mean squared error over the rows of all blocks, each judged by the fit through the rows outside its block. */
    public double error(int degree, List<int[]> blocks) {
        double sum = 0;
        int rows = 0;
        for (int[] block : blocks) {
            for (double off : off(degree, block)) {
                sum += off * off;
            }
            rows += block.length;
        }
        return sum / rows;
    }

    /** How far the points of a block lie off the fit through the others. */
    private double[] off(int degree, int[] block) {
        int n = block.length;
        double[][] matrix = new double[n][n];
        double[] off = new double[n];
        for (int i = 0; i < n; i++) {
            off[i] = residuals[degree][block[i]];
            for (int j = 0; j < n; j++) {
                matrix[i][j] = (i == j ? 1 : 0) - hats[degree][block[i]][block[j]];
            }
        }
        solve(matrix, off);
        return off;
    }

    /** Gauss' elimination, which needs no exchange of rows where the matrix is positive definite; it and {@code right} change. */
    private static void solve(double[][] matrix, double[] right) {
        int n = right.length;
        for (int pivot = 0; pivot < n; pivot++) {
            for (int row = pivot + 1; row < n; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < n; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                right[row] -= factor * right[pivot];
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int column = row + 1; column < n; column++) {
                right[row] -= matrix[row][column] * right[column];
            }
            right[row] /= matrix[row][row];
        }
    }
}
