package argmax.web.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a file of comma-separated values is written, as RFC 4180 has it. Text that a spreadsheet would take for a formula is
 * guarded by an apostrophe, and {@link #unguarded} takes it away again, so that what is read back is what was written.
 *
 * @param separator between cells, {@code ,} or {@code ;}
 * @param decimal the decimal mark of numbers, {@code .} or {@code ,}
 * @param marked whether the file begins with a byte order mark, without which some spreadsheets don't take it for UTF-8
 */
public record CsvCells(char separator, char decimal, boolean marked) {
    /** What every program but some spreadsheets wants. */
    public static final CsvCells PLAIN = new CsvCells(',', '.', false);

    /** What already begins with apostrophes is guarded by one more, or it would lose one of its own when it is read. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);

    public CsvCells {
        requireOneOf("separator", separator, ",;");
        requireOneOf("decimal", decimal, ".,");
    }

    private static void requireOneOf(String name, char value, String allowed) {
        if (allowed.indexOf(value) < 0) {
            throw new IllegalArgumentException("%s is %s; allowed is one of %s".formatted(name, value, allowed));
        }
    }

    /**
     * What a request's query asks for: {@code separator=semicolon}, {@code decimal=comma}, {@code mark=yes}; the plain form
     * where it doesn't say, {@link Problem#NOT_FOUND} for other words.
     */
    public static CsvCells of(Context ctx) {
        return new CsvCells(
                asked(ctx, "separator", "comma", "semicolon") ? ';' : ',',
                asked(ctx, "decimal", "point", "comma") ? ',' : '.',
                asked(ctx, "mark", "no", "yes"));
    }

    private static boolean asked(Context ctx, String name, String usual, String other) {
        String word = ctx.queryParam(name);
        if (word != null && !word.equals(usual) && !word.equals(other)) {
            throw Problem.NOT_FOUND.exception();
        }
        return other.equals(word);
    }

    /** A line with its end. Cells are text, numbers, or null for nothing. */
    public String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(separator), "", "\r\n"));
    }

    /** Answers with these lines as a file of that name. */
    public void send(Context ctx, String name, List<? extends List<? extends @Nullable Object>> lines) {
        String text = lines.stream().map(this::line).collect(Collectors.joining("", marked ? "\ufeff" : "", ""));
        ctx.contentType("text/csv; charset=utf-8")
                .header(Header.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .result(text.getBytes(StandardCharsets.UTF_8));
    }

    private String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> quoted(number(number));
            default -> quoted(guarded(value.toString()));
        };
    }

    private String number(Number number) {
        BigDecimal plain = new BigDecimal(number.toString()).stripTrailingZeros();
        return plain.toPlainString().replace('.', decimal);
    }

    /** In quotes where the text would be read as something else without; blanks at its ends are kept by them, too. */
    private String quoted(String text) {
        boolean plain = text.strip().equals(text)
                && text.chars().noneMatch(character -> character == separator || "\"\r\n".indexOf(character) >= 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** The text behind an apostrophe, if a spreadsheet would take it for a formula. */
    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that was {@link #guarded}. */
    public static String unguarded(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
