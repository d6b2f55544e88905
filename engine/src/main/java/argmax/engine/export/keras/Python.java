package argmax.engine.export.keras;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Values as Python writes them. */
final class Python {
    /** Names that mean something else where layers get theirs: keywords, and what the script uses. */
    static final Set<String> RESERVED = Set.of(
            "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
            "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
            "return", "try", "while", "with", "yield", "keras", "np", "lengths", "mask", "penalty", "step", "leaky_relu");

    private static final ObjectMapper TEXT = new ObjectMapper();

    private Python() {}

    /** As short as it can be without loss. */
    static String number(double value) {
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        if (plain.length() > 12) {
            return String.valueOf(value).toLowerCase(Locale.ROOT);
        }
        return plain.contains(".") ? plain : plain + ".0";
    }

    /** A string of JSON is one of Python too. */
    static String text(String value) {
        try {
            return TEXT.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A string can't be written", e);
        }
    }

    static String texts(List<String> values) {
        return values.stream().map(Python::text).collect(Collectors.joining(", ", "[", "]"));
    }

    static String list(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }

    /** With the comma that a tuple of one needs. */
    static String tuple(List<Integer> values) {
        String inner = values.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return values.size() == 1 ? "(" + inner + ",)" : "(" + inner + ")";
    }

    /** {@code name=value} for a call, each after a comma. */
    static String argument(String name, String value) {
        return ", " + name + "=" + value;
    }
}
