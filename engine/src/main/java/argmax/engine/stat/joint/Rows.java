package argmax.engine.stat.joint;

import argmax.engine.InvalidValue;
import argmax.engine.stat.distribution.Check;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Tables as lists of rows. */
final class Rows {
    private Rows() {}

    /** What stands in row i and column j. */
    interface Cell {
        double at(int i, int j);
    }

    static List<List<Double>> of(int rows, int columns, Cell cell) {
        return IntStream.range(0, rows)
                .mapToObj(i -> IntStream.range(0, columns).mapToObj(j -> cell.at(i, j)).toList())
                .toList();
    }

    static List<List<Double>> map(List<List<Double>> rows, DoubleUnaryOperator f) {
        return rows.stream().map(row -> row.stream().map(f::applyAsDouble).toList()).toList();
    }

    /** A copy of such a table, with rows of equal length. */
    static List<List<Double>> copy(String field, List<List<Double>> rows, int count, int columns) {
        InvalidValue.wholeNumber("rows of " + field, InvalidValue.given(field, rows).size(), count, count);
        return rows.stream()
                .map(row -> {
                    InvalidValue.wholeNumber("columns of " + field, InvalidValue.given(field, row).size(), columns, columns);
                    return Check.finite(field, row);
                })
                .toList();
    }

    static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** 0, 1, … and so on, {@code count} of them. */
    static List<Double> numbers(int count) {
        return IntStream.range(0, count).mapToObj(i -> (double) i).toList();
    }
}
