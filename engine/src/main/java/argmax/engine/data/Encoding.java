package argmax.engine.data;

import argmax.engine.InvalidValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes numbers of all columns, as {@link Column#encoded} names them: a category becomes a 0 or 1 per level, a missing number
 * the median, and what may be missing gets a 0 or 1 that says so. A missing category is 0 in all levels.
 *
 * @param columns what the rows have; none where they stay as they are
 */
public record Encoding(List<Fitted> columns) {
    /** Leaves everything as it is. */
    public static final Encoding NONE = new Encoding(List.of());

    public Encoding {
        columns = List.copyOf(InvalidValue.given("columns", columns));
    }

    /**
     * What was learned of a column.
     *
     * @param fill stands in for missing numbers
     * @param known the levels that occurred; another becomes 0 in all levels, since nothing was learned about it
     */
    public record Fitted(Column column, double fill, List<String> known) {
        public Fitted {
            InvalidValue.given("column", column);
            InvalidValue.number("fill", fill, -Double.MAX_VALUE, Double.MAX_VALUE);
            known = List.copyOf(InvalidValue.given("known", known));
            if (!column.levels().containsAll(known)) {
                throw new InvalidValue("known", known, "any of " + String.join(", ", column.levels()));
            }
        }
    }

    /**
     * Takes medians and known levels from {@code training}.
     *
     * @throws InvalidValue naming the column, if all its numbers are missing, or one that may not be
     */
    public static Encoding fit(List<Column> columns, Samples training) {
        InvalidValue.wholeNumber("columns", columns.size(), training.columns(), training.columns());
        if (columns.stream().allMatch(Column::plain)) {
            return NONE;
        }
        List<Fitted> fitted = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            fitted.add(fit(columns.get(i), training, i));
        }
        return new Encoding(fitted);
    }

    private static Fitted fit(Column column, Samples training, int position) {
        double[] present = IntStream.range(0, training.rows())
                .mapToDouble(row -> training.input(row, position))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (column.hasLevels()) {
            List<String> known = Arrays.stream(present).distinct().mapToObj(level -> column.levels().get((int) level)).toList();
            return new Fitted(column, 0, known);
        }
        if (present.length == 0 || (present.length < training.rows() && !column.mayBeMissing())) {
            throw new InvalidValue(
                    column.name(),
                    "missing in %d of %d rows".formatted(training.rows() - present.length, training.rows()),
                    column.mayBeMissing() ? "a number in one row at least" : "a number in every row");
        }
        return new Fitted(column, (present[(present.length - 1) / 2] + present[present.length / 2]) / 2, List.of());
    }

    /** The names of the columns that come out; none where all stay as they are. */
    public List<String> names() {
        return columns.stream().flatMap(fitted -> fitted.column().encoded().stream()).toList();
    }

    public Samples apply(Samples samples) {
        if (columns.isEmpty()) {
            return samples;
        }
        InvalidValue.wholeNumber("columns", samples.columns(), columns.size(), columns.size());
        int width = names().size();
        float[] encoded = new float[samples.rows() * width];
        int at = 0;
        for (int row = 0; row < samples.rows(); row++) {
            for (int i = 0; i < columns.size(); i++) {
                at = write(columns.get(i), samples.input(row, i), encoded, at);
            }
        }
        return samples.withInputs(width, encoded);
    }

    /** Writes what becomes of one cell from {@code at} on, and says where the next begins. */
    private static int write(Fitted fitted, float cell, float[] encoded, int at) {
        Column column = fitted.column();
        boolean missing = Float.isNaN(cell);
        int next = at;
        if (!column.hasLevels()) {
            encoded[next++] = missing ? (float) fitted.fill() : cell;
        }
        for (int level = 0; level < column.levels().size(); level++) {
            encoded[next++] = cell == level && fitted.known().contains(column.levels().get(level)) ? 1 : 0;
        }
        if (column.mayBeMissing()) {
            encoded[next++] = missing ? 1 : 0;
        }
        return next;
    }
}
