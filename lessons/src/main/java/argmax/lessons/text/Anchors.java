package argmax.lessons.text;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Gives each heading an id made of its words, so that it can be linked to, and each term the id {@link #ofTerm} where it is first
 * said in bold; unique within one document.
 */
final class Anchors implements AttributeProvider {
    private final IdentityHashMap<Node, String> headings = new IdentityHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> open;

    /** @param terms those that the text explains */
    Anchors(Set<String> terms) {
        open = new HashSet<>(terms);
    }

    /** Where a term is explained, within its lesson's page. */
    static String ofTerm(String term) {
        return "term-" + hyphenated(term);
    }

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        switch (node) {
            case Heading heading -> {
                String id = unique(words(heading));
                headings.put(heading, id);
                attributes.put("id", id);
            }
            case StrongEmphasis strong when open.remove(literal(strong).toLowerCase(Locale.ROOT)) -> {
                attributes.put("id", unique(ofTerm(literal(strong))));
                attributes.put("class", "term");
            }
            default -> {}
        }
    }

    /** The id of a heading that was rendered. */
    String of(Heading heading) {
        return Objects.requireNonNull(headings.get(heading));
    }

    /** The terms that were not said in bold so far. */
    Set<String> open() {
        return Set.copyOf(open);
    }

    private String unique(String words) {
        String id = words;
        for (int n = 2; !used.add(id); n++) {
            id = words + "-" + n;
        }
        return id;
    }

    private static String words(Node heading) {
        String words = hyphenated(literal(heading));
        return words.isEmpty() ? "section" : words;
    }

    private static String hyphenated(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static String literal(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak part) {
                text.append(' ');
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }
}
