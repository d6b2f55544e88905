package argmax.engine.numerics;

import argmax.engine.stat.joint.SampleMatrices;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Means and covariances of columns, with divisor n. */
final class Moments {
    private final double[] means;
    private final double[][] covariance;
    private final double[][] rows;

    private Moments(double[] means, double[][] covariance, double[][] rows) {
        this.means = means;
        this.covariance = covariance;
        this.rows = rows;
    }

    /** @param rows at least 2, finite */
    static Moments of(double[][] rows) {
        double[][] covariance = SampleMatrices.covariance(rows);
        double shrunk = (rows.length - 1.0) / rows.length;
        for (double[] line : covariance) {
            Arrays.setAll(line, i -> shrunk * line[i]);
        }
        double[] means = IntStream.range(0, rows[0].length)
                .mapToDouble(column -> Arrays.stream(rows).mapToDouble(row -> row[column]).average().orElseThrow())
                .toArray();
        return new Moments(means, covariance, rows);
    }

    double[] means() {
        return means;
    }

    double deviation(int column) {
        return Math.sqrt(covariance[column][column]);
    }

    /** Refuses a constant column. */
    double[][] correlations() {
        return SampleMatrices.correlation(rows);
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
