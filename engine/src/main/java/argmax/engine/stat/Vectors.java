package argmax.engine.stat;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Sums of products that fits are made of, and the way between arrays, which compute, and lists, which records hold. */
public final class Vectors {
    private Vectors() {}

    /** Σ aᵢbᵢ over the length of a. */
    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /**
     * Σ weight · row · rowᵀ: columns × columns.
     *
     * @param rows at least one
     * @param weight of each row, from 0
     */
    public static double[][] products(double[][] rows, IntToDoubleFunction weight) {
        int columns = rows[0].length;
        double[][] products = new double[columns][columns];
        for (int i = 0; i < rows.length; i++) {
            double own = weight.applyAsDouble(i);
            for (int j = 0; j < columns; j++) {
                for (int k = 0; k < columns; k++) {
                    products[j][k] += own * rows[i][j] * rows[i][k];
                }
            }
        }
        return products;
    }

    public static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    public static List<List<Double>> lists(double[][] rows) {
        return Arrays.stream(rows).map(Vectors::list).toList();
    }

    public static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
