package argmax.engine.stat.regression;

import argmax.engine.InvalidValue;
import java.util.Arrays;

/**
 * At each place the mean of y, the near points weighing most: Nadaraya and Watson's estimate with a Gaussian kernel. There is
 * nothing to fit; the points themselves are the curve.
 *
 * @param width the kernel's standard deviation, above 0, in units of x
 */
public record KernelSmoother(double width) implements Regression {
    public KernelSmoother {
        InvalidValue.number("width", width, Double.MIN_NORMAL, Double.MAX_VALUE);
    }

    @Override
    public Curve fit(double[][] x, double[] y, double[] weights) {
        Points points = new Points(x, y, weights);
        double[][] own = x.clone();
        return at -> mean(points, own, at, -1);
    }

    /**
     * The weighted mean squared error at each point of the smoother of all other points: an honest error without a test
     * set, which chooses the width.
     *
     * @param x at least 2 points × inputs
     */
    public double leaveOneOut(double[][] x, double[] y, double[] weights) {
        Points points = new Points(x, y, weights);
        int weighty = (int) Arrays.stream(weights).filter(weight -> weight > 0).count();
        InvalidValue.wholeNumber("points of weight above 0", weighty, 2, Integer.MAX_VALUE);
        double sum = 0;
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            double error = y[i] - mean(points, x, x[i], i);
            sum += weights[i] * error * error;
            total += weights[i];
        }
        return sum / total;
    }

    /** @param omitted the point that doesn't count; none where −1 */
    private double mean(Points points, double[][] x, double[] at, int omitted) {
        InvalidValue.wholeNumber("inputs", at.length, x[0].length, x[0].length);
        double[] squares = new double[x.length];
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < at.length; j++) {
                double distance = (x[i][j] - at[j]) / width;
                squares[i] += distance * distance;
            }
            if (i != omitted && points.weight(i) > 0) {
                nearest = Math.min(nearest, squares[i]);
            }
        }
        double sum = 0;
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            if (i != omitted) {
                // Measured from the nearest point, whose kernel is 1: far from all points no sum is 0.
                double kernel = points.weight(i) * Math.exp((nearest - squares[i]) / 2);
                sum += kernel * points.y(i);
                total += kernel;
            }
        }
        return sum / total;
    }
}
