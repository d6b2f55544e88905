package argmax.engine.data;

import argmax.engine.InvalidValue;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A comma-separated table that somebody brought along: UTF-8 with or without a byte order mark, lines that end in LF or CRLF,
 * cells quoted where they need it, missing cells empty or NA. What is wrong is refused naming file, line, column, cell and what
 * is allowed.
 */
public final class Table {
    /** What is read at most. */
    public static final Limits USUAL = new Limits(16_000_000, 100_000, 1000);

    /** A column of more different texts names its rows rather than sorts them. */
    private static final int MOST_LEVELS = 50;
    /** From this share of numbers on, a column is meant to hold numbers, and another cell is a slip. */
    private static final double MEANT_AS_NUMBERS = 0.9;

    private final Csv csv;
    private final List<Column> columns;
    private final List<String> leftOut;
    private final float[] values;

    /** How large a file may be, header not counted among the rows. */
    public record Limits(int bytes, int rows, int columns) {
        public Limits {
            InvalidValue.wholeNumber("bytes", bytes, 1, Integer.MAX_VALUE);
            InvalidValue.wholeNumber("rows", rows, 1, Integer.MAX_VALUE);
            InvalidValue.wholeNumber("columns", columns, 1, Integer.MAX_VALUE);
        }
    }

    private Table(Csv csv, List<Column> columns, List<String> leftOut) {
        this.csv = csv;
        this.columns = List.copyOf(columns);
        this.leftOut = List.copyOf(leftOut);
        this.values = csv.values(columns);
    }

    /**
     * Reads a table and finds out what its columns are: numbers, categories of up to 50 texts (sorted), or neither.
     *
     * @param file its name, for messages
     * @throws InvalidValue where it is no table, or larger than {@code limits}, or one cell spoils a column of numbers
     */
    public static Table read(String file, byte[] bytes, Limits limits) {
        Csv csv = csv(file, bytes, limits);
        List<Column> columns = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (int position = 0; position < csv.header().size(); position++) {
            Column found = found(csv, position);
            if (found == null) {
                leftOut.add(csv.header().get(position));
            } else {
                columns.add(found);
            }
        }
        return new Table(csv, columns, leftOut);
    }

    /**
     * Reads a table that has these columns and no others, in any order.
     *
     * @throws InvalidValue where it hasn't, or a cell is none of its column
     */
    public static Table read(String file, byte[] bytes, Limits limits, List<Column> columns) {
        Csv csv = csv(file, bytes, limits);
        List<String> names = columns.stream().map(Column::name).toList();
        for (String heading : csv.header()) {
            if (!names.contains(heading)) {
                throw new InvalidValue(file + ", line 1", '"' + heading + '"', "the columns " + String.join(", ", names));
            }
        }
        return new Table(csv, columns, List.of());
    }

    /** What was read, in the order of {@link #value}. */
    public List<Column> columns() {
        return columns;
    }

    /** Columns that are neither numbers nor categories: names, remarks, one text only, nothing at all. */
    public List<String> leftOut() {
        return leftOut;
    }

    public int rows() {
        return csv.rows();
    }

    /** A number, the number of a level, or NaN where the cell is missing. */
    public float value(int row, int column) {
        return values[Objects.checkIndex(row, rows()) * columns.size() + Objects.checkIndex(column, columns.size())];
    }

    /** The rows with these columns and no classes. */
    public Samples samples(List<String> inputs) {
        return new Samples(columns.size(), values.clone(), new int[rows()])
                .pickColumns(inputs.stream().mapToInt(this::position).toArray());
    }

    /**
     * The rows with these columns, classed by the levels of a category.
     *
     * @throws InvalidValue if there are no such columns, or {@code label} is no category or has gaps
     */
    public Samples samples(List<String> inputs, String label) {
        int position = position(label);
        List<String> levels = columns.get(position).levels();
        if (levels.isEmpty() || IntStream.range(0, rows()).anyMatch(row -> Float.isNaN(value(row, position)))) {
            throw new InvalidValue("label", label, "a category without missing cells");
        }
        int[] labels = IntStream.range(0, rows()).map(row -> (int) value(row, position)).toArray();
        Samples unlabelled = samples(inputs);
        return new Samples(unlabelled.columns(), unlabelled.inputs(0, rows()), labels);
    }

    private int position(String name) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "column", name, "one of " + String.join(", ", columns.stream().map(Column::name).toList())));
    }

    private static @Nullable Column found(Csv csv, int position) {
        String name = csv.header().get(position);
        List<@Nullable String> cells = csv.texts(name);
        List<String> present = cells.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        boolean gaps = present.size() < cells.size();
        long numbers = present.stream().filter(Table::isNumber).count();
        if (!present.isEmpty() && numbers >= MEANT_AS_NUMBERS * present.size()) {
            requireNumbers(csv, position, cells);
            return new Column(name, "", List.of(), gaps);
        }
        List<String> levels = present.stream().distinct().limit(MOST_LEVELS + 1L).sorted().toList();
        return levels.size() < 2 || levels.size() > MOST_LEVELS ? null : new Column(name, "", levels, gaps);
    }

    private static void requireNumbers(Csv csv, int position, List<@Nullable String> cells) {
        for (int row = 0; row < cells.size(); row++) {
            String cell = cells.get(row);
            if (cell != null && !isNumber(cell)) {
                throw csv.refused(row + 1, position, "a finite number, as in the other rows");
            }
        }
    }

    private static boolean isNumber(String cell) {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        try {
            return Float.isFinite(Decimals.parse(bytes, 0, bytes.length));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Csv csv(String file, byte[] bytes, Limits limits) {
        if (bytes.length > limits.bytes()) {
            throw new InvalidValue(file, bytes.length + " bytes", "at most " + limits.bytes());
        }
        requireUtf8(file, bytes);
        Csv csv = new Csv(file, plain(bytes));
        if (csv.header().size() > limits.columns()) {
            throw new InvalidValue(file + ", line 1", csv.header().size() + " columns", "at most " + limits.columns());
        }
        if (csv.rows() < 1 || csv.rows() > limits.rows()) {
            throw new InvalidValue(file, csv.rows() + " rows", "1 to %d below the header".formatted(limits.rows()));
        }
        return csv;
    }

    private static void requireUtf8(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            long line = 1 + IntStream.range(0, in.position()).filter(at -> bytes[at] == '\n').count();
            throw new InvalidValue(
                    "%s, line %d".formatted(file, line), "byte 0x%02x".formatted(bytes[in.position()]), "text in UTF-8");
        }
    }

    /** Without byte order mark, lines ended by LF alone; their numbers stay. */
    private static byte[] plain(byte[] bytes) {
        boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
        for (int at = marked ? 3 : 0; at < bytes.length; at++) {
            boolean beforeLf = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
            if (!beforeLf) {
                plain.write(bytes[at]);
            }
        }
        return plain.toByteArray();
    }
}
