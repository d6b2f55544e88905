package argmax.lessons.text;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown (CommonMark with tables) as HTML. Formulas in {@code $…$} and {@code $$…$$} are left to KaTeX, {@code \$} is a dollar,
 * HTML is shown as typed, and a link to {@code lesson:slug} leads to that lesson.
 */
public final class Markdown {
    /** What stands before a lesson's slug in its address. */
    static final String LESSONS = "/lessons/";

    /** What the address of every lab begins with. */
    public static final String LABS = "/labs/";

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .customBlockParserFactory(new MathBlockParser.Factory())
            .customBlockParserFactory(new DirectiveParser.Factory())
            .customInlineContentParserFactory(new MathInlineParser.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Markdown() {}

    /** The text's paragraphs, lists, tables and headings. Directives are left out; {@link Document} has them. */
    public static String html(String markdown) {
        return Document.read(markdown).html();
    }

    /** The text without the paragraph around it, for labels and table cells. */
    public static String inline(String markdown) {
        Node document = parse(markdown);
        if (document.getFirstChild() instanceof Paragraph paragraph && paragraph.getNext() == null) {
            while (paragraph.getFirstChild() != null) {
                paragraph.insertBefore(paragraph.getFirstChild());
            }
            paragraph.unlink();
        }
        return renderer(new Anchors(Set.of())).render(document);
    }

    /** The id of the place in a lesson where it explains {@code term}. */
    public static String anchor(String term) {
        return Anchors.ofTerm(term);
    }

    /** Any text as HTML that shows it as it is. */
    public static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static Node parse(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new LessonLinks());
        return document;
    }

    static HtmlRenderer renderer(Anchors anchors) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(_ -> anchors)
                .nodeRendererFactory(MathRenderer::new)
                .build();
    }
}
