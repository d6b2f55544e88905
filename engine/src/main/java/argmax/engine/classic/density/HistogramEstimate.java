package argmax.engine.classic.density;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The share of rows in each cell of a grid, divided by the length or area of the cell; for one or two columns. */
public final class HistogramEstimate implements Density {
    private final List<Range> ranges;
    private final int bins;
    private final int[] counts;
    private final int rows;

    /** Where the cells of a column lie: from {@code low} to {@code high}, below it; the highest cell holds {@code high} too. */
    public record Range(double low, double high) {
        public Range {
            InvalidValue.number("low", low, -Double.MAX_VALUE, Double.MAX_VALUE);
            InvalidValue.number("high", high, Math.nextUp(low), Double.MAX_VALUE);
        }
    }

    private HistogramEstimate(List<Range> ranges, int bins, int[] counts, int rows) {
        this.ranges = ranges;
        this.bins = bins;
        this.counts = counts;
        this.rows = rows;
    }

    /**
     * The least range of each column that holds all rows.
     *
     * @throws InvalidValue if there are more than two columns, or one never changes
     */
    public static List<Range> ranges(Columns rows) {
        InvalidValue.wholeNumber("columns", rows.columns(), 1, 2);
        List<Range> ranges = new ArrayList<>();
        for (int column = 0; column < rows.columns(); column++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < rows.rows(); row++) {
                low = Math.min(low, rows.get(row, column));
                high = Math.max(high, rows.get(row, column));
            }
            if (low == high) {
                throw new InvalidValue("column " + (column + 1), low + " in every row", "a column that varies");
            }
            ranges.add(new Range(low, high));
        }
        return ranges;
    }

    /**
     * Counts. Rows outside the ranges are in no cell, but they count among all rows.
     *
     * @param bins cells along each column, 1 to 1000
     * @param ranges one per column
     */
    public static HistogramEstimate of(Columns rows, int bins, List<Range> ranges) {
        InvalidValue.wholeNumber("rows", rows.rows(), 1, Integer.MAX_VALUE);
        InvalidValue.wholeNumber("columns", rows.columns(), 1, 2);
        InvalidValue.wholeNumber("ranges", ranges.size(), rows.columns(), rows.columns());
        InvalidValue.wholeNumber("bins", bins, 1, 1000);
        int[] none = new int[rows.columns() == 1 ? bins : bins * bins];
        HistogramEstimate empty = new HistogramEstimate(List.copyOf(ranges), bins, none, rows.rows());
        for (int row = 0; row < rows.rows(); row++) {
            int cell = empty.cell(rows.row(row));
            if (cell >= 0) {
                empty.counts[cell]++;
            }
        }
        return empty;
    }

    @Override
    public int columns() {
        return ranges.size();
    }

    /** How many rows are in each cell; for two columns the second runs faster. */
    public List<Integer> counts() {
        return Arrays.stream(counts).boxed().toList();
    }

    /** The edges of the cells along a column: one more than there are bins. */
    public List<Double> edges(int column) {
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i <= bins; i++) {
            Range range = ranges.get(column);
            edges.add(range.low + (range.high - range.low) * i / bins);
        }
        return edges;
    }

    @Override
    public double logDensity(double... x) {
        int cell = cell(x);
        double size = 1;
        for (Range range : ranges) {
            size *= (range.high - range.low) / bins;
        }
        return cell < 0 ? Double.NEGATIVE_INFINITY : Math.log(counts[cell] / (rows * size));
    }

    /** The cell of a point, −1 where there is none. */
    private int cell(double[] x) {
        int cell = 0;
        for (int column = 0; column < ranges.size(); column++) {
            Range range = ranges.get(column);
            if (!(x[column] >= range.low && x[column] <= range.high)) {
                return -1;
            }
            int bin = (int) ((x[column] - range.low) / (range.high - range.low) * bins);
            cell = cell * bins + Math.min(bin, bins - 1);
        }
        return cell;
    }
}
