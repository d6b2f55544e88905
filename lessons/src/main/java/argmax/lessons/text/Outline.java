package argmax.lessons.text;

import argmax.lessons.text.Document.Passage;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Cuts a text at its headings and leaves the words alone. */
final class Outline extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();

    private Outline() {}

    /** @param anchors have rendered the text, and know the ids of its headings */
    static List<Passage> of(Node root, Anchors anchors) {
        List<Passage> passages = new ArrayList<>();
        String heading = "";
        String anchor = "";
        Outline outline = new Outline();
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading next) {
                passages.add(new Passage(heading, anchor, outline.take()));
                next.accept(outline);
                heading = outline.take();
                anchor = anchors.of(next);
            } else {
                node.accept(outline);
                outline.words.append(' ');
            }
        }
        passages.add(new Passage(heading, anchor, outline.take()));
        return passages.stream().filter(passage -> !(passage.heading().isEmpty() && passage.words().isEmpty())).toList();
    }

    private String take() {
        String taken = words.toString().replaceAll("\\s+", " ").strip();
        words.setLength(0);
        return taken;
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
        words.append(' ');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathInline math) {
            formula(math.tex());
        } else {
            visitChildren(node);
            if (node instanceof TableCell) {
                words.append(" · ");
            }
        }
    }

    @Override
    public void visit(CustomBlock block) {
        switch (block) {
            case MathBlock math -> formula(math.tex());
            case DirectiveBlock _ -> {}
            default -> visitChildren(block);
        }
    }

    private void formula(String tex) {
        words.append(Passage.OPEN).append(tex.strip()).append(Passage.CLOSE);
    }
}
