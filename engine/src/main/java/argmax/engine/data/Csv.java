package argmax.engine.data;

import argmax.engine.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A comma-separated file with a header, as RFC 4180 has it but with lines that end in LF. Cells stay bytes until somebody asks,
 * so that a million of them are read in a tenth of a second. Whatever is wrong is refused naming file, line and column.
 */
final class Csv {
    private final String file;
    private final byte[] bytes;
    private final List<String> header;
    /** Where each cell ends, the header's first, row by row; the next cell begins one byte later. */
    private final int[] ends;

    /** @param file its name, for messages */
    Csv(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        this.ends = ends();
        int columns = columns();
        this.header = IntStream.range(0, columns).mapToObj(this::text).toList();
        requireHeader();
        requireCellsUnderHeader(columns);
    }

    List<String> header() {
        return header;
    }

    /** How many lines there are below the header. */
    int rows() {
        return ends.length / header.size() - 1;
    }

    /** What stands in these columns under their own names. */
    float[] values(List<Column> columns) {
        return values(columns, Column::name);
    }

    /**
     * The finite numbers of these columns, the numbers of levels and NaN for missing cells, rows × columns, row by
     * row.
     *
     * @param heading what the file calls a column
     */
    float[] values(List<Column> columns, Function<Column, String> heading) {
        int[] positions = columns.stream().map(heading).mapToInt(this::position).toArray();
        float[] values = new float[rows() * positions.length];
        int next = 0;
        for (int row = 1; row <= rows(); row++) {
            for (int i = 0; i < positions.length; i++) {
                values[next++] = value(row, positions[i], columns.get(i));
            }
        }
        return values;
    }

    /** The position of each cell of {@code column} in {@code classes}. */
    int[] labels(String column, List<String> classes) {
        int position = position(column);
        int[] labels = new int[rows()];
        for (int row = 1; row <= labels.length; row++) {
            labels[row - 1] = level(row, position, classes);
        }
        return labels;
    }

    private float value(int row, int position, Column column) {
        int cell = row * header.size() + position;
        if (column.mayBeMissing() && isMissing(cell)) {
            return Float.NaN;
        }
        return column.hasLevels() ? level(row, position, column.levels()) : number(row, position);
    }

    private int level(int row, int position, List<String> levels) {
        int level = levels.indexOf(text(row * header.size() + position));
        if (level < 0) {
            throw refused(row, position, "one of " + String.join(", ", levels));
        }
        return level;
    }

    /** Empty, or NA as R writes it. */
    private boolean isMissing(int cell) {
        int start = start(cell);
        return start == ends[cell] || (ends[cell] - start == 2 && bytes[start] == 'N' && bytes[start + 1] == 'A');
    }

    /** What stands in a column, line by line; null where it is missing. */
    List<@Nullable String> texts(String column) {
        int position = position(column);
        List<@Nullable String> texts = new ArrayList<>();
        for (int row = 1; row <= rows(); row++) {
            int cell = row * header.size() + position;
            texts.add(isMissing(cell) ? null : text(cell));
        }
        return texts;
    }

    private float number(int row, int position) {
        int cell = row * header.size() + position;
        float number;
        try {
            int quote = start(cell) < ends[cell] && bytes[start(cell)] == '"' ? 1 : 0;
            number = Decimals.parse(bytes, start(cell) + quote, ends[cell] - quote);
        } catch (NumberFormatException e) {
            throw refused(row, position, "a number");
        }
        if (!Float.isFinite(number)) {
            throw refused(row, position, "a finite number");
        }
        return number;
    }

    private int[] ends() {
        int[] found = new int[16];
        int cells = 0;
        int at = 0;
        boolean more = bytes.length > 0;
        while (more) {
            if (at < bytes.length && bytes[at] == '"') {
                at = afterQuoted(at);
            }
            while (!endsCell(at)) {
                at++;
            }
            found = cells < found.length ? found : Arrays.copyOf(found, 2 * cells);
            found[cells++] = at;
            more = at < bytes.length && (bytes[at] == ',' || at + 1 < bytes.length);
            at++;
        }
        return Arrays.copyOf(found, cells);
    }

    private boolean endsCell(int at) {
        return at == bytes.length || bytes[at] == ',' || bytes[at] == '\n';
    }

    /** The position after the quote that closes the cell opened at {@code at}; a doubled quote stands for itself. */
    private int afterQuoted(int at) {
        int next = at + 1;
        while (next < bytes.length) {
            if (bytes[next++] == '"') {
                if (endsCell(next)) {
                    return next;
                }
                if (bytes[next++] != '"') {
                    break;
                }
            }
        }
        throw new InvalidValue(
                line(at), "a quoted cell that doesn't end with its quote", "a quote on both sides, two inside");
    }

    private int columns() {
        for (int cell = 0; cell < ends.length; cell++) {
            if (endsLine(cell)) {
                return cell + 1;
            }
        }
        throw new InvalidValue(file, "empty", "a header and rows below it");
    }

    private void requireCellsUnderHeader(int columns) {
        int inLine = 0;
        for (int cell = 0; cell < ends.length; cell++) {
            inLine++;
            if (endsLine(cell)) {
                if (inLine != columns) {
                    throw new InvalidValue(
                            line(start(cell)), inLine + " cells", "a line of %d, as the header".formatted(columns));
                }
                inLine = 0;
            }
        }
    }

    private boolean endsLine(int cell) {
        return ends[cell] == bytes.length || bytes[ends[cell]] == '\n';
    }

    private int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1] + 1;
    }

    private String text(int cell) {
        String text = new String(bytes, start(cell), ends[cell] - start(cell), StandardCharsets.UTF_8);
        return text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    private int position(String column) {
        int position = header.indexOf(column);
        if (position < 0) {
            throw new InvalidValue(line(0), String.join(", ", header), "a header with the column " + column);
        }
        return position;
    }

    /** @param row from 1 below the header */
    InvalidValue refused(int row, int position, String wanted) {
        int cell = row * header.size() + position;
        return new InvalidValue(
                "%s, column %s".formatted(line(start(cell)), header.get(position)), '"' + text(cell) + '"', wanted);
    }

    private void requireHeader() {
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column);
            if (name.isBlank() || header.indexOf(name) < column) {
                throw new InvalidValue(
                        line(0), "column %d called \"%s\"".formatted(column + 1, name), "a name of its own for each column");
            }
        }
    }

    /** The line, from 1, that a byte stands in. */
    private String line(int position) {
        long line = 1 + IntStream.range(0, position).filter(at -> bytes[at] == '\n').count();
        return "%s, line %d".formatted(file, line);
    }
}
