package argmax.lessons.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A text that was read once: rendered, cut at its directives, and looked through for mistakes.
 *
 * @param parts from top to bottom
 * @param passages the same text cut at its headings, as words
 * @param links the lessons that the text links to
 * @param labs the labs that the text links to
 * @param unsaid terms that the text should explain but nowhere says in bold
 * @param flaws formulas that don't close and dollars without a partner
 */
public record Document(
        List<Part> parts, List<Passage> passages, List<LessonLink> links, List<LabLink> labs, Set<String> unsaid, List<Flaw> flaws) {
    /** The head of a column or row that has none; as a head it would be announced without a word. */
    private static final Pattern EMPTY_HEAD = Pattern.compile("<th( align=\"[a-z]+\")?></th>");

    public Document {
        parts = List.copyOf(parts);
        passages = List.copyOf(passages);
        links = List.copyOf(links);
        labs = List.copyOf(labs);
        unsaid = Set.copyOf(unsaid);
        flaws = List.copyOf(flaws);
    }

    /** A stretch of text, or a directive between two of them. */
    public sealed interface Part {
        /** Rendered Markdown. */
        record Html(String html) implements Part {}

        /** A line {@code ::name argument}; lines count from 1. */
        record Directive(String name, String argument, int line) implements Part {}
    }

    /**
     * What stands below a heading.
     *
     * @param heading without marks; empty for what stands before the first
     * @param anchor the heading's id; empty where there is no heading
     * @param words the text without its marks; TeX stands between {@link #OPEN} and {@link #CLOSE}
     */
    public record Passage(String heading, String anchor, String words) {
        /** Opens a formula; of Unicode's private use area, so that no text has it. */
        public static final char OPEN = '\ue010';

        public static final char CLOSE = '\ue011';
    }

    /** A link to {@code lesson:slug}; lines count from 1. */
    public record LessonLink(String slug, int line) {}

    /** A link to a lab, with the state that it names: {@code /labs/slug?control=value}; lines count from 1. */
    public record LabLink(String address, int line) {}

    /** A mistake in the text; lines count from 1. */
    public record Flaw(int line, String problem) {}

    /** Reads Markdown as {@link Markdown} describes it. */
    public static Document read(String markdown) {
        return read(markdown, Set.of());
    }

    /**
     * The same of a text that explains terms; where it first says one in bold there is an anchor.
     *
     * @param terms in lower case
     */
    public static Document read(String markdown, Set<String> terms) {
        Node root = Markdown.parse(markdown);
        Survey survey = new Survey();
        root.accept(survey);
        Anchors anchors = new Anchors(terms);
        List<Part> parts = parts(root, anchors);
        return new Document(
                parts, Outline.of(root, anchors), survey.links(), survey.labs(), anchors.open(), survey.flaws());
    }

    /** All of the text as HTML, directives left out. */
    public String html() {
        StringBuilder html = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Html(String piece)) {
                html.append(piece);
            }
        }
        return html.toString();
    }

    private static List<Part> parts(Node root, Anchors anchors) {
        HtmlRenderer renderer = Markdown.renderer(anchors);
        List<Part> parts = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DirectiveBlock directive) {
                endText(html, parts);
                parts.add(new Part.Directive(directive.name(), directive.argument(), Survey.line(directive)));
            } else {
                renderer.render(node, html);
            }
        }
        endText(html, parts);
        return parts;
    }

    /** The same with formulas as MathML, as far as they are known. */
    public Document typeset() {
        List<Part> set = parts.stream()
                .map(part -> part instanceof Part.Html(String html) ? new Part.Html(MathMl.in(html)) : part)
                .toList();
        return new Document(set, passages, links, labs, unsaid, flaws);
    }

    private static void endText(StringBuilder html, List<Part> parts) {
        if (!html.isEmpty()) {
            parts.add(new Part.Html(EMPTY_HEAD.matcher(html).replaceAll("<td$1></td>")));
            html.setLength(0);
        }
    }
}
