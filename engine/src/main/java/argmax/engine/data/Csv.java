package argmax.engine.data;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A comma-separated file with a header. Whatever is wrong in it is refused naming file, line and column. */
final class Csv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();
    private final String file;
    private final List<String> header;
    private final List<CSVRecord> records;

    /** @param file its name, for messages */
    Csv(String file, String text) {
        this.file = file;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            this.header = parser.getHeaderNames();
            this.records = parser.getRecords();
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("%s can't be read: %s".formatted(file, e.getMessage()), e);
        }
        for (CSVRecord row : records) {
            if (!row.isConsistent()) {
                throw new IllegalArgumentException("%s, line %d: %d cells under a header of %d"
                        .formatted(file, line(row), row.size(), header.size()));
            }
        }
    }

    /** The finite numbers of these columns, rows × columns, row by row. */
    float[] numbers(List<String> columns) {
        columns.forEach(this::requireColumn);
        float[] numbers = new float[records.size() * columns.size()];
        int next = 0;
        for (CSVRecord row : records) {
            for (String column : columns) {
                numbers[next++] = number(row, column);
            }
        }
        return numbers;
    }

    /** The position of each cell of {@code column} in {@code classes}. */
    int[] labels(String column, List<String> classes) {
        requireColumn(column);
        int[] labels = new int[records.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = classes.indexOf(records.get(i).get(column));
            if (labels[i] < 0) {
                throw refused(records.get(i), column, "one of " + String.join(", ", classes));
            }
        }
        return labels;
    }

    private float number(CSVRecord row, String column) {
        float number;
        try {
            number = Float.parseFloat(row.get(column));
        } catch (NumberFormatException e) {
            throw refused(row, column, "a number");
        }
        if (!Float.isFinite(number)) {
            throw refused(row, column, "a finite number");
        }
        return number;
    }

    private void requireColumn(String column) {
        if (!header.contains(column)) {
            throw new IllegalArgumentException(
                    "%s, line 1: no column %s among %s".formatted(file, column, String.join(", ", header)));
        }
    }

    private IllegalArgumentException refused(CSVRecord row, String column, String wanted) {
        return new IllegalArgumentException(
                "%s, line %d, column %s: \"%s\" is not %s".formatted(file, line(row), column, row.get(column), wanted));
    }

    /** Counts records below the header; shipped files have no line breaks inside cells. */
    private static long line(CSVRecord row) {
        return row.getRecordNumber() + 1;
    }
}
