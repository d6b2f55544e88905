package argmax.engine.numerics;

import argmax.engine.InvalidValue;

/** Means and covariances of columns, with divisor n. */
final class Moments {
    private final double[] means;
    private final double[][] covariance;

    private Moments(double[] means, double[][] covariance) {
        this.means = means;
        this.covariance = covariance;
    }

    static Moments of(double[][] rows) {
        InvalidValue.wholeNumber("rows", rows.length, 2, Integer.MAX_VALUE);
        int columns = InvalidValue.wholeNumber("columns", rows[0].length, 1, 1000);
        double[] means = new double[columns];
        for (int row = 0; row < rows.length; row++) {
            InvalidValue.wholeNumber("columns", rows[row].length, columns, columns);
            for (int i = 0; i < columns; i++) {
                String cell = "rows[%d][%d]".formatted(row, i);
                means[i] += InvalidValue.number(cell, rows[row][i], -Double.MAX_VALUE, Double.MAX_VALUE) / rows.length;
            }
        }
        double[][] covariance = new double[columns][columns];
        for (double[] row : rows) {
            for (int i = 0; i < columns; i++) {
                for (int j = 0; j < columns; j++) {
                    covariance[i][j] += (row[i] - means[i]) * (row[j] - means[j]) / rows.length;
                }
            }
        }
        return new Moments(means, covariance);
    }

    double[] means() {
        return means;
    }

    double deviation(int column) {
        return Math.sqrt(covariance[column][column]);
    }

    /** Refuses a constant column. */
    double[][] correlations() {
        double[][] correlations = new double[means.length][means.length];
        for (int i = 0; i < means.length; i++) {
            if (covariance[i][i] == 0) {
                throw new InvalidValue("deviation of column " + i, 0.0, "above 0: a column that is not constant");
            }
            for (int j = 0; j < means.length; j++) {
                correlations[i][j] = covariance[i][j] / (deviation(i) * deviation(j));
            }
        }
        return correlations;
    }

    /**
     * The mean of every product of two of (1, x₁, x₂, …): the Hessian of half the mean squared error of a line through them.
     */
    double[][] curvature() {
        double[][] curvature = new double[means.length + 1][means.length + 1];
        curvature[0][0] = 1;
        for (int i = 0; i < means.length; i++) {
            curvature[0][i + 1] = means[i];
            curvature[i + 1][0] = means[i];
            for (int j = 0; j < means.length; j++) {
                curvature[i + 1][j + 1] = covariance[i][j] + means[i] * means[j];
            }
        }
        return curvature;
    }
}
