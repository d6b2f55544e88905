package argmax.lessons.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/** Turns {@code lesson:slug} into the lesson's address. */
final class LessonLinks extends AbstractVisitor {
    private static final String SCHEME = "lesson:";

    @Override
    public void visit(Link link) {
        if (link.getDestination().startsWith(SCHEME)) {
            link.setDestination(Markdown.LESSONS + link.getDestination().substring(SCHEME.length()));
        }
        visitChildren(link);
    }
}
