package argmax.lessons.figure;

import argmax.engine.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A function of two numbers on a regular grid, for everything that is drawn of it: shades, contours, a table.
 *
 * @param values at the middle of each cell, row by row from the smallest y, {@code columns} per row
 */
public record SampledSurface(double x0, double x1, double y0, double y1, int columns, List<Double> values) {
    private static final int TABLE_EDGE = 6;

    public SampledSurface {
        values = List.copyOf(values);
        InvalidValue.wholeNumber("columns", columns, 2, 1000);
        if (values.size() < 2 * columns || values.size() % columns != 0) {
            throw new InvalidValue("the number of values", values.size(), "two or more full rows of " + columns);
        }
    }

    /** {@code function} of x and y at the middle of each cell of a grid of {@code columns} × {@code rows}. */
    public static SampledSurface of(
            double x0, double x1, double y0, double y1, int columns, int rows, DoubleBinaryOperator function) {
        List<Double> values = new ArrayList<>(columns * rows);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                values.add(function.applyAsDouble(
                        middle(x0, x1, column, columns), middle(y0, y1, row, rows)));
            }
        }
        return new SampledSurface(x0, x1, y0, y1, columns, values);
    }

    public int rows() {
        return values.size() / columns;
    }

    /** The least of the finite values. */
    public double least() {
        return finite().min().orElse(0);
    }

    /** The greatest of the finite values. */
    public double most() {
        return finite().max().orElse(0);
    }

    private DoubleStream finite() {
        return values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite);
    }

    /** The value in a cell; row 0 has the smallest y. */
    public double value(int row, int column) {
        return values.get(row * columns + column);
    }

    /** The x of the middle of a column. */
    public double x(double column) {
        return middle(x0, x1, column, columns);
    }

    /** The y of the middle of a row. */
    public double y(double row) {
        return middle(y0, y1, row, rows());
    }

    /** The surface in shades, from its least to its greatest value; a diverging one has 0 in the middle. */
    public Layer.Heat heat(String name, Shade shade) {
        double reach = Math.max(Math.abs(least()), Math.abs(most()));
        boolean around = shade == Shade.DIVERGING;
        return new Layer.Heat(name, x0, x1, y0, y1, columns, values, around ? -reach : least(), around ? reach : most(), shade);
    }

    /** The lines along which the surface is as high as each of {@code levels}. */
    public Layer.Contours contours(String name, Hue hue, List<Double> levels) {
        List<Contour> lines = levels.stream()
                .flatMap(level -> new MarchingSquares(this, level).lines().stream())
                .toList();
        return new Layer.Contours(name, hue, lines);
    }

    /** {@code count} levels that part the way from the least to the greatest value evenly. */
    public List<Double> levels(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> least() + (most() - least()) * i / (count + 1))
                .toList();
    }

    /** The values on a grid so coarse that it can be read; the first cell names the axes. */
    public Table table(String xName, String yName) {
        List<Integer> across = spread(columns);
        List<String> header = new ArrayList<>(List.of("%s \\ %s".formatted(yName, xName)));
        across.forEach(column -> header.add(Digits.of(x(column))));
        List<List<String>> body = new ArrayList<>();
        for (int row : spread(rows()).reversed()) {
            List<String> line = new ArrayList<>(List.of(Digits.of(y(row))));
            across.forEach(column -> line.add(Digits.of(value(row, column))));
            body.add(line);
        }
        return new Table(header, body);
    }

    private static List<Integer> spread(int cells) {
        int shown = Math.min(TABLE_EDGE, cells);
        return IntStream.range(0, shown)
                .mapToObj(i -> Math.round((float) i * (cells - 1) / (shown - 1)))
                .toList();
    }

    private static double middle(double from, double to, double cell, int cells) {
        return from + (cell + 0.5) * (to - from) / cells;
    }
}
