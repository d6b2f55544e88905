package argmax.lessons.expression;

/**
 * A piece of an expression's text.
 *
 * @param text as typed, with {@code −}, {@code ·}, {@code ×} and {@code π} written as {@code -}, {@code *}, {@code *} and
 *     {@code pi}; empty at the end
 * @param position its first character, counted from 1
 */
record Token(Kind kind, String text, int position) {
    enum Kind {
        NUMBER,
        NAME,
        SYMBOL,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    String inWords() {
        return kind == Kind.END ? "the end" : "\"" + text + "\"";
    }
}
