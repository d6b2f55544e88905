package argmax.lessons.exercise;

/**
 * What grading says of one answer.
 *
 * @param points earned, between 0 and {@code of}
 * @param of the most that could be earned
 * @param feedback HTML, made by us from the author's Markdown; why it is right or wrong, with the numbers
 */
public record Verdict(Outcome outcome, double points, double of, String feedback) {
    /** The kinds of verdict. */
    public enum Outcome {
        CORRECT,
        PARTIAL,
        WRONG,
        /** Our fault, or a run that was stopped: costs nothing. */
        CANNOT_GRADE
    }
}
