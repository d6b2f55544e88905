package argmax.engine.stat.regression;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Vectors;

/**
 * The curve for which 1/(2n) Σ(y − h(x))² + α(|w₁| + |w₂| + …) is least: its constant pull makes parameters exactly 0. Found by
 * coordinate descent (Friedman, Hastie and Tibshirani 2010): one parameter after another goes to its best value, until none
 * moves.
 *
 * @param basis the family of the curve
 * @param alpha α, at least 0, in units of y times a term
 */
public record Lasso(Basis basis, double alpha) implements Penalised {
    private static final int MOST_ROUNDS = 100_000;
    /** The most that the curve still moves in a round, in units of the standard deviation of y. */
    private static final double STILL = 1e-10;

    public Lasso {
        InvalidValue.given("basis", basis);
        InvalidValue.number("alpha", alpha, 0, Double.MAX_VALUE);
    }

    @Override
    public double penalty() {
        return alpha;
    }

    @Override
    public Lasso with(double penalty) {
        return new Lasso(basis, penalty);
    }

    /** @throws InvalidValue also where the terms are so alike that the descent doesn't come to rest */
    @Override
    public Coefficients coefficients(double[][] x, double[] y, double[] weights) {
        Centred points = new Centred(basis, new Points(x, y, weights));
        int n = points.y.length;
        int columns = points.terms[0].length;
        double[] squares = new double[columns];
        for (double[] terms : points.terms) {
            for (int j = 0; j < columns; j++) {
                squares[j] += terms[j] * terms[j] / n;
            }
        }
        double[] residuals = points.y.clone();
        double still = STILL * Math.sqrt(Vectors.dot(residuals, residuals) / n);
        double[] w = new double[columns];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double moved = 0;
            for (int j = 0; j < columns; j++) {
                double step = step(points, residuals, j, w[j], squares[j]);
                if (step != 0) {
                    w[j] += step;
                    for (int i = 0; i < n; i++) {
                        residuals[i] -= step * points.terms[i][j];
                    }
                    moved = Math.max(moved, Math.abs(step) * Math.sqrt(squares[j]));
                }
            }
            if (moved <= still) {
                return points.completed(alpha, w);
            }
        }
        throw new InvalidValue("rounds of coordinate descent", MOST_ROUNDS, "fewer, as terms need that differ from each other");
    }

    /** How far parameter j has to go to where the objective is least in it; a term that is the same everywhere stays at 0. */
    private double step(Centred points, double[] residuals, int j, double w, double square) {
        if (square == 0) {
            return 0;
        }
        double pull = square * w;
        for (int i = 0; i < residuals.length; i++) {
            pull += points.terms[i][j] * residuals[i] / residuals.length;
        }
        return Math.copySign(Math.max(0, Math.abs(pull) - alpha), pull) / square - w;
    }
}
