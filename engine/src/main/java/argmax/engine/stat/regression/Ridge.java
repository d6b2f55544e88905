package argmax.engine.stat.regression;

import argmax.engine.InvalidValue;
import argmax.engine.linear.Matrices;
import java.util.Arrays;

/**
 * The curve for which Σ(y − h(x))² + λ(w₁² + w₂² + …) is least: squares shrink all parameters and make none 0. The sum is
 * over the points, not their mean: with the mean squared error a penalty λ/n does the same.
 *
 * @param basis the family of the curve
 * @param lambda λ, at least 0
 */
public record Ridge(Basis basis, double lambda) implements Penalised {
    public Ridge {
        InvalidValue.given("basis", basis);
        InvalidValue.number("lambda", lambda, 0, Double.MAX_VALUE);
    }

    @Override
    public double penalty() {
        return lambda;
    }

    @Override
    public Ridge with(double penalty) {
        return new Ridge(basis, penalty);
    }

    @Override
    public Coefficients coefficients(double[][] x, double[] y, double[] weights) {
        Centred points = new Centred(basis, new Points(x, y, weights));
        int n = points.y.length;
        int columns = points.terms[0].length;
        // As least squares with one more row per parameter, √λ · w = 0: more exact than the normal equations.
        double[][] rows = Arrays.copyOf(points.terms, n + columns);
        double[] right = Arrays.copyOf(points.y, n + columns);
        for (int j = 0; j < columns; j++) {
            rows[n + j] = new double[columns];
            rows[n + j][j] = Math.sqrt(lambda);
        }
        return points.completed(lambda, Matrices.leastSquares(rows, right));
    }
}
