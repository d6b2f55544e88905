package argmax.web.lesson;

import argmax.lessons.form.Field;
import argmax.lessons.prediction.Question;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is guessed before a lab is shown, and what became of the guess.
 *
 * @param id the block's id on the page
 * @param action where the guess is sent
 * @param field takes the guess
 * @param values what was typed into a guess that was refused
 * @param committed whether the reader has guessed, or wanted to see the lab without
 * @param outcome what became of the guess; null where there is none
 * @param shares how the guesses of all fall into groups; empty while they are too few
 * @param people how many have guessed
 */
public record PredictionView(
        String id,
        String action,
        String questionHtml,
        Field field,
        Map<String, List<String>> values,
        Map<String, String> problems,
        boolean committed,
        Question.@Nullable Outcome outcome,
        List<Part> shares,
        int people,
        String explanationHtml) {
    /** A group of guesses, and how many of a hundred are in it. */
    public record Part(String said, int percent, boolean right) {}

    /**
     * A guess that was refused.
     *
     * @param question the id of its question
     */
    public record Refused(String question, Map<String, List<String>> typed, Map<String, String> problems) {
        static final Refused NOTHING = new Refused("", Map.of(), Map.of());
    }
}
