package argmax.lessons.text;

import org.commonmark.node.CustomBlock;

/** A formula in a paragraph of its own. */
final class MathBlock extends CustomBlock {
    private String tex = "";
    private boolean closed;

    String tex() {
        return tex.strip();
    }

    /** Whether its closing dollars came before the text's end. */
    boolean closed() {
        return closed;
    }

    void add(CharSequence line) {
        tex += line + "\n";
    }

    void close() {
        closed = true;
    }
}
