package argmax.engine.classic.component;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Columns;
import argmax.engine.data.Samples;
import argmax.engine.linear.Eigen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The principal axes of rows: the eigenvectors of their covariance matrix, the one along which they vary most first. */
public final class Pca {
    private final double[] means;
    private final Eigen eigen;

    private Pca(double[] means, Eigen eigen) {
        this.means = means;
        this.eigen = eigen;
    }

    /**
     * Finds the axes.
     *
     * @param rows at least 2, finite; scaled where columns have different units
     * @throws InvalidValue if there are fewer, or all are the same
     */
    public static Pca of(Samples rows) {
        InvalidValue.wholeNumber("rows", rows.rows(), 2, Integer.MAX_VALUE);
        Columns columns = Columns.of(rows);
        double[] means = columns.means();
        double[][] covariance = columns.products(means);
        double total = 0;
        for (int i = 0; i < covariance.length; i++) {
            for (int j = 0; j < covariance.length; j++) {
                covariance[i][j] /= rows.rows() - 1;
            }
            total += covariance[i][i];
        }
        if (total == 0) {
            throw new InvalidValue("rows", "the same in every column", "rows that vary");
        }
        return new Pca(means, Eigen.symmetric(covariance));
    }

    /** The variance of the rows along each axis (divisor n − 1), the largest first. */
    public List<Double> variances() {
        return Arrays.stream(eigen.values()).boxed().toList();
    }

    /** The share that each axis has of the whole variance. */
    public List<Double> shares() {
        double total = Arrays.stream(eigen.values()).sum();
        return Arrays.stream(eigen.values()).mapToObj(value -> value / total).toList();
    }

    /** The loadings of an axis, one per column: a vector of length 1, its number of largest size positive. */
    public List<Double> loadings(int axis) {
        return Arrays.stream(eigen.vector(axis)).boxed().toList();
    }

    /**
     * Where rows lie along the first axes, seen from the mean.
     *
     * @param axes how many, 1 to the number of columns
     * @return the same rows and labels with one input per axis
     */
    public Samples scores(Samples rows, int axes) {
        double[][] vectors = vectors(axes);
        Columns columns = Columns.of(rows, means.length);
        float[] scores = new float[rows.rows() * axes];
        for (int row = 0; row < rows.rows(); row++) {
            double[] own = scores(columns.row(row), vectors);
            for (int axis = 0; axis < axes; axis++) {
                scores[row * axes + axis] = (float) own[axis];
            }
        }
        return rows.withInputs(axes, scores);
    }

    /**
     * What is left of rows when all but the first axes are forgotten, in the units of the inputs.
     *
     * @param axes how many are kept, 1 to the number of columns
     */
    public Samples reconstruction(Samples rows, int axes) {
        double[][] vectors = vectors(axes);
        Columns columns = Columns.of(rows, means.length);
        float[] inputs = new float[rows.rows() * means.length];
        for (int row = 0; row < rows.rows(); row++) {
            double[] rebuilt = rebuilt(columns.row(row), vectors);
            for (int column = 0; column < means.length; column++) {
                inputs[row * means.length + column] = (float) rebuilt[column];
            }
        }
        return rows.withInputs(means.length, inputs);
    }

    /**
     * The mean squared distance between rows and their reconstruction. For the rows that the axes come from it is the sum of
     * the variances of the other axes, times (n − 1)/n.
     *
     * @param axes how many are kept, 1 to the number of columns
     */
    public double error(Samples rows, int axes) {
        double[][] vectors = vectors(axes);
        Columns columns = Columns.of(rows, means.length);
        double sum = 0;
        for (int row = 0; row < rows.rows(); row++) {
            double[] x = columns.row(row);
            double[] rebuilt = rebuilt(x, vectors);
            for (int column = 0; column < x.length; column++) {
                sum += (x[column] - rebuilt[column]) * (x[column] - rebuilt[column]);
            }
        }
        return sum / rows.rows();
    }

    private double[][] vectors(int axes) {
        InvalidValue.wholeNumber("axes", axes, 1, means.length);
        List<double[]> vectors = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            vectors.add(eigen.vector(axis));
        }
        return vectors.toArray(double[][]::new);
    }

    private double[] scores(double[] x, double[][] vectors) {
        double[] scores = new double[vectors.length];
        for (int axis = 0; axis < scores.length; axis++) {
            for (int column = 0; column < x.length; column++) {
                scores[axis] += vectors[axis][column] * (x[column] - means[column]);
            }
        }
        return scores;
    }

    private double[] rebuilt(double[] x, double[][] vectors) {
        double[] scores = scores(x, vectors);
        double[] rebuilt = means.clone();
        for (int axis = 0; axis < scores.length; axis++) {
            for (int column = 0; column < x.length; column++) {
                rebuilt[column] += scores[axis] * vectors[axis][column];
            }
        }
        return rebuilt;
    }
}
