package argmax.engine.stat.regression;

import argmax.engine.InvalidValue;
import argmax.engine.linear.Matrices;
import argmax.engine.stat.Vectors;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A curve that is linear in its parameters, laid through points by least squares, and how well it is known.
 *
 * @param basis its family
 * @param weights its parameters w
 * @param covariance of these
 * @param sigma the standard deviation of each point, given or estimated from the residuals
 * @param residuals y − h(x) of each point
 */
public record LinearFit(
        Basis basis, List<Double> weights, List<List<Double>> covariance, List<Double> sigma, List<Double> residuals) {
    public LinearFit {
        weights = List.copyOf(weights);
        covariance = covariance.stream().map(List::copyOf).toList();
        sigma = List.copyOf(sigma);
        residuals = List.copyOf(residuals);
    }

    /**
     * Where each point's standard deviation is known: each weighs 1/σ², which makes the likelihood largest.
     *
     * @param sigma as many as points, above 0
     * @throws InvalidValue where the points don't determine the curve
     */
    public static LinearFit known(Basis basis, double[][] x, double[] y, double[] sigma) {
        double[] weights = new double[sigma.length];
        for (int i = 0; i < sigma.length; i++) {
            InvalidValue.number("sigma[%d]".formatted(i), sigma[i], 1e-100, 1e100);
            weights[i] = 1 / (sigma[i] * sigma[i]);
        }
        Points points = new Points(x, y, weights);
        double[] w = points.leastSquares(basis);
        return new LinearFit(
                basis,
                Vectors.list(w),
                Vectors.lists(inverse(basis, points)),
                Vectors.list(sigma),
                Vectors.list(residuals(points, points.design(basis), w)));
    }

    /**
     * Where all points have one standard deviation that nobody knows: it is estimated as √(Σ residual²/(n − parameters)),
     * without bias in its square; the likelihood would divide by n.
     *
     * @throws InvalidValue unless there are more points than parameters, and these are determined
     */
    public static LinearFit unknown(Basis basis, double[][] x, double[] y) {
        Points points = Points.alike(x, y);
        double[] w = points.leastSquares(basis);
        double[] residuals = residuals(points, points.design(basis), w);
        InvalidValue.wholeNumber("points", points.count(), w.length + 1, Integer.MAX_VALUE);
        double variance = Vectors.dot(residuals, residuals) / (points.count() - w.length);
        double[][] covariance = inverse(basis, points);
        for (double[] row : covariance) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= variance;
            }
        }
        double[] sigma = new double[points.count()];
        Arrays.fill(sigma, Math.sqrt(variance));
        return new LinearFit(
                basis, Vectors.list(w), Vectors.lists(covariance), Vectors.list(sigma), Vectors.list(residuals));
    }

    /**
     * How widely the parameters would scatter if points at x had the standard deviations {@code sigma} and were fitted with
     * other weights: (XᵀWX)⁻¹ XᵀW Σ WX (XᵀWX)⁻¹, exact.
     *
     * @param weights of the points in the fit, at least 0
     */
    public static List<List<Double>> spread(Basis basis, double[][] x, double[] weights, double[] sigma) {
        Points points = new Points(x, sigma, weights);
        double[][] design = points.design(basis);
        points.leastSquares(basis); // refuses what an inverse would only make huge
        double[][] inverse = inverse(basis, points);
        double[][] pulls = new double[design.length][inverse.length];
        for (int i = 0; i < design.length; i++) {
            for (int j = 0; j < inverse.length; j++) {
                pulls[i][j] = weights[i] * Vectors.dot(inverse[j], design[i]);
            }
        }
        return Vectors.lists(Vectors.products(pulls, i -> sigma[i] * sigma[i]));
    }

    /** The curve itself. */
    public Curve curve() {
        return basis.curve(Vectors.array(weights));
    }

    /** The standard error of parameter {@code j}, from 0. */
    public double error(int j) {
        return Math.sqrt(covariance.get(j).get(j));
    }

    /** The standard error of the curve's height at {@code x}. */
    public double errorAt(double... x) {
        double[] terms = basis.terms(x);
        double variance = 0;
        for (int j = 0; j < terms.length; j++) {
            for (int k = 0; k < terms.length; k++) {
                variance += terms[j] * terms[k] * covariance.get(j).get(k);
            }
        }
        return Math.sqrt(variance);
    }

    /** Each residual in units of its point's standard deviation. */
    public List<Double> pulls() {
        return IntStream.range(0, residuals.size())
                .mapToObj(i -> residuals.get(i) / sigma.get(i))
                .toList();
    }

    /** χ²: the sum of the squared pulls. */
    public double chiSquared() {
        return pulls().stream().mapToDouble(pull -> pull * pull).sum();
    }

    /** Points minus parameters: what χ² is on average where the curve and the standard deviations are right. */
    public int degreesOfFreedom() {
        return residuals.size() - weights.size();
    }

    /** How often a right curve with known, right standard deviations has a larger χ² than this; needs a degree of freedom. */
    public double pValue() {
        InvalidValue.wholeNumber("degrees of freedom", degreesOfFreedom(), 1, Integer.MAX_VALUE);
        return ChiSquaredDistribution.of(degreesOfFreedom()).survivalProbability(chiSquared());
    }

    /** (XᵀWX)⁻¹. */
    private static double[][] inverse(Basis basis, Points points) {
        return Matrices.invertPositive(Vectors.products(points.design(basis), points::weight));
    }

    private static double[] residuals(Points points, double[][] design, double[] w) {
        return IntStream.range(0, points.count())
                .mapToDouble(i -> points.y(i) - Vectors.dot(w, design[i]))
                .toArray();
    }
}
