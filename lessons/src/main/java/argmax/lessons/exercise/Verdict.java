package argmax.lessons.exercise;

import argmax.engine.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What grading says of one answer.
 *
 * @param points earned, between 0 and {@code of}; 0 where the answer could not be graded
 * @param of the most that could be earned
 * @param feedback HTML, made by us from the author's Markdown; why it is right or wrong, with the numbers
 * @param slip the known mistake that was recognised, as Markdown that is the same for everybody who made it; null where none was
 * @param standing where answers are ranked, what this one reaches; null elsewhere
 */
public record Verdict(
        Outcome outcome, double points, double of, String feedback, @Nullable String slip, @Nullable Standing standing) {
    /** The longest {@code slip}. */
    public static final int LONGEST_SLIP = 1000;

    public Verdict {
        InvalidValue.number("of", of, 0, Double.MAX_VALUE);
        InvalidValue.number("points", points, 0, outcome == Outcome.CANNOT_GRADE ? 0 : of);
    }

    /** A verdict that recognises nothing and ranks nobody. */
    public Verdict(Outcome outcome, double points, double of, String feedback) {
        this(outcome, points, of, feedback, null, null);
    }

    /**
     * What an answer reaches in a ranking; the more, the better.
     *
     * @param shown on the rows that learners are told about
     * @param hidden on those that decide
     */
    public record Standing(double shown, double hidden) {}

    /** The same verdict on an answer with a known mistake; {@code null} for none. */
    public Verdict with(@Nullable String slip) {
        String kept = slip == null || slip.length() <= LONGEST_SLIP ? slip : slip.substring(0, LONGEST_SLIP);
        return new Verdict(outcome, points, of, feedback, kept, standing);
    }

    /** The same verdict on an answer that is ranked. */
    public Verdict with(Standing standing) {
        return new Verdict(outcome, points, of, feedback, slip, standing);
    }

    /** The same verdict in other words. */
    public Verdict saying(String feedback) {
        return new Verdict(outcome, points, of, feedback, slip, standing);
    }

    /** The kinds of verdict. */
    public enum Outcome {
        CORRECT,
        PARTIAL,
        WRONG,
        /** Our fault, or a run that was stopped: costs nothing. */
        CANNOT_GRADE
    }

    /** Whether a learner is told the same by both. */
    boolean says(Verdict other) {
        return outcome == other.outcome && points == other.points && of == other.of && feedback.equals(other.feedback);
    }

    /** Whether this verdict is one on the learner: what could not be graded is neither a try nor a miss. */
    public boolean counts() {
        return outcome != Outcome.CANNOT_GRADE;
    }
}
