package argmax.lessons.exercise;

import argmax.engine.InvalidValue;

/**
 * What grading says of one answer.
 *
 * @param points earned, between 0 and {@code of}; 0 where the answer could not be graded
 * @param of the most that could be earned
 * @param feedback HTML, made by us from the author's Markdown; why it is right or wrong, with the numbers
 */
public record Verdict(Outcome outcome, double points, double of, String feedback) {
    public Verdict {
        InvalidValue.number("of", of, 0, Double.MAX_VALUE);
        InvalidValue.number("points", points, 0, outcome == Outcome.CANNOT_GRADE ? 0 : of);
    }

    /** The kinds of verdict. */
    public enum Outcome {
        CORRECT,
        PARTIAL,
        WRONG,
        /** Our fault, or a run that was stopped: costs nothing. */
        CANNOT_GRADE
    }

    /** Whether this verdict is one on the learner: what could not be graded is neither a try nor a miss. */
    public boolean counts() {
        return outcome != Outcome.CANNOT_GRADE;
    }
}
