package argmax.lessons.text;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes formulas as {@code <span class="math">} or {@code <div class="math">} with the TeX as text; KaTeX finds them there. */
final class MathRenderer implements NodeRenderer {
    private final HtmlWriter html;

    MathRenderer(HtmlNodeRendererContext context) {
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(MathInline.class, MathBlock.class, LoneDollar.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case MathBlock block -> {
                html.line();
                element("div", attributes(false), block.tex());
                html.line();
            }
            case MathInline inline -> element("span", attributes(inline.display()), inline.tex());
            default -> html.text("$");
        }
    }

    private void element(String name, Map<String, String> attributes, String tex) {
        html.tag(name, attributes);
        html.text(tex);
        html.tag("/" + name);
    }

    private static Map<String, String> attributes(boolean display) {
        return Map.of("class", display ? "math display" : "math");
    }
}
