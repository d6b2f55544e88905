package argmax.engine.run.text;

import argmax.engine.InvalidValue;

/**
 * A text that is no specification. Says where a mistake stands, what it is and what is allowed there, in words that may be
 * shown to a learner.
 */
public final class InvalidSpecification extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int line;
    private final int column;
    private final String problem;
    private final String allowed;

    InvalidSpecification(Position at, String problem, String allowed) {
        super("Line %d, column %d: %s; allowed is %s.".formatted(at.line(), at.column(), problem, allowed));
        this.line = at.line();
        this.column = at.column();
        this.problem = problem;
        this.allowed = allowed;
    }

    /** What a record refused, in the words of the text. */
    static InvalidSpecification of(Position at, InvalidValue refusal) {
        String allowed = Words.inText(refusal.allowed());
        String problem = "%s is %s%s"
                .formatted(
                        Words.of(refusal.field()),
                        Words.inText(refusal.value()),
                        Words.suggestion(refusal.value(), Words.listed(refusal.allowed())));
        return new InvalidSpecification(at, problem, allowed);
    }

    /** The line, counted from 1. */
    public int line() {
        return line;
    }

    /** The character within the line, counted from 1. */
    public int column() {
        return column;
    }

    /** What is wrong, such as {@code units is 0}. */
    public String problem() {
        return problem;
    }

    /** What is allowed instead, such as {@code a whole number from 1 to 4096}. */
    public String allowed() {
        return allowed;
    }
}
