package argmax.engine.linear;

import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** The principal axes of a symmetric matrix, the longest first. */
public final class Eigen {
    private final double[] values;
    private final double[][] vectors;

    private Eigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /**
     * Takes apart a matrix of n × n numbers.
     *
     * @throws argmax.engine.InvalidValue unless it is square, symmetric and finite
     */
    public static Eigen symmetric(double[][] matrix) {
        Matrices.requireSymmetric(matrix);
        EigenDecomposition found = new EigenDecomposition(new Array2DRowRealMatrix(matrix));
        int[] falling = IntStream.range(0, matrix.length)
                .boxed()
                .sorted((a, b) -> Double.compare(found.getRealEigenvalue(b), found.getRealEigenvalue(a)))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = new double[falling.length];
        double[][] vectors = new double[falling.length][];
        for (int i = 0; i < falling.length; i++) {
            values[i] = found.getRealEigenvalue(falling[i]);
            vectors[i] = turned(found.getEigenvector(falling[i]).toArray());
        }
        return new Eigen(values, vectors);
    }

    /** The eigenvalues, the largest first. */
    public double[] values() {
        return values.clone();
    }

    /**
     * The vector that belongs to eigenvalue {@code i}, from 0: of length 1, its number of largest size positive, so that the sign
     * doesn't depend on how it was found.
     */
    public double[] vector(int i) {
        return vectors[i].clone();
    }

    private static double[] turned(double[] vector) {
        double largest = 0;
        for (double number : vector) {
            largest = Math.abs(number) > Math.abs(largest) ? number : largest;
        }
        double sign = Math.signum(largest);
        return IntStream.range(0, vector.length).mapToDouble(i -> sign * vector[i]).toArray();
    }
}
