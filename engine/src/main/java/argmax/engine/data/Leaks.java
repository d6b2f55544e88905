package argmax.engine.data;

import argmax.engine.InvalidValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Looks for what flatters a learner: traces of held-out rows in what it learns from, and columns that give the class away. */
public final class Leaks {
    /** Constants agree within so much of a standard deviation, whatever order they were summed in. */
    private static final double SAME = 1e-6;
    /** A table of values is only a rule where each stands for so many rows on average. */
    private static final int ROWS_PER_VALUE = 10;

    private Leaks() {}

    /**
     * Everything suspicious.
     *
     * @param columns the names of the columns of both
     * @param training the rows that are learned from, before they are scaled
     * @param heldOut the rows that validate and test, likewise
     * @param scaler fitted by whoever asks
     * @return none where all is well
     */
    public static List<Leak> of(List<String> columns, Samples training, Samples heldOut, StandardScaler scaler) {
        InvalidValue.wholeNumber("columns", training.columns(), columns.size(), columns.size());
        InvalidValue.wholeNumber("columns", heldOut.columns(), columns.size(), columns.size());
        InvalidValue.wholeNumber("rows", training.rows(), 1, Integer.MAX_VALUE);
        Samples all = Samples.concatenated(training, heldOut);
        List<Leak> leaks = new ArrayList<>();
        foreignScale(columns, training, all, scaler, leaks);
        sharedRows(training, heldOut, leaks);
        long classes = Arrays.stream(all.labels()).distinct().count();
        for (int column = 0; column < columns.size() && classes > 1; column++) {
            if (tells(all, column, classes)) {
                leaks.add(new Leak.TellingColumn(columns.get(column), all.rows()));
            }
        }
        return leaks;
    }

    private static void foreignScale(
            List<String> columns, Samples training, Samples all, StandardScaler scaler, List<Leak> leaks) {
        if (scaler.means().isEmpty()) {
            return;
        }
        StandardScaler right = StandardScaler.fit(training);
        StandardScaler wrong = StandardScaler.fit(all);
        int[] foreign = IntStream.range(0, columns.size()).filter(column -> !same(scaler, right, column)).toArray();
        if (foreign.length > 0) {
            leaks.add(new Leak.ForeignScale(
                    Arrays.stream(foreign).mapToObj(columns::get).toList(),
                    Arrays.stream(foreign).allMatch(column -> same(scaler, wrong, column))));
        }
    }

    private static boolean same(StandardScaler one, StandardScaler other, int column) {
        double scale = other.deviation(column);
        return Math.abs(one.mean(column) - other.mean(column)) <= SAME * scale
                && Math.abs(one.deviation(column) - scale) <= SAME * scale;
    }

    private static void sharedRows(Samples training, Samples heldOut, List<Leak> leaks) {
        Map<Row, Integer> first = new HashMap<>();
        for (int row = 0; row < training.rows(); row++) {
            first.putIfAbsent(new Row(training, row), row);
        }
        List<Leak.SharedRows.Pair> pairs = new ArrayList<>();
        for (int row = 0; row < heldOut.rows(); row++) {
            Integer twin = first.get(new Row(heldOut, row));
            if (twin != null) {
                pairs.add(new Leak.SharedRows.Pair(twin, row));
            }
        }
        if (!pairs.isEmpty()) {
            leaks.add(new Leak.SharedRows(heldOut.rows(), pairs));
        }
    }

    /** All that is known of a row; 0 and -0 are the same, as are all that is missing. */
    private static final class Row {
        private final int[] bits;

        private Row(Samples samples, int row) {
            IntStream inputs = IntStream.range(0, samples.columns()).map(column -> order(samples.input(row, column)));
            IntStream targets = IntStream.range(0, samples.targetColumns()).map(column -> order(samples.target(row, column)));
            IntStream others = IntStream.of(samples.label(row), samples.length(row));
            bits = IntStream.concat(IntStream.concat(inputs, targets), others).toArray();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && Arrays.equals(bits, row.bits);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bits);
        }
    }

    /** A whole number for each float, in the same order, 0 and -0 alike, NaN last. */
    private static int order(float number) {
        int bits = Float.floatToIntBits(number + 0.0f);
        return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    }

    /** Whether each value has one class, and the values are few or their classes change only as often as there are classes. */
    private static boolean tells(Samples samples, int column, long classes) {
        // By value, and within a value by class.
        long[] rising = IntStream.range(0, samples.rows())
                .mapToLong(row -> ((long) order(samples.input(row, column)) << Integer.SIZE) + samples.label(row))
                .sorted()
                .toArray();
        int values = 1;
        int runs = 1;
        for (int i = 1; i < rising.length; i++) {
            boolean sameValue = rising[i] >> Integer.SIZE == rising[i - 1] >> Integer.SIZE;
            boolean sameClass = (int) rising[i] == (int) rising[i - 1];
            if (sameValue && !sameClass) {
                return false;
            }
            values += sameValue ? 0 : 1;
            runs += sameClass ? 0 : 1;
        }
        return runs == classes || (long) values * ROWS_PER_VALUE <= samples.rows();
    }
}
