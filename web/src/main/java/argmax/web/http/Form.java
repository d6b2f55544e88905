package argmax.web.http;

import io.javalin.http.Context;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form that somebody sent. Each method reads one field, and where it is not as it should be notes a problem and returns
 * {@code ""}; whoever reads a form asks {@link #isGood()} before using what was read.
 *
 * <p>All text is trimmed and in Unicode's normal form C, so that what looks alike is alike.
 */
public final class Form {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N} .,:'’&()/+#–-]");
    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final int LONGEST_EMAIL = 254;
    private static final int SHOWN = 40;

    private final Map<String, List<String>> sent;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();

    private Form(Map<String, List<String>> sent) {
        this.sent = sent;
    }

    /** The form of this request. */
    public static Form read(Context ctx) {
        return new Form(ctx.isFormUrlencoded() ? ctx.formParamMap() : Map.of());
    }

    /** A form that nobody has sent yet, with what its fields show at first. */
    public static Form blank(Map<String, String> typed) {
        Form form = new Form(Map.of());
        form.typed.putAll(typed);
        return form;
    }

    /** Text of {@code least} to {@code most} characters. */
    public String text(String field, String label, int least, int most) {
        String value = line(field, label).strip();
        typed.put(field, value);
        int length = value.codePointCount(0, value.length());
        if (!problems.containsKey(field)) {
            if (length == 0 && least > 0) {
                problem(field, label + " is missing.");
            } else if (length < least || length > most) {
                problem(field, "%s has %d characters; allowed are %d to %d.".formatted(label, length, least, most));
            }
        }
        return problems.containsKey(field) ? "" : value;
    }

    /** What somebody or something is called: text of at most {@code most} letters, digits, spaces and common punctuation. */
    public String name(String field, String label, int most) {
        String value = text(field, label, 1, most);
        Matcher odd = NOT_IN_A_NAME.matcher(value);
        if (odd.find()) {
            problem(field, "%s has the character %s; allowed are letters, digits, spaces and . , : ' & ( ) / + # -"
                    .formatted(label, odd.group()));
            return "";
        }
        return value;
    }

    /** An e-mail address, in lower case. */
    public String email(String field) {
        String value = text(field, "E-mail", 1, LONGEST_EMAIL).toLowerCase(Locale.ROOT);
        if (!value.isEmpty() && !isEmail(value)) {
            problem(field, "“%s” is not an e-mail address; one looks like ada@university.example.".formatted(shortened(value)));
            return "";
        }
        return value;
    }

    /** A password of {@code least} to {@code most} characters: not trimmed, never shown again. */
    public String secret(String field, String label, int least, int most) {
        String value = line(field, label);
        int length = value.codePointCount(0, value.length());
        if (length == 0) {
            problem(field, label + " is missing.");
        } else if (length < least || length > most) {
            problem(field, "%s has %d characters; allowed are %d to %d.".formatted(label, length, least, most));
        }
        return problems.containsKey(field) ? "" : value;
    }

    /** Whether this, in lower case, can be an e-mail address. */
    public static boolean isEmail(String value) {
        return EMAIL.matcher(value).matches();
    }

    /** Notes what is wrong with a field; the first problem of a field stays. */
    public void problem(String field, String message) {
        problems.putIfAbsent(field, message);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    /** What was typed, by field; passwords are left out. */
    public Map<String, String> typed() {
        return Map.copyOf(typed);
    }

    /** What is wrong, by field, in the order of the form. */
    public Map<String, String> problems() {
        return new LinkedHashMap<>(problems);
    }

    /** As much of {@code value} as fits into a message. */
    public static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private String line(String field, String label) {
        List<String> values = sent.getOrDefault(field, List.of());
        if (values.size() > 1) {
            problem(field, "%s came %d times; send it once.".formatted(label, values.size()));
        }
        String value = values.isEmpty() ? "" : values.getFirst();
        String plain = CONTROL.matcher(value).replaceAll("");
        if (plain.length() != value.length()) {
            problem(field, label + " has a control character; allowed is text on one line.");
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
