package argmax.lessons.exercise;

import argmax.lessons.exercise.Verdict.Outcome;
import java.util.List;

/**
 * One answer graded twice: when it came in, and now.
 *
 * @param before the verdict that stands
 * @param after what grading says of the same answer now
 */
public record Regrading(Verdict before, Verdict after) {
    /** From the worst for a learner to the best: what can't be graded costs nothing, a miss is a miss. */
    private static final List<Outcome> RISING = List.of(Outcome.WRONG, Outcome.CANNOT_GRADE, Outcome.PARTIAL, Outcome.CORRECT);

    /** What the new verdict means to the learner. */
    public enum Effect {
        /** The same in every word, or as little to be graded as before. */
        SAME,
        /** The same outcome and points; other words, or another maximum. */
        REWORDED,
        RISE,
        FALL,
        /** The answer was graded and can't be any more, so its verdict stays. */
        NOT_GRADABLE
    }

    public Effect effect() {
        if (after.says(before) || (!before.counts() && !after.counts())) {
            return Effect.SAME;
        }
        if (before.counts() && !after.counts()) {
            return Effect.NOT_GRADABLE;
        }
        int points = Double.compare(after.points(), before.points());
        int change = points != 0 ? points : Integer.compare(RISING.indexOf(after.outcome()), RISING.indexOf(before.outcome()));
        return change > 0 ? Effect.RISE : change < 0 ? Effect.FALL : Effect.REWORDED;
    }

    /** The verdict from now on; without {@code fallAllowed} a better one stays. */
    public Verdict applied(boolean fallAllowed) {
        return switch (effect()) {
            case SAME, NOT_GRADABLE -> before;
            case REWORDED, RISE -> after;
            case FALL -> fallAllowed ? after : before;
        };
    }
}
