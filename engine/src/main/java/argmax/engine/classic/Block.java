package argmax.engine.classic;

import java.util.Arrays;

/**
 * Some rows of {@link Columns}. Its loops run over rows and over arrays that all begin at 0: only such ones does the JVM turn
 * into vector instructions. Sums over rows are taken in parts, always the same, so that they repeat bit for bit.
 */
public final class Block {
    /** A block has as many rows, but for the last; an array of one number per row has this length too, whatever its rows. */
    public static final int ROWS = 512;

    private final int first;
    private final int rows;
    private final float[][] columns;

    /** Columns × {@link #ROWS} numbers, 0 beyond the last row; kept, not copied. */
    Block(int first, int rows, float[][] columns) {
        this.first = first;
        this.rows = rows;
        this.columns = columns;
    }

    /** The number of its first row among all. */
    public int first() {
        return first;
    }

    public int rows() {
        return rows;
    }

    /** An input of row {@code row}, counted from 0 within the block. */
    public float get(int row, int column) {
        return columns[column][row];
    }

    /** The squared Euclidean distance of each row from a point; exact but for the rounding of double precision. */
    public void squaredDistances(double[] point, double[] distances) {
        int column = columns.length % 4;
        Arrays.fill(distances, 0);
        for (int i = 0; i < column; i++) {
            addSquares(columns[i], point[i], distances);
        }
        for (; column < columns.length; column += 4) {
            addSquares(
                    columns[column], columns[column + 1], columns[column + 2], columns[column + 3],
                    point[column], point[column + 1], point[column + 2], point[column + 3], distances);
        }
    }

    private static void addSquares(float[] x, double c, double[] sums) {
        for (int i = 0; i < ROWS; i++) {
            double distance = x[i] - c;
            sums[i] += distance * distance;
        }
    }

    private static void addSquares(
            float[] x, float[] y, float[] z, float[] u, double cx, double cy, double cz, double cu, double[] sums) {
        for (int i = 0; i < ROWS; i++) {
            double dx = x[i] - cx;
            double dy = y[i] - cy;
            double dz = z[i] - cz;
            double du = u[i] - cu;
            sums[i] += (dx * dx + dy * dy) + (dz * dz + du * du);
        }
    }

    /**
     * A straight-line score of each row: Σ weight · input + bias.
     *
     * @param weights one per column from {@code from} on, then the bias
     */
    public void scores(double[] weights, int from, double[] scores) {
        int column = columns.length % 4;
        Arrays.fill(scores, weights[from + columns.length]);
        for (int i = 0; i < column; i++) {
            addProducts(columns[i], weights[from + i], scores);
        }
        for (; column < columns.length; column += 4) {
            int at = from + column;
            addProducts(
                    columns[column], columns[column + 1], columns[column + 2], columns[column + 3],
                    weights[at], weights[at + 1], weights[at + 2], weights[at + 3], scores);
        }
    }

    private static void addProducts(float[] x, double w, double[] sums) {
        for (int i = 0; i < ROWS; i++) {
            sums[i] += w * x[i];
        }
    }

    private static void addProducts(
            float[] x, float[] y, float[] z, float[] u, double wx, double wy, double wz, double wu, double[] sums) {
        for (int i = 0; i < ROWS; i++) {
            sums[i] += (wx * x[i] + wy * y[i]) + (wz * z[i] + wu * u[i]);
        }
    }

    /**
     * Σ input · slope over the rows, for each column.
     *
     * @param slopes one per row, 0 beyond the last
     * @param sums added to, one per column from {@code from} on, then Σ slope
     */
    public void addGradient(double[] slopes, double[] sums, int from) {
        for (int column = 0; column < columns.length; column++) {
            sums[from + column] += product(columns[column], slopes);
        }
        for (int row = 0; row < rows; row++) {
            sums[from + columns.length] += slopes[row];
        }
    }

    private static double product(float[] x, double[] slopes) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        for (int i = 0; i < ROWS; i += 8) {
            a += x[i] * slopes[i];
            b += x[i + 1] * slopes[i + 1];
            c += x[i + 2] * slopes[i + 2];
            d += x[i + 3] * slopes[i + 3];
            e += x[i + 4] * slopes[i + 4];
            f += x[i + 5] * slopes[i + 5];
            g += x[i + 6] * slopes[i + 6];
            h += x[i + 7] * slopes[i + 7];
        }
        return ((a + b) + (c + d)) + ((e + f) + (g + h));
    }

    double sum(int column) {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += columns[column][row];
        }
        return sum;
    }

    /** Σ (x − shift) (y − shift) of two columns over the rows. */
    double product(int one, double oneShift, int other, double otherShift) {
        float[] x = columns[one];
        float[] y = columns[other];
        double even = 0;
        double odd = 0;
        int row = 0;
        for (; row + 1 < rows; row += 2) {
            even += (x[row] - oneShift) * (y[row] - otherShift);
            odd += (x[row + 1] - oneShift) * (y[row + 1] - otherShift);
        }
        return row < rows ? even + odd + (x[row] - oneShift) * (y[row] - otherShift) : even + odd;
    }
}
