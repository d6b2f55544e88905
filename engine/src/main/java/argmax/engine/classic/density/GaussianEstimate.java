package argmax.engine.classic.density;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Columns;
import argmax.engine.linear.Matrices;
import java.util.Arrays;
import java.util.List;

/** The Gaussian with the mean and the covariance of the rows (divisor n): the one that makes them most probable. */
public final class GaussianEstimate implements Density {
    private static final double UNEXPLAINED = 1e-10;

    private final double[] mean;
    private final double[][] covariance;
    private final double[][] root;
    private final double logNorm;

    private GaussianEstimate(double[] mean, double[][] covariance, double[][] root) {
        this.mean = mean;
        this.covariance = covariance;
        this.root = root;
        double logDeterminant = 0;
        for (int i = 0; i < root.length; i++) {
            logDeterminant += 2 * Math.log(root[i][i]);
        }
        this.logNorm = -(mean.length * Math.log(2 * Math.PI) + logDeterminant) / 2;
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
            // The variance that the columns before leave unexplained; rounding may hide that there is none.
            if (root[i][i] * root[i][i] < UNEXPLAINED * covariance[i][i]) {
                throw new InvalidValue("column " + (i + 1), "a combination of others", "a column that says something new");
            }
        }
        return new GaussianEstimate(mean, covariance, root);
    }

    @Override
    public int columns() {
        return mean.length;
    }

    public List<Double> mean() {
        return Arrays.stream(mean).boxed().toList();
    }

    /** Columns × columns. */
    public List<List<Double>> covariance() {
        return Arrays.stream(covariance).map(row -> Arrays.stream(row).boxed().toList()).toList();
    }

    /** −½ |L⁻¹(x − μ)|² − ln √((2π)^d det Σ) with Σ = L Lᵀ. */
    @Override
    public double logDensity(double... x) {
        double[] solved = new double[mean.length];
        double squares = 0;
        for (int i = 0; i < mean.length; i++) {
            double rest = x[i] - mean[i];
            for (int j = 0; j < i; j++) {
                rest -= root[i][j] * solved[j];
            }
            solved[i] = rest / root[i][i];
            squares += solved[i] * solved[i];
        }
        return logNorm - squares / 2;
    }
}
