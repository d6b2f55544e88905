package argmax.engine.classic.density;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Columns;
import java.util.ArrayList;
import java.util.List;

/** A small Gaussian on every row, as wide along each column as its bandwidth says, and their mean. */
public final class KernelEstimate implements Density {
    private final Columns rows;
    private final List<Double> bandwidths;
    private final double logNorm;

    private KernelEstimate(Columns rows, List<Double> bandwidths) {
        this.rows = rows;
        this.bandwidths = bandwidths;
        double sum = Math.log(rows.rows()) + rows.columns() * Math.log(2 * Math.PI) / 2;
        for (double bandwidth : bandwidths) {
            sum += Math.log(bandwidth);
        }
        this.logNorm = -sum;
    }

    /**
     * With given bandwidths.
     *
     * @param bandwidths standard deviations of the small Gaussians, one per column, above 0
     */
    public static KernelEstimate of(Columns rows, List<Double> bandwidths) {
        InvalidValue.wholeNumber("rows", rows.rows(), 1, Integer.MAX_VALUE);
        InvalidValue.wholeNumber("bandwidths", bandwidths.size(), rows.columns(), rows.columns());
        bandwidths.forEach(bandwidth -> InvalidValue.number("bandwidths", bandwidth, Double.MIN_NORMAL, Double.MAX_VALUE));
        return new KernelEstimate(rows, List.copyOf(bandwidths));
    }

    /**
     * With the bandwidths of Scott's rule, n^(−1/(d + 4)) standard deviations (divisor n − 1) for n rows of d columns.
     *
     * @throws InvalidValue if a column never changes
     */
    public static KernelEstimate of(Columns rows) {
        InvalidValue.wholeNumber("rows", rows.rows(), 2, Integer.MAX_VALUE);
        double[][] products = rows.products(rows.means());
        double factor = Math.pow(rows.rows(), -1.0 / (rows.columns() + 4));
        List<Double> bandwidths = new ArrayList<>();
        for (int column = 0; column < rows.columns(); column++) {
            if (products[column][column] == 0) {
                throw new InvalidValue("column " + (column + 1), rows.get(0, column) + " in every row", "a column that varies");
            }
            bandwidths.add(factor * Math.sqrt(products[column][column] / (rows.rows() - 1)));
        }
        return of(rows, bandwidths);
    }

    @Override
    public int columns() {
        return rows.columns();
    }

    public List<Double> bandwidths() {
        return bandwidths;
    }

    @Override
    public double logDensity(double... x) {
        double[] exponents = new double[rows.rows()];
        double largest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < exponents.length; row++) {
            for (int column = 0; column < rows.columns(); column++) {
                double distance = (x[column] - rows.get(row, column)) / bandwidths.get(column);
                exponents[row] -= distance * distance / 2;
            }
            largest = Math.max(largest, exponents[row]);
        }
        double sum = 0;
        for (double exponent : exponents) {
            sum += Math.exp(exponent - largest);
        }
        return logNorm + largest + Math.log(sum);
    }
}
