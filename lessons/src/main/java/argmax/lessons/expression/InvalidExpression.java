package argmax.lessons.expression;

/** A text that is no expression. The message says where and what was expected, in words that may be shown to a learner. */
public final class InvalidExpression extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int position;

    InvalidExpression(int position, String problem) {
        super("At character %d: %s".formatted(position, problem));
        this.position = position;
    }

    /** The character, counted from 1, at which reading stopped. */
    public int position() {
        return position;
    }
}
