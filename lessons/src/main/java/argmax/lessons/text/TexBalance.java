package argmax.lessons.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what opens in a formula and doesn't close, which KaTeX would show as an error. */
final class TexBalance {
    private static final Pattern MARK =
            Pattern.compile("\\\\(?:left|right)(?![a-zA-Z])|\\\\(?:begin|end)\\{[a-z]+\\*?\\}|\\\\.|[{}]", Pattern.DOTALL);

    private TexBalance() {}

    /** What is wrong with {@code tex}; empty where all is closed in order. */
    static Optional<String> problem(String tex) {
        if (tex.isBlank()) {
            return Optional.of("a formula is empty");
        }
        Deque<String> open = new ArrayDeque<>();
        Matcher matcher = MARK.matcher(tex);
        while (matcher.find()) {
            String mark = matcher.group();
            if (opens(mark)) {
                open.push(mark);
            } else if (closes(mark) && !openingOf(mark).equals(open.poll())) {
                return Optional.of("%s closes nothing in %s".formatted(mark, tex));
            }
        }
        return Optional.ofNullable(open.peek()).map(mark -> "%s stays open in %s".formatted(mark, tex));
    }

    private static boolean opens(String mark) {
        return mark.equals("{") || mark.equals("\\left") || mark.startsWith("\\begin");
    }

    private static boolean closes(String mark) {
        return mark.equals("}") || mark.equals("\\right") || mark.startsWith("\\end");
    }

    private static String openingOf(String mark) {
        return switch (mark) {
            case "}" -> "{";
            case "\\right" -> "\\left";
            default -> mark.replace("\\end", "\\begin");
        };
    }
}
