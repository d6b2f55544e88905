package argmax.engine.export.csv;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A file of comma-separated values as RFC 4180 has it, but with lines that end in LF. */
record Sheet<R>(List<Column<R>> columns, List<R> rows) {
    void write(Appendable out) throws IOException {
        out.append(line(Column::name));
        for (R row : rows) {
            out.append(line(column -> column.cell().apply(row)));
        }
    }

    private String line(Function<Column<R>, @Nullable Object> cell) {
        return columns.stream().map(column -> text(cell.apply(column))).collect(Collectors.joining(",", "", "\n"));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            default -> quoted(guarded(value.toString()));
        };
    }

    /** Text that a spreadsheet would take for a formula gets an apostrophe in front, as spreadsheets mark text. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.matches("[^\",\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
