package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import argmax.engine.linear.Matrices;
import argmax.engine.stat.Randoms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The bell curve in d dimensions.
 *
 * @param mean d numbers
 * @param covariance d × d, symmetric and positive definite
 */
public record MultivariateGaussian(List<Double> mean, List<List<Double>> covariance) {
    public MultivariateGaussian {
        mean = Check.finite("mean", mean);
        covariance = InvalidValue.given("covariance", covariance).stream()
                .map(row -> Check.finite("covariance", row))
                .toList();
        InvalidValue.wholeNumber("rows of covariance", covariance.size(), mean.size(), mean.size());
        Matrices.choleskyRoot(matrix(covariance));
    }

    /** Two numbers of mean 0 and variance 1 whose correlation is ρ, above −1 and below 1. */
    public static MultivariateGaussian ofCorrelation(double rho) {
        if (!(Math.abs(rho) < 1)) {
            throw new InvalidValue("rho", rho, "a number above -1 and below 1");
        }
        return new MultivariateGaussian(List.of(0.0, 0.0), List.of(List.of(1.0, rho), List.of(rho, 1.0)));
    }

    /** d. */
    public int dimension() {
        return mean.size();
    }

    /** The density at {@code x}, d numbers; for many points see {@link #density()}. */
    public double pdf(double... x) {
        return density().applyAsDouble(x);
    }

    /** The density as a function of d numbers, with all that doesn't depend on them found beforehand. */
    public ToDoubleFunction<double[]> density() {
        ToDoubleFunction<double[]> log = logDensity();
        return x -> Math.exp(log.applyAsDouble(x));
    }

    /** Its natural logarithm, which far from the mean is still a number where the density is 0. */
    public ToDoubleFunction<double[]> logDensity() {
        double[][] root = root();
        double[] centre = centre();
        double logOfTop = -dimension() * Math.log(2 * Math.PI) / 2
                - IntStream.range(0, dimension()).mapToDouble(i -> Math.log(root[i][i])).sum();
        return x -> {
            InvalidValue.wholeNumber("number of coordinates", x.length, centre.length, centre.length);
            // Solves root · z = x - mean from above; |z| is the distance from the mean in standard deviations.
            double[] z = new double[x.length];
            double log = logOfTop;
            for (int i = 0; i < x.length; i++) {
                z[i] = x[i] - centre[i];
                for (int j = 0; j < i; j++) {
                    z[i] -= root[i][j] * z[j];
                }
                z[i] /= root[i][i];
                log -= z[i] * z[i] / 2;
            }
            return log;
        };
    }

    /** The law of coordinate {@code i} alone, from 0. */
    public Gaussian marginal(int i) {
        InvalidValue.wholeNumber("coordinate", i, 0, dimension() - 1);
        return new Gaussian(mean.get(i), Math.sqrt(covariance.get(i).get(i)));
    }

    /** The law of some coordinates, from 0, whatever the others are. */
    public MultivariateGaussian marginal(List<Integer> kept) {
        requireCoordinates(kept, dimension());
        return new MultivariateGaussian(
                kept.stream().map(mean::get).toList(),
                kept.stream().map(i -> kept.stream().map(covariance.get(i)::get).toList()).toList());
    }

    /**
     * The law of the other coordinates, in their order, where some are known: mean {@code m + C · K⁻¹ · (v - k)} and covariance
     * {@code S - C · K⁻¹ · Cᵀ}, with K and k the covariance and mean of the known, C the covariance of the others with them.
     *
     * @param known which coordinates, from 0, fewer than d
     * @param values theirs
     */
    public MultivariateGaussian conditional(List<Integer> known, List<Double> values) {
        requireCoordinates(known, dimension() - 1);
        InvalidValue.wholeNumber("number of values", Check.finite("values", values).size(), known.size(), known.size());
        List<Integer> others = IntStream.range(0, dimension()).filter(i -> !known.contains(i)).boxed().toList();
        double[][] among = matrix(marginal(known).covariance);
        double[] off = IntStream.range(0, known.size()).mapToDouble(j -> values.get(j) - mean.get(known.get(j))).toArray();
        double[] pull = Matrices.solvePositive(among, off);
        List<Double> means = new ArrayList<>();
        List<List<Double>> covariances = new ArrayList<>();
        for (int i : others) {
            means.add(mean.get(i) + dot(with(i, known), pull));
            double[] weights = Matrices.solvePositive(among, with(i, known));
            covariances.add(others.stream().map(j -> covariance.get(i).get(j) - dot(weights, with(j, known))).toList());
        }
        return new MultivariateGaussian(means, symmetric(covariances));
    }

    /** {@code n} draws of d numbers each: the mean and the Cholesky root times d independent standard normal numbers. */
    public double[][] sample(int n, long seed) {
        InvalidValue.wholeNumber("n", n, 0, 10_000_000);
        UniformRandomProvider random = Randoms.seeded(seed);
        NormalizedGaussianSampler normal = ZigguratSampler.NormalizedGaussian.of(random);
        double[][] root = root();
        double[] centre = centre();
        double[] z = new double[dimension()];
        double[][] draws = new double[n][];
        for (int row = 0; row < n; row++) {
            for (int i = 0; i < z.length; i++) {
                z[i] = normal.sample();
            }
            draws[row] = centre.clone();
            for (int i = 0; i < z.length; i++) {
                for (int j = 0; j <= i; j++) {
                    draws[row][i] += root[i][j] * z[j];
                }
            }
        }
        return draws;
    }

    private double[] centre() {
        return mean.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double[][] root() {
        return Matrices.choleskyRoot(matrix(covariance));
    }

    /** The covariance of coordinate {@code i} with each of {@code others}. */
    private double[] with(int i, List<Integer> others) {
        return others.stream().mapToDouble(covariance.get(i)::get).toArray();
    }

    private void requireCoordinates(List<Integer> coordinates, int most) {
        InvalidValue.wholeNumber("number of coordinates", coordinates.size(), 1, most);
        coordinates.forEach(i -> InvalidValue.wholeNumber("coordinate", i, 0, dimension() - 1));
        if (coordinates.stream().distinct().count() < coordinates.size()) {
            throw new InvalidValue("coordinates", coordinates, "each coordinate once at most");
        }
    }

    /** The mean of a matrix and its transpose, which differ by rounding alone. */
    private static List<List<Double>> symmetric(List<List<Double>> matrix) {
        int n = matrix.size();
        return IntStream.range(0, n)
                .mapToObj(i -> IntStream.range(0, n)
                        .mapToObj(j -> (matrix.get(i).get(j) + matrix.get(j).get(i)) / 2)
                        .toList())
                .toList();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[][] matrix(List<List<Double>> rows) {
        return rows.stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }
}
