package argmax.web.lesson;

import argmax.lessons.exercise.Verdict;
import argmax.lessons.form.Numbers;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A verdict as it is shown.
 *
 * @param outcome {@code correct}, {@code partial}, {@code wrong} or {@code cannot-grade}
 * @param word the outcome as people read it
 * @param points earned, as text
 * @param of the most there was to earn, as text
 */
public record Judged(String outcome, String word, String points, String of, String feedbackHtml) {
    public static Judged of(Verdict verdict) {
        Verdict.Outcome outcome = verdict.outcome();
        return new Judged(code(outcome), word(outcome), points(verdict.points()), points(verdict.of()), verdict.feedback());
    }

    /**
     * A verdict in other points than it was given.
     *
     * @param worth what an answer is worth that earns everything; empty for as much as it was when it was graded
     */
    public static Judged of(Verdict verdict, OptionalInt worth) {
        Judged graded = of(verdict);
        return worth.isEmpty() ? graded : new Judged(
                graded.outcome,
                graded.word,
                points(scaled(verdict.points(), verdict.of(), worth.getAsInt())),
                points(worth.getAsInt()),
                graded.feedbackHtml);
    }

    /** The outcome as templates and styles know it. */
    public static String code(Verdict.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The outcome as people read it. */
    public static String word(Verdict.Outcome outcome) {
        return switch (outcome) {
            case CORRECT -> "Correct";
            case PARTIAL -> "Partly correct";
            case WRONG -> "Not yet";
            case CANNOT_GRADE -> "Could not be graded";
        };
    }

    /** Such as {@code "1 of 2"}. */
    public static String score(double points, double of) {
        return points(points) + " of " + points(of);
    }

    /**
     * The same in other points.
     *
     * @param worth as in {@link #of(Verdict, OptionalInt)}
     */
    public static String score(double points, double of, OptionalInt worth) {
        return worth.isEmpty() ? score(points, of) : score(scaled(points, of, worth.getAsInt()), worth.getAsInt());
    }

    private static double scaled(double points, double of, int worth) {
        return of == 0 ? 0 : points * worth / of;
    }

    /** Points with as many decimals as they need, two at most. */
    public static String points(double points) {
        return Numbers.plain(Math.round(points * 100) / 100.0);
    }
}
