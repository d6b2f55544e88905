package argmax.engine.numerics;

import argmax.engine.InvalidValue;
import argmax.engine.linear.Eigen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns columns into others with mean 0 and standard deviation 1 of which none goes with another: they are standardised,
 * and turned into the principal axes of their correlations, the longest first. The constants come from the rows it was
 * fitted on.
 *
 * @param means of the columns
 * @param weights {@code weights.get(i).get(column)}: new column i is Σ weight · (column − mean)
 */
public record Whitening(List<Double> means, List<List<Double>> weights) {
    /** An axis with less of the variance is taken for rounding of 0. */
    private static final double LEAST_VARIANCE = 1e-12;

    public Whitening {
        means = List.copyOf(means);
        weights = weights.stream().map(List::copyOf).toList();
        InvalidValue.wholeNumber("weights", weights.size(), means.size(), means.size());
        for (List<Double> axis : weights) {
            InvalidValue.wholeNumber("weights of an axis", axis.size(), means.size(), means.size());
        }
    }

    /**
     * Takes the constants from rows, with divisor n.
     *
     * @param rows rows × columns, finite
     * @throws InvalidValue if a column is constant or a combination of others
     */
    public static Whitening fit(double[][] rows) {
        Moments moments = Moments.of(rows);
        Eigen eigen = Eigen.symmetric(moments.correlations());
        List<List<Double>> weights = new ArrayList<>();
        for (int i = 0; i < rows[0].length; i++) {
            double variance = eigen.values()[i];
            if (variance < LEAST_VARIANCE) {
                throw new InvalidValue("columns", rows[0].length, "columns of which none is a combination of others");
            }
            double[] axis = eigen.vector(i);
            for (int column = 0; column < axis.length; column++) {
                axis[column] /= Math.sqrt(variance) * moments.deviation(column);
            }
            weights.add(Arrays.stream(axis).boxed().toList());
        }
        return new Whitening(Arrays.stream(moments.means()).boxed().toList(), weights);
    }

    /** The same rows in the new columns. */
    public double[][] apply(double[][] rows) {
        double[][] white = new double[rows.length][means.size()];
        for (int row = 0; row < rows.length; row++) {
            InvalidValue.wholeNumber("columns", rows[row].length, means.size(), means.size());
            for (int i = 0; i < means.size(); i++) {
                for (int column = 0; column < means.size(); column++) {
                    white[row][i] += weights.get(i).get(column) * (rows[row][column] - means.get(column));
                }
            }
        }
        return white;
    }
}
