package argmax.engine.stat.regression;

import argmax.engine.InvalidValue;

/**
 * w₀ + w₁x + … of one input, by least squares.
 *
 * @param degree the highest power, 0 to 20
 */
public record Polynomial(int degree) implements Basis {
    public Polynomial {
        InvalidValue.wholeNumber("degree", degree, 0, 20);
    }

    @Override
    public double[] terms(double... x) {
        InvalidValue.wholeNumber("inputs", x.length, 1, 1);
        double[] powers = new double[degree + 1];
        powers[0] = 1;
        for (int power = 1; power <= degree; power++) {
            powers[power] = powers[power - 1] * x[0];
        }
        return powers;
    }
}
