package argmax.engine.classic.density;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Columns;
import argmax.engine.linear.Matrices;
import argmax.engine.stat.distribution.MultivariateGaussian;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The Gaussian with the mean and the covariance of the rows (divisor n): the one that makes them most probable. */
public final class GaussianEstimate implements Density {
    /** The least share of a column's variance that the columns before may leave unexplained; rounding may hide that it is 0. */
    private static final double UNEXPLAINED = 1e-10;

    private final MultivariateGaussian law;
    private final ToDoubleFunction<double[]> logDensity;

    private GaussianEstimate(MultivariateGaussian law) {
        this.law = law;
        this.logDensity = law.logDensity();
    }

    /**
     * Fits.
     *
     * @throws InvalidValue if a column never changes or is a combination of others
     */
    public static GaussianEstimate of(Columns rows) {
        InvalidValue.wholeNumber("rows", rows.rows(), rows.columns() + 1, Integer.MAX_VALUE);
        double[] mean = rows.means();
        double[][] covariance = rows.products(mean);
        for (int i = 0; i < mean.length; i++) {
            for (int j = 0; j < mean.length; j++) {
                covariance[i][j] /= rows.rows();
            }
            if (covariance[i][i] == 0) {
                throw new InvalidValue("column " + (i + 1), mean[i] + " in every row", "a column that varies");
            }
        }
        double[][] root = Matrices.choleskyRoot(covariance);
        for (int i = 0; i < mean.length; i++) {
            if (root[i][i] * root[i][i] < UNEXPLAINED * covariance[i][i]) {
                throw new InvalidValue("column " + (i + 1), "a combination of others", "a column that says something new");
            }
        }
        List<List<Double>> table = Arrays.stream(covariance).map(row -> list(row)).toList();
        return new GaussianEstimate(new MultivariateGaussian(list(mean), table));
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    @Override
    public int columns() {
        return law.dimension();
    }

    /** What was fitted: to be sampled, and asked for its marginals. */
    public MultivariateGaussian law() {
        return law;
    }

    @Override
    public double logDensity(double... x) {
        return logDensity.applyAsDouble(x);
    }
}
