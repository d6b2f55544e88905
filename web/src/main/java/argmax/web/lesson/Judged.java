package argmax.web.lesson;

import argmax.lessons.exercise.Verdict;
import argmax.lessons.form.Numbers;
import java.util.Locale;

/**
 * A verdict as it is shown.
 *
 * @param outcome {@code correct}, {@code partial}, {@code wrong} or {@code cannot-grade}
 * @param points earned, as text
 * @param of the most there was to earn, as text
 */
public record Judged(String outcome, String points, String of, String feedbackHtml) {
    public static Judged of(Verdict verdict) {
        return new Judged(code(verdict.outcome()), points(verdict.points()), points(verdict.of()), verdict.feedback());
    }

    /** The outcome as templates and styles know it. */
    public static String code(Verdict.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Points with as many decimals as they need, two at most. */
    public static String points(double points) {
        return Numbers.plain(Math.round(points * 100) / 100.0);
    }
}
