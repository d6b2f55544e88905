package argmax.engine.stat.joint;

import argmax.engine.InvalidValue;
import argmax.engine.metric.Correlation;
import argmax.engine.stat.distribution.Check;
import argmax.engine.stat.sampling.Bins;
import argmax.engine.stat.sampling.Moments;
import java.util.Arrays;

/** What rows of numbers, given as {@code rows[row][column]}, tell of the columns two by two. */
public final class SampleMatrices {
    private SampleMatrices() {}

    /** The covariances of the columns, columns × columns, divided by n − 1: symmetric and positive semi-definite; n ≥ 2. */
    public static double[][] covariance(double[][] rows) {
        double[][] columns = columns(rows);
        double[] deviations = deviations(columns);
        return table(columns.length, (i, j) -> deviations[i] * deviations[j] * correlation(columns, i, j));
    }

    /**
     * The correlations of the columns, with ones on the diagonal.
     *
     * @throws InvalidValue where a column is constant
     */
    public static double[][] correlation(double[][] rows) {
        double[][] columns = columns(rows);
        double[] deviations = deviations(columns);
        for (int i = 0; i < deviations.length; i++) {
            Check.positive("standard deviation of column " + i, deviations[i]);
        }
        return table(columns.length, (i, j) -> correlation(columns, i, j));
    }

    /**
     * The shares of points (x, y) in the cells of a grid as a table, whose mutual information is an estimate of that of the
     * points' law: on average too large by about (cells − rows − columns + 1) / 2n, and too small where cells are wider than
     * what they should show. Points outside the grid are left out.
     */
    public static JointTable binned(double[][] points, Bins x, Bins y) {
        int[][] counts = new int[x.count()][y.count()];
        for (double[] point : points) {
            InvalidValue.wholeNumber("columns", point.length, 2, 2);
            int i = x.index(point[0]);
            int j = y.index(point[1]);
            if (i >= 0 && j >= 0) {
                counts[i][j]++;
            }
        }
        return JointTable.normalised(
                x.centres(), y.centres(), Rows.of(x.count(), y.count(), (i, j) -> counts[i][j]));
    }

    /** The mutual information of points (x, y) in nats, on a grid of so many bins each way that just holds all points. */
    public static double mutualInformation(double[][] points, int bins) {
        double[][] columns = columns(points);
        return binned(points, Bins.over(columns[0], bins), Bins.over(columns[1], bins)).mutualInformation();
    }

    /** The columns of at least two rows of the same, finite, numbers. */
    private static double[][] columns(double[][] rows) {
        InvalidValue.wholeNumber("rows", rows.length, 2, Integer.MAX_VALUE);
        int width = InvalidValue.wholeNumber("columns", rows[0].length, 1, 10_000);
        double[][] columns = new double[width][rows.length];
        for (int row = 0; row < rows.length; row++) {
            InvalidValue.wholeNumber("columns", rows[row].length, width, width);
            for (int i = 0; i < width; i++) {
                columns[i][row] = rows[row][i];
                if (!Double.isFinite(rows[row][i])) {
                    throw new InvalidValue("rows[%d][%d]".formatted(row, i), rows[row][i], "a finite number");
                }
            }
        }
        return columns;
    }

    private static double[] deviations(double[][] columns) {
        return Arrays.stream(columns).mapToDouble(column -> Moments.of(column).standardDeviation()).toArray();
    }

    private static double correlation(double[][] columns, int i, int j) {
        return i == j ? 1 : Correlation.pearson(columns[i], columns[j]);
    }

    private static double[][] table(int n, Rows.Cell cell) {
        double[][] table = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                table[i][j] = cell.at(i, j);
                table[j][i] = table[i][j];
            }
        }
        return table;
    }
}
