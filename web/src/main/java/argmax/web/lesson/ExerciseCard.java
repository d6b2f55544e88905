package argmax.web.lesson;

import argmax.lessons.exercise.Attachment;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Upload;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as a visitor meets it.
 *
 * @param action where its form is sent, without a slash at its end
 * @param series which set of numbers this is, from 1; an answer says which one it is for
 * @param questionHtml the question with this visitor's numbers
 * @param figures that belong to the question
 * @param attachments files that belong to the question
 * @param values per field what was sent last, or what an untouched form holds
 * @param problems per field what can't be read
 * @param person whether answers are taken; a guest sees the question and where to sign in
 * @param specificationHtml what is run, with the learner's part of it marked; empty where nothing is or it is kept back
 * @param answerable false once the solution of these numbers was shown, or while the last answer waits for its run
 * @param notice what stands in the way of an answer; null where nothing does
 * @param verdict of the newest attempt on these numbers; null before the first
 * @param attempts on all numbers together, without those that could not be graded
 * @param best the most points earned so far, as text; null before the first verdict
 * @param hintHtml null until it is due
 * @param solutionHtml null until it is due
 * @param runId the run that has to end before the newest attempt is graded; null otherwise
 * @param button what the button says that sends an answer
 * @param rehearsal whether there is another button that trains without handing in
 * @param typing drafts and echoes
 * @param past earlier answers
 */
public record ExerciseCard(
        String id,
        String action,
        String title,
        int points,
        int series,
        String questionHtml,
        List<Figure> figures,
        List<Attachment> attachments,
        String specificationHtml,
        List<Field> fields,
        Map<String, List<String>> values,
        Map<String, String> problems,
        boolean person,
        boolean answerable,
        @Nullable String notice,
        @Nullable Judged verdict,
        int attempts,
        @Nullable String best,
        @Nullable String hintHtml,
        @Nullable String solutionHtml,
        @Nullable String runId,
        boolean canRenew,
        String button,
        boolean rehearsal,
        Typing typing,
        Past past) {
    /** Whether the answer is a file, which forms send in a way of their own. */
    public boolean upload() {
        return fields.stream().anyMatch(Upload.class::isInstance);
    }
}
