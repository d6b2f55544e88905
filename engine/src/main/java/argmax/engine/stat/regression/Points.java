package argmax.engine.stat.regression;

import argmax.engine.InvalidValue;
import argmax.engine.linear.Matrices;
import java.util.Arrays;

/** Points to lay a curve through, checked. */
final class Points {
    private final double[][] x;
    private final double[] y;
    private final double[] weights;

    /**
     * @param x points × inputs
     * @param weights at least 0, one above it
     */
    Points(double[][] x, double[] y, double[] weights) {
        InvalidValue.wholeNumber("points", x.length, 1, Integer.MAX_VALUE);
        InvalidValue.wholeNumber("values of y", y.length, x.length, x.length);
        InvalidValue.wholeNumber("weights", weights.length, x.length, x.length);
        for (int i = 0; i < x.length; i++) {
            InvalidValue.wholeNumber("inputs", x[i].length, x[0].length, x[0].length);
            boolean finite = Double.isFinite(y[i]) && Arrays.stream(x[i]).allMatch(Double::isFinite);
            if (!finite || !Double.isFinite(weights[i]) || weights[i] < 0) {
                String point = "%s, %s, weight %s".formatted(Arrays.toString(x[i]), y[i], weights[i]);
                throw new InvalidValue("point " + i, point, "finite numbers and a weight of at least 0");
            }
        }
        InvalidValue.number("sum of weights", Arrays.stream(weights).sum(), Double.MIN_VALUE, Double.MAX_VALUE);
        this.x = x;
        this.y = y;
        this.weights = weights;
    }

    /** Points that all weigh the same. */
    static Points alike(double[][] x, double[] y) {
        double[] ones = new double[y.length];
        Arrays.fill(ones, 1);
        return new Points(x, y, ones);
    }

    int count() {
        return y.length;
    }

    double y(int i) {
        return y[i];
    }

    double weight(int i) {
        return weights[i];
    }

    /** The terms of each point: points × terms. */
    double[][] design(Basis basis) {
        return Arrays.stream(x).map(basis::terms).toArray(double[][]::new);
    }

    /**
     * The parameters of the curve for which Σ weight · (y − h(x))² is least.
     *
     * @throws InvalidValue if the points don't determine them
     */
    double[] leastSquares(Basis basis) {
        double[][] design = design(basis);
        InvalidValue.wholeNumber("points", count(), design[0].length, Integer.MAX_VALUE);
        double[] right = new double[count()];
        for (int i = 0; i < count(); i++) {
            double root = Math.sqrt(weights[i]);
            right[i] = root * y[i];
            for (int j = 0; j < design[i].length; j++) {
                design[i][j] *= root;
            }
        }
        return Matrices.leastSquares(design, right);
    }
}
