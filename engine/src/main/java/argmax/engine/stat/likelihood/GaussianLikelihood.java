package argmax.engine.stat.likelihood;

import argmax.engine.InvalidValue;
import java.util.Arrays;
import java.util.List;

/**
 * The likelihood of mean μ and standard deviation σ of Gaussian data. The closed form of the maximum is the mean of the
 * data and σ̂² = Σ(x − x̄)²/n, which is low by (n−1)/n on average, since the mean was fitted to the same data.
 */
public final class GaussianLikelihood implements LogLikelihood {
    private final int n;
    private final double mean;
    private final double squares;

    /**
     * @param data at least two numbers that are not all the same
     * @throws InvalidValue if they are, or one is not finite
     */
    public GaussianLikelihood(double[] data) {
        n = InvalidValue.wholeNumber("n", data.length, 2, Integer.MAX_VALUE);
        mean = InvalidValue.number("mean of the data", Arrays.stream(data).sum() / n, -Double.MAX_VALUE, Double.MAX_VALUE);
        squares = Arrays.stream(data).map(x -> (x - mean) * (x - mean)).sum();
        InvalidValue.number("squared deviations of the data", squares, Double.MIN_VALUE, Double.MAX_VALUE);
    }

    @Override
    public List<String> parameters() {
        return List.of("μ", "σ");
    }

    @Override
    public double at(double... w) {
        double sigma = w[1];
        return sigma > 0
                ? -n * (Math.log(2 * Math.PI) / 2 + Math.log(sigma)) - squares(w[0]) / (2 * sigma * sigma)
                : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double[] start() {
        return new double[] {mean, Math.sqrt(squares / n)};
    }

    @Override
    public double least(int i) {
        return i == 0 ? Double.NEGATIVE_INFINITY : 0;
    }

    @Override
    public double[] gradient(double... w) {
        double sigma = w[1];
        return new double[] {n * (mean - w[0]) / (sigma * sigma), (squares(w[0]) / (sigma * sigma) - n) / sigma};
    }

    @Override
    public double[][] curvature(double... w) {
        double precision = 1 / (w[1] * w[1]);
        double mixed = 2 * n * (mean - w[0]) * precision / w[1];
        return new double[][] {
            {n * precision, mixed},
            {mixed, precision * (3 * squares(w[0]) * precision - n)}
        };
    }

    /** Σ(x − μ)². */
    private double squares(double mu) {
        return squares + n * (mean - mu) * (mean - mu);
    }
}
