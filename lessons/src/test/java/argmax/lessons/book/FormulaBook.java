package argmax.lessons.book;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.text.MathMl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.JavaScriptException;
import org.mozilla.javascript.Scriptable;

/**
 * Writes the formulas of the course's lessons as MathML, with KaTeX; the build runs it once the classes are compiled. A formula
 * that KaTeX refuses stops the build.
 */
final class FormulaBook {
    private static final String KATEX = "/META-INF/resources/webjars/katex/0.16.4/dist/katex.min.js";
    private static final Pattern MATH = Pattern.compile("<math.*</math>", Pattern.DOTALL);

    private final Context context;
    private final Scriptable scope;
    private final Function render;
    private final Map<String, String> formulas = new TreeMap<>();
    private final List<String> refused = new ArrayList<>();

    private FormulaBook(Context context) throws IOException {
        this.context = context;
        context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
        scope = context.initStandardObjects();
        try (InputStream katex = FormulaBook.class.getResourceAsStream(KATEX)) {
            String script = new String(katex.readAllBytes(), StandardCharsets.UTF_8);
            context.evaluateString(scope, "var self = this;", "self", 1, null);
            context.evaluateString(scope, script, "katex", 1, null);
        }
        render = context.compileFunction(
                scope,
                "function (tex, display) { return katex.renderToString(tex, {output: 'mathml', displayMode: display}); }",
                "render",
                1,
                null);
    }

    /**
     * Writes the book.
     *
     * @param arguments the folder of the classes, where it belongs
     */
    public static void main(String[] arguments) throws IOException {
        Path book = Path.of(arguments[0] + MathMl.BOOK);
        Files.deleteIfExists(book);
        try (Context context = Context.enter()) {
            FormulaBook formulas = new FormulaBook(context);
            Course.read().lessons().forEach(formulas::add);
            formulas.write(book);
        }
    }

    private void add(Lesson lesson) {
        for (Lesson.Block block : lesson.blocks()) {
            if (block instanceof Lesson.Block.Text(String html)) {
                MathMl.FORMULA.matcher(html).results().forEach(formula -> {
                    boolean display = formula.group("inline") == null;
                    String tex = formula.group("tex");
                    formulas.computeIfAbsent(MathMl.key(display, tex), _ -> mathMl(lesson, display, plain(tex)));
                });
            }
        }
    }

    private String mathMl(Lesson lesson, boolean display, String tex) {
        try {
            String html = (String) render.call(context, scope, scope, new Object[] {tex, display});
            return MATH.matcher(html).results().findFirst().orElseThrow().group().replaceAll("\\s+", " ");
        } catch (JavaScriptException e) {
            refused.add("%s: %s".formatted(lesson.slug(), e.getMessage()));
            return "";
        }
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }

    private void write(Path book) throws IOException {
        if (!refused.isEmpty()) {
            throw new IllegalStateException("Formulas that can't be set:\n" + String.join("\n", refused));
        }
        StringBuilder lines = new StringBuilder();
        formulas.forEach((key, mathMl) -> lines.append(key).append('\t').append(mathMl).append('\n'));
        Files.createDirectories(book.getParent());
        Files.writeString(book, lines);
    }
}
