package argmax.lessons.text;

import org.commonmark.node.CustomBlock;

/** A line {@code ::name argument}. */
final class DirectiveBlock extends CustomBlock {
    private final String name;
    private final String argument;

    DirectiveBlock(String name, String argument) {
        this.name = name;
        this.argument = argument;
    }

    String name() {
        return name;
    }

    String argument() {
        return argument;
    }
}
