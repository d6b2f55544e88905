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
     * @param waiting whether its run has not ended
     * @param verdict null until there is one, or as long as it is kept back
     * @param receipt the address of its receipt; null where there is none
     */
    public record Given(
            Moment at,
            String answerHtml,
            boolean present,
            boolean waiting,
            @Nullable Judged verdict,
            @Nullable Regraded regraded,
            @Nullable String receipt) {}

    /** Whether there is more to tell than the newest answer, which stands on the card already. */
    public boolean worthTelling() {
        return answers.size() > 1 || (!answers.isEmpty() && answers.getFirst().receipt() != null);
    }

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
