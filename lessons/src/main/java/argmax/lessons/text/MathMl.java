package argmax.lessons.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The course's formulas as MathML, so that a lesson can be read, and read aloud, without scripts. They are made when the program
 * is built. A formula that is not among them, because its author has just written it, stays TeX until the browser sets it.
 */
public final class MathMl {
    /** One formula a line: how it stands, its TeX and its MathML, with tabs between them. */
    public static final String BOOK = "/argmax/formulas.tsv";

    /** A formula in rendered text: {@code inline} is there unless it stands alone; {@code tex} is as HTML holds it. */
    public static final Pattern FORMULA = Pattern.compile(
            "(?<open><(?:span class=\"math(?<inline>)\"|span class=\"math display\"|div class=\"math\")>)"
                    + "(?<tex>[^<]*)(?<close></(?:span|div)>)");
    private static final Map<String, String> KNOWN = read();

    private MathMl() {}

    /** The same HTML with MathML in each formula that is known; the TeX stays within it as an annotation. */
    static String in(String html) {
        return FORMULA.matcher(html).replaceAll(formula -> Matcher.quoteReplacement(set(formula)));
    }

    private static String set(MatchResult formula) {
        String whole = formula.group();
        String mathMl = KNOWN.get(key(formula.group("inline") == null, formula.group("tex")));
        return mathMl == null ? whole : formula.group("open") + mathMl + formula.group("close");
    }

    /**
     * What a formula is listed under.
     *
     * @param tex as HTML holds it
     */
    public static String key(boolean display, String tex) {
        return (display ? "display" : "inline") + "\t" + tex.replaceAll("\\s+", " ").strip();
    }

    private static Map<String, String> read() {
        try (InputStream book = MathMl.class.getResourceAsStream(BOOK)) {
            return book == null
                    ? Map.of()
                    : new String(book.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .collect(Collectors.toMap(
                                    line -> line.substring(0, line.lastIndexOf('\t')),
                                    line -> line.substring(line.lastIndexOf('\t') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
