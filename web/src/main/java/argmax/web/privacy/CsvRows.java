package argmax.web.privacy;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows as lines of a CSV file (RFC 4180). */
final class CsvRows {
    private static final String FORMULA = "=+-@\t\r";

    private CsvRows() {}

    static String line(Collection<? extends @Nullable Object> cells) {
        return cells.stream().map(CsvRows::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Text that a spreadsheet would take for a formula begins with an apostrophe; numbers can't be one. */
    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        if (value instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
