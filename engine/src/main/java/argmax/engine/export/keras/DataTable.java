package argmax.engine.export.keras;

import argmax.engine.data.DataCard;
import argmax.engine.data.DataSet;
import argmax.engine.data.Fold;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.run.TrainNetwork;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows of a run as comma-separated numbers: inputs (a category's level by its number, a missing cell as NaN), class number,
 * targets, weight and length where there are any, and last which part of the split a row belongs to. With a hold-out that is 0
 * (training), 1 (validation) or 2 (test); with k-fold it is the number of the fold, from 1, that holds the row out.
 */
final class DataTable {
    /** Of rows that a split leaves out. */
    private static final int NOWHERE = -1;

    private final Split split;
    private final DataSet data;
    private final List<Fold> folds;

    DataTable(TrainNetwork spec, DataSet whole) {
        this.split = spec.split();
        this.data = whole.columns(spec.data());
        this.folds = Folds.of(split, data.rows(), data.card().classes().size());
    }

    /** How many rows are split; the test rows of the set come on top. */
    int rows() {
        return data.rows().rows();
    }

    int inputs() {
        return data.rows().columns();
    }

    /** Where the class stands, from 0; only asked for where there are classes. */
    int label() {
        return inputs();
    }

    /** Where the first target stands. */
    int target() {
        return inputs() + (data.card().classes().isEmpty() ? 0 : 1);
    }

    int weight() {
        return target() + data.card().targets().size();
    }

    int length() {
        return weight() + (weighted() ? 1 : 0);
    }

    int part() {
        return length() + (haveLengths() ? 1 : 0);
    }

    boolean weighted() {
        return data.rows().weighted();
    }

    boolean haveLengths() {
        return data.rows().haveLengths();
    }

    /** Writes a header and all rows that the split uses. */
    void write(Appendable out, List<String> columns) throws IOException {
        out.append(header(columns).stream().map(DataTable::cell).collect(Collectors.joining(",", "", "\n")));
        append(out, data.rows(), parts());
        if (split instanceof Split.HoldOut) {
            append(out, data.test(), IntStream.range(0, data.test().rows()).map(row -> 2).toArray());
        }
    }

    private List<String> header(List<String> columns) {
        DataCard card = data.card();
        List<String> header = new ArrayList<>(columns);
        if (!card.classes().isEmpty()) {
            header.add("class");
        }
        header.addAll(card.targets());
        if (weighted()) {
            header.add("weight");
        }
        if (haveLengths()) {
            header.add("length");
        }
        header.add(split instanceof Split.HoldOut ? "part" : "fold");
        return header;
    }

    private int[] parts() {
        int[] parts = new int[data.rows().rows()];
        Arrays.fill(parts, NOWHERE);
        for (int fold = 0; fold < folds.size(); fold++) {
            for (int row : folds.get(fold).training()) {
                parts[row] = Math.max(parts[row], 0);
            }
            for (int row : folds.get(fold).validation()) {
                parts[row] = fold + 1;
            }
            for (int row : folds.get(fold).test()) {
                parts[row] = 2;
            }
        }
        return parts;
    }

    private void append(Appendable out, Samples samples, int[] parts) throws IOException {
        DataCard card = data.card();
        for (int row = 0; row < samples.rows(); row++) {
            if (parts[row] == NOWHERE) {
                continue;
            }
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < samples.columns(); column++) {
                number(line, samples.input(row, column));
            }
            if (!card.classes().isEmpty()) {
                line.append(samples.label(row)).append(',');
            }
            for (int target = 0; target < card.targets().size(); target++) {
                number(line, samples.target(row, target));
            }
            if (weighted()) {
                number(line, samples.weight(row));
            }
            if (haveLengths()) {
                line.append(Math.min(samples.length(row), samples.columns())).append(',');
            }
            out.append(line.append(parts[row]).append('\n'));
        }
    }

    private static String cell(String text) {
        return text.matches("[^,\"\n\r]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** As short as it can be without loss. */
    private static void number(StringBuilder line, float number) {
        if (number == (int) number) {
            line.append((int) number);
        } else {
            line.append(number);
        }
        line.append(',');
    }
}
