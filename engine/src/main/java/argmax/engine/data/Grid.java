package argmax.engine.data;

import argmax.engine.InvalidValue;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Points all over the plane of two inputs, for maps. They are numbered row by row: point {@code j * x.size() + i} is at
 * (x[i], y[j]).
 *
 * @param x the values of the first input, rising
 * @param y the values of the second
 */
public record Grid(List<Double> x, List<Double> y) {
    private static final int SIDE = 41;

    public Grid {
        x = List.copyOf(x);
        y = List.copyOf(y);
    }

    /**
     * 41 × 41 points from the smallest to the largest value of each column, and a tenth of that more on both sides.
     *
     * @param first the column along x, from 0
     * @param second the column along y
     */
    public static Grid over(Samples rows, int first, int second) {
        return new Grid(axis(rows, first), axis(rows, second));
    }

    private static List<Double> axis(Samples rows, int column) {
        InvalidValue.wholeNumber("column", column, 0, rows.columns() - 1);
        DoubleSummaryStatistics range =
                IntStream.range(0, rows.rows()).mapToDouble(row -> rows.input(row, column)).summaryStatistics();
        double margin = (range.getMax() - range.getMin()) / 10;
        double least = range.getMin() - margin;
        double most = range.getMax() + margin;
        return IntStream.range(0, SIDE)
                .mapToObj(index -> least + (most - least) * index / (SIDE - 1))
                .toList();
    }

    public int points() {
        return x.size() * y.size();
    }

    /**
     * The points as rows to ask about.
     *
     * @param others the inputs of every row; those of the two columns are written over
     * @param first the column along x, from 0
     * @param second the column along y
     */
    public Samples rows(List<Double> others, int first, int second) {
        int columns = others.size();
        float[] inputs = new float[points() * columns];
        for (int point = 0; point < points(); point++) {
            for (int column = 0; column < columns; column++) {
                inputs[point * columns + column] = others.get(column).floatValue();
            }
            inputs[point * columns + first] = x.get(point % x.size()).floatValue();
            inputs[point * columns + second] = y.get(point / x.size()).floatValue();
        }
        return new Samples(columns, inputs, new int[points()]);
    }

    /** A number for each point, as {@code table.get(j).get(i)} at (x[i], y[j]). */
    public List<List<Double>> table(IntToDoubleFunction value) {
        return IntStream.range(0, y.size())
                .mapToObj(j -> IntStream.range(0, x.size())
                        .mapToObj(i -> value.applyAsDouble(j * x.size() + i))
                        .toList())
                .toList();
    }

    /** The same points in the units that two columns had before they were scaled. */
    public Grid unscaled(StandardScaler scaler, int first, int second) {
        return new Grid(
                x.stream().map(value -> value * scaler.deviation(first) + scaler.mean(first)).toList(),
                y.stream().map(value -> value * scaler.deviation(second) + scaler.mean(second)).toList());
    }
}
