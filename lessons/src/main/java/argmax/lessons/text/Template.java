package argmax.lessons.text;

import argmax.lessons.expression.Expression;
import argmax.lessons.expression.InvalidExpression;
import argmax.lessons.form.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown in which {@code {{expression}}} stands for a number, to at most six significant digits. It is parsed and rendered
 * once; filling in the numbers is a replacement.
 */
public final class Template {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

    /** Stands for the expression of that index while Markdown is at work: two characters of the private use area around it. */
    private static final Pattern MARK = Pattern.compile("\ue000(\\d+)\ue001");

    /** A text without a word. */
    public static final Template EMPTY = parse("", Set.of());

    private final List<Expression> expressions;
    private final String markdown;
    private final Document document;
    private final String html;

    private Template(List<Expression> expressions, String markdown) {
        this.expressions = List.copyOf(expressions);
        this.markdown = markdown;
        this.document = Document.read(markdown);
        this.html = document.html();
    }

    /**
     * Reads a text.
     *
     * @param names what the expressions may refer to
     * @throws InvalidExpression where one of them can't be read
     */
    public static Template parse(String markdown, Set<String> names) {
        List<Expression> expressions = new ArrayList<>();
        String marked = PLACEHOLDER.matcher(markdown).replaceAll(placeholder -> {
            expressions.add(Expression.parse(placeholder.group(1), names));
            return "\ue000" + (expressions.size() - 1) + "\ue001";
        });
        return new Template(expressions, marked);
    }

    /** Markdown with dots for the numbers. */
    public String words() {
        return MARK.matcher(markdown).replaceAll("…");
    }

    public boolean isEmpty() {
        return markdown.isBlank();
    }

    /** What was found in the text when it was read. */
    public Document document() {
        return document;
    }

    /** Whether each expression has a finite value for these numbers, without which nothing can be filled in. */
    public boolean isFinite(Map<String, Double> numbers) {
        return expressions.stream().allMatch(expression -> Double.isFinite(expression.evaluate(numbers)));
    }

    /** HTML with the numbers filled in. */
    public String html(Map<String, Double> numbers) {
        return fill(html, numbers);
    }

    /** Markdown with the numbers filled in, for labels. */
    public String markdown(Map<String, Double> numbers) {
        return fill(markdown, numbers);
    }

    private String fill(String text, Map<String, Double> numbers) {
        return MARK.matcher(text).replaceAll(mark -> {
            Expression expression = expressions.get(Integer.parseInt(mark.group(1)));
            return Matcher.quoteReplacement(Numbers.rounded(expression.evaluate(numbers)));
        });
    }
}
