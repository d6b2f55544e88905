package argmax.web.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner did with an exercise before.
 *
 * @param answers newest first
 * @param regraded the newest change by a regrade; null where there was none
 */
public record Past(List<Given> answers, @Nullable Regraded regraded) {
    /** For guests and whoever has not answered yet. */
    public static final Past NONE = new Past(List.of(), null);

    public Past {
        answers = List.copyOf(answers);
    }

    /**
     * An answer that was received.
     *
     * @param answerHtml the answer in short
     * @param present whether it was given on the present numbers
     * @param verdict null until there is one
     */
    public record Given(
            Moment at, String answerHtml, boolean present, @Nullable Judged verdict, @Nullable Regraded regraded) {}

    /**
     * A verdict that was changed by grading again.
     *
     * @param answered when the answer was given
     * @param was the verdict before, in words
     * @param now the verdict since
     * @param reason what the instructor wrote
     */
    public record Regraded(Moment on, Moment answered, String was, String now, String reason) {}
}
