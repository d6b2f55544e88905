package argmax.engine.stat.regression;

import argmax.engine.InvalidValue;
import java.util.ArrayList;
import java.util.List;

/** Terms and y of points about their weighted means, which takes w₀ out of the problem; weights are divided by their mean. */
final class Centred {
    private final double[] means;
    private final double meanOfY;
    /** Points × terms without the first, times the root of the point's weight. */
    final double[][] terms;
    /** As many, times the root of the weight. */
    final double[] y;

    Centred(Basis basis, Points points) {
        double[][] design = points.design(basis);
        int n = points.count();
        int columns = InvalidValue.wholeNumber("terms", design[0].length, 2, Integer.MAX_VALUE) - 1;
        double total = 0;
        double ySum = 0;
        means = new double[columns];
        for (int i = 0; i < n; i++) {
            total += points.weight(i);
            ySum += points.weight(i) * points.y(i);
            for (int j = 0; j < columns; j++) {
                means[j] += points.weight(i) * design[i][j + 1];
            }
        }
        meanOfY = ySum / total;
        for (int j = 0; j < columns; j++) {
            means[j] /= total;
        }
        terms = new double[n][columns];
        y = new double[n];
        for (int i = 0; i < n; i++) {
            double root = Math.sqrt(points.weight(i) * n / total);
            y[i] = root * (points.y(i) - meanOfY);
            for (int j = 0; j < columns; j++) {
                terms[i][j] = root * (design[i][j + 1] - means[j]);
            }
        }
    }

    /** All parameters, w₀ so that the curve passes through the means. */
    Coefficients completed(double penalty, double[] w) {
        double first = meanOfY;
        List<Double> weights = new ArrayList<>(List.of(0.0));
        for (int j = 0; j < w.length; j++) {
            first -= w[j] * means[j];
            weights.add(w[j]);
        }
        weights.set(0, first);
        return new Coefficients(penalty, weights);
    }
}
