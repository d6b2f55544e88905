package argmax.engine.run.text;

/**
 * A piece of a specification's text.
 *
 * @param text as typed; what a string means, without its quotes; empty at the end
 */
record Token(Kind kind, String text, Position at) {
    enum Kind {
        NUMBER,
        WORD,
        STRING,
        SYMBOL,
        /** The end of a line on which no bracket is open. */
        LINE_END,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isText() {
        return kind == Kind.WORD || kind == Kind.STRING;
    }

    String inWords() {
        return switch (kind) {
            case END -> "the end";
            case LINE_END -> "the end of the line";
            case NUMBER, WORD, STRING, SYMBOL -> Words.shown(text);
        };
    }
}
