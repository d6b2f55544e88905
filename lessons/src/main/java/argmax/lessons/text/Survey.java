package argmax.lessons.text;

import argmax.lessons.text.Document.Flaw;
import argmax.lessons.text.Document.LabLink;
import argmax.lessons.text.Document.LessonLink;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Collects from a parsed text what a course has to check. */
final class Survey extends AbstractVisitor {
    private final List<LessonLink> links = new ArrayList<>();
    private final List<LabLink> labs = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    List<LessonLink> links() {
        return links;
    }

    List<LabLink> labs() {
        return labs;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    @Override
    public void visit(Link link) {
        if (link.getDestination().startsWith(Markdown.LESSONS)) {
            links.add(new LessonLink(link.getDestination().substring(Markdown.LESSONS.length()), line(link)));
        } else if (link.getDestination().startsWith(Markdown.LABS)) {
            labs.add(new LabLink(link.getDestination(), line(link)));
        }
        visitChildren(link);
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case LoneDollar _ -> flaws.add(new Flaw(line(node), "a $ opens a formula that doesn't end; a dollar is written \\$"));
            case MathInline math -> checkFormula(math.tex(), math);
            default -> visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        switch (block) {
            case MathBlock math -> {
                checkFormula(math.tex(), math);
                if (!math.closed()) {
                    flaws.add(new Flaw(line(math), "$$ opens a formula that doesn't end"));
                }
            }
            default -> visitChildren(block);
        }
    }

    private void checkFormula(String tex, Node node) {
        TexBalance.problem(tex).ifPresent(problem -> flaws.add(new Flaw(line(node), problem)));
    }

    /** The line, from 1, in which {@code node} begins. */
    static int line(Node node) {
        if (!node.getSourceSpans().isEmpty()) {
            return node.getSourceSpans().getFirst().getLineIndex() + 1;
        }
        return node.getParent() == null ? 1 : line(node.getParent());
    }
}
