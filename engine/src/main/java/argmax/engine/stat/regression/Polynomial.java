package argmax.engine.stat.regression;

import argmax.engine.InvalidValue;
import argmax.engine.linear.Matrices;

/**
 * w₀ + w₁x + … of one input, by least squares.
 *
 * @param degree the highest power, 0 to 20
 */
public record Polynomial(int degree) implements Regression {
    public Polynomial {
        InvalidValue.wholeNumber("degree", degree, 0, 20);
    }

    @Override
    public Curve fit(double[][] x, double[] y, double[] weights) {
        double[][] rows = new double[x.length][];
        double[] right = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            double root = Math.sqrt(weights[i]);
            rows[i] = powers(InvalidValue.wholeNumber("inputs", x[i].length, 1, 1) * x[i][0], root);
            right[i] = root * y[i];
        }
        double[] w = Matrices.leastSquares(rows, right);
        return at -> {
            double sum = 0;
            for (int power = degree; power >= 0; power--) {
                sum = sum * at[0] + w[power];
            }
            return sum;
        };
    }

    private double[] powers(double x, double factor) {
        double[] powers = new double[degree + 1];
        powers[0] = factor;
        for (int power = 1; power <= degree; power++) {
            powers[power] = powers[power - 1] * x;
        }
        return powers;
    }
}
