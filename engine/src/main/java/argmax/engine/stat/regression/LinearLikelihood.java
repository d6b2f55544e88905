package argmax.engine.stat.regression;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Vectors;
import argmax.engine.stat.likelihood.LogLikelihood;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The likelihood of a curve that is linear in its parameters w₀, w₁, … and of the one standard deviation σ, unknown as
 * well, of the Gaussian scatter of all points about it. The maximum is the least-squares curve and σ̂² = Σ residual²/n.
 */
public final class LinearLikelihood implements LogLikelihood {
    private final Points points;
    private final double[][] design;
    private final double[] best;

    /** @throws InvalidValue unless the points determine the curve and leave it residuals */
    public LinearLikelihood(Basis basis, double[][] x, double[] y) {
        points = Points.alike(x, y);
        design = points.design(basis);
        double[] w = points.leastSquares(basis);
        best = Arrays.copyOf(w, w.length + 1);
        best[w.length] = Math.sqrt(sums(w)[w.length] / points.count());
        double size = Arrays.stream(y).map(Math::abs).max().orElseThrow();
        // Rounding leaves residuals to a curve that passes through every point.
        InvalidValue.number("σ", best[w.length], Math.max(1e-12 * size, Double.MIN_VALUE), Double.MAX_VALUE);
    }

    @Override
    public List<String> parameters() {
        Stream<String> curve = IntStream.range(0, best.length - 1).mapToObj(j -> "w" + j);
        return Stream.concat(curve, Stream.of("σ")).toList();
    }

    @Override
    public double at(double... w) {
        double sigma = w[w.length - 1];
        if (!(sigma > 0)) {
            return Double.NEGATIVE_INFINITY;
        }
        double squares = sums(w)[w.length - 1];
        return -points.count() * (Math.log(2 * Math.PI) / 2 + Math.log(sigma)) - squares / (2 * sigma * sigma);
    }

    @Override
    public double[] start() {
        return best.clone();
    }

    @Override
    public double least(int i) {
        return i < best.length - 1 ? Double.NEGATIVE_INFINITY : 0;
    }

    @Override
    public double[] gradient(double... w) {
        int last = w.length - 1;
        double sigma = w[last];
        double[] gradient = sums(w);
        for (int j = 0; j < last; j++) {
            gradient[j] /= sigma * sigma;
        }
        gradient[last] = (gradient[last] / (sigma * sigma) - points.count()) / sigma;
        return gradient;
    }

    @Override
    public double[][] curvature(double... w) {
        int last = w.length - 1;
        double precision = 1 / (w[last] * w[last]);
        double[] sums = sums(w);
        double[][] ofCurve = Vectors.products(design, i -> precision);
        double[][] curvature = new double[w.length][w.length];
        for (int j = 0; j < last; j++) {
            System.arraycopy(ofCurve[j], 0, curvature[j], 0, last);
            curvature[j][last] = 2 * sums[j] * precision / w[last];
            curvature[last][j] = curvature[j][last];
        }
        curvature[last][last] = precision * (3 * sums[last] * precision - points.count());
        return curvature;
    }

    /** For each term Σ residual · term, then Σ residual². */
    private double[] sums(double[] w) {
        int terms = design[0].length;
        double[] sums = new double[terms + 1];
        for (int i = 0; i < design.length; i++) {
            double residual = points.y(i) - Vectors.dot(design[i], w);
            for (int j = 0; j < terms; j++) {
                sums[j] += residual * design[i][j];
            }
            sums[terms] += residual * residual;
        }
        return sums;
    }
}
