package argmax.lessons.text;

import org.commonmark.node.CustomNode;

/** A formula within a line; {@code display} where it was written between double dollars. */
final class MathInline extends CustomNode {
    private final String tex;
    private final boolean display;

    MathInline(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    String tex() {
        return tex;
    }

    boolean display() {
        return display;
    }
}
