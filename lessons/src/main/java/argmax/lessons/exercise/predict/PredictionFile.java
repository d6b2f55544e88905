package argmax.lessons.exercise.predict;

import argmax.engine.InvalidValue;
import argmax.engine.data.Column;
import argmax.engine.data.Table;
import argmax.engine.metric.Predictions;
import argmax.lessons.form.Numbers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads and writes files of predictions: a header, then one line for each id, in any order. Whatever is wrong is refused naming
 * line, column, cell and what is allowed.
 *
 * @param rows how many ids there are, from 1
 */
record PredictionFile(int rows, Form form, List<String> classes) {
    private static final int MOST_BYTES = 2_000_000;
    /** How far the probabilities of a row may add up beside 1. */
    private static final double SUM = 0.01;
    private static final String FILE = "The file";
    private static final String ID = "id";

    PredictionFile {
        classes = List.copyOf(classes);
    }

    /** The largest file that is read. */
    static int mostBytes() {
        return MOST_BYTES;
    }

    List<String> header() {
        List<String> header = new ArrayList<>(List.of(ID));
        header.addAll(form.columns(classes));
        return header;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidValue naming what is wrong with it
     */
    Predictions read(String text) {
        requireCommas(text);
        Table table = Table.read(
                FILE, text.getBytes(StandardCharsets.UTF_8), new Table.Limits(MOST_BYTES, rows, 50), columns());
        if (table.rows() != rows) {
            throw new InvalidValue(FILE, table.rows() + " rows", "%d, one for each id from 1 to %d".formatted(rows, rows));
        }
        int[] lineOf = lines(table);
        double[] scores = new double[rows * classes.size()];
        for (int row = 0; row < rows; row++) {
            fill(scores, row, table, lineOf[row]);
        }
        return form == Form.SCORE ? Predictions.margins(classes.size(), scores) : new Predictions(classes.size(), scores);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.number(ID, "")));
        for (String name : form.columns(classes)) {
            columns.add(form == Form.LABEL ? new Column(name, "", classes, false) : Column.number(name, ""));
        }
        return columns;
    }

    /** Spreadsheets of many countries write semicolons, which would be told as one odd column. */
    private void requireCommas(String text) {
        String first = text.lines().findFirst().orElse("");
        if (first.contains(";")) {
            throw new InvalidValue(FILE + ", line 1", '"' + shortened(first) + '"', "columns with commas between them, decimals with points");
        }
    }

    /** For each row the line of the table that holds it, both from 0. */
    private int[] lines(Table table) {
        int[] lineOf = new int[rows];
        Arrays.fill(lineOf, -1);
        for (int line = 0; line < rows; line++) {
            float id = table.value(line, position(table, ID));
            if (id != Math.rint(id) || id < 1 || id > rows) {
                throw refused(line, ID, number(id), "a whole number from 1 to " + rows);
            }
            int row = (int) id - 1;
            if (lineOf[row] >= 0) {
                throw refused(line, ID, number(id), "each id once; it stands in line %d already".formatted(lineOf[row] + 2));
            }
            lineOf[row] = line;
        }
        return lineOf;
    }

    private void fill(double[] scores, int row, Table table, int line) {
        int classCount = classes.size();
        List<String> names = form.columns(classes);
        double[] values = names.stream().mapToDouble(name -> value(table, line, name)).toArray();
        switch (form) {
            case LABEL -> IntStream.range(0, classCount)
                    .forEach(label -> scores[row * classCount + label] = label == values[0] ? 0 : Double.NEGATIVE_INFINITY);
            case SCORE -> scores[row * classCount + 1] = values[0];
            case PROBABILITIES -> {
                double sum = 0;
                for (int label = 0; label < classCount; label++) {
                    if (values[label] < 0 || values[label] > 1) {
                        throw refused(line, names.get(label), number(values[label]), "a probability from 0 to 1");
                    }
                    sum += values[label];
                }
                if (Math.abs(sum - 1) > SUM) {
                    throw refused(line, "sum", number(sum), "probabilities that add up to 1");
                }
                for (int label = 0; label < classCount; label++) {
                    scores[row * classCount + label] = Math.log(values[label] / sum);
                }
            }
        }
    }

    private static double value(Table table, int line, String name) {
        float value = table.value(line, position(table, name));
        if (Float.isNaN(value)) {
            throw refused(line, name, "empty", "a value in each row");
        }
        return value;
    }

    private static int position(Table table, String name) {
        return table.columns().stream().map(Column::name).toList().indexOf(name);
    }

    private static InvalidValue refused(int line, String column, String value, String allowed) {
        return new InvalidValue("%s, line %d, column %s".formatted(FILE, line + 2, column), value, allowed);
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Numbers.rounded(value) : "empty";
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }

    /** The file of these predictions. */
    String write(Predictions predictions) {
        StringBuilder csv = new StringBuilder(String.join(",", header())).append('\n');
        for (int row = 0; row < rows; row++) {
            csv.append(row + 1).append(',').append(cells(predictions, row)).append('\n');
        }
        return csv.toString();
    }

    private String cells(Predictions predictions, int row) {
        return switch (form) {
            case LABEL -> classes.get(predictions.mostLikely(row));
            case SCORE -> Numbers.rounded(Form.score(predictions, row));
            case PROBABILITIES -> String.join(
                    ",",
                    IntStream.range(0, classes.size())
                            .mapToObj(label -> Numbers.rounded(predictions.probability(row, label)))
                            .toList());
        };
    }

    /** A file to fill in: the first class, score 0, or equal probabilities everywhere. */
    String template() {
        double[] even = new double[rows * classes.size()];
        return write(form == Form.SCORE ? Predictions.margins(classes.size(), even) : new Predictions(classes.size(), evenly(even)));
    }

    private double[] evenly(double[] logarithms) {
        Arrays.fill(logarithms, -Math.log(classes.size()));
        return logarithms;
    }
}
