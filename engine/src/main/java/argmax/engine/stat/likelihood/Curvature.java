package argmax.engine.stat.likelihood;

import argmax.engine.InvalidValue;
import argmax.engine.linear.Eigen;
import argmax.engine.stat.Vectors;

/**
 * The curvature of −ln L at one place, taken apart in units in which its diagonal is 1, so that nothing depends on the
 * units of the parameters.
 */
final class Curvature {
    private static final double FLAT = 1e-13;
    private final double[] scales;
    private final Eigen axes;

    Curvature(double[][] matrix) {
        int n = matrix.length;
        scales = new double[n];
        for (int i = 0; i < n; i++) {
            double diagonal = InvalidValue.number("curvature", matrix[i][i], -Double.MAX_VALUE, Double.MAX_VALUE);
            scales[i] = diagonal == 0 ? 1 : Math.sqrt(Math.abs(diagonal));
        }
        double[][] scaled = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                scaled[i][j] = (matrix[i][j] + matrix[j][i]) / 2 / (scales[i] * scales[j]);
            }
        }
        axes = Eigen.symmetric(scaled);
    }

    /**
     * Newton's step where ln L is concave. Elsewhere that would lead to a saddle or a minimum, and the step follows the
     * size of each curvature instead: always uphill (Dauphin and others 2014, "saddle-free Newton").
     */
    double[] step(double[] gradient) {
        double[] values = axes.values();
        double[] scaled = new double[gradient.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = gradient[i] / scales[i];
        }
        double[] step = new double[gradient.length];
        for (int k = 0; k < values.length; k++) {
            double[] axis = axes.vector(k);
            double along = Vectors.dot(axis, scaled);
            double length = along / Math.max(Math.abs(values[k]), FLAT * Math.abs(values[0]));
            for (int i = 0; i < axis.length; i++) {
                step[i] += length * axis[i] / scales[i];
            }
        }
        return step;
    }

    /**
     * The inverse.
     *
     * @throws InvalidValue unless ln L falls in every direction
     */
    double[][] covariance() {
        double[] values = axes.values();
        double flattest = values[values.length - 1];
        if (!(flattest > FLAT * values[0])) {
            throw new InvalidValue(
                    "curvature", flattest, "above 0 in every direction, so that the data determine every parameter");
        }
        double[][] covariance = new double[scales.length][scales.length];
        for (int k = 0; k < values.length; k++) {
            double[] axis = axes.vector(k);
            for (int i = 0; i < axis.length; i++) {
                for (int j = 0; j < axis.length; j++) {
                    covariance[i][j] += axis[i] * axis[j] / (values[k] * scales[i] * scales[j]);
                }
            }
        }
        return covariance;
    }
}
