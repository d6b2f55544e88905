package argmax.lessons.prediction;

import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that is put before a lab is shown. The reader commits to a guess; nothing is graded.
 *
 * @param id its file's name, unique in its lesson
 * @param version SHA-256 of its file, so that a guess knows what was asked
 * @param questionHtml what is asked
 * @param asked how it can be answered
 * @param explanationHtml what is read after the lab was tried
 */
public record Question(String id, String version, String questionHtml, Asked asked, String explanationHtml) {
    /** The name of the guess in forms. */
    public static final String GUESS = "guess";

    private static final int LONGEST = 100;

    /** The field that takes the guess; nothing is suggested. */
    public Field field() {
        return asked.field();
    }

    /**
     * Reads the form.
     *
     * @return the guess in the one way in which it is written
     * @throws InvalidAnswer where nothing was chosen, or what was typed is no number
     */
    public String read(Map<String, List<String>> form) {
        String typed = String.join(",", form.getOrDefault(GUESS, List.of())).strip();
        return Optional.of(typed)
                .filter(text -> text.length() <= LONGEST)
                .flatMap(asked::read)
                .orElseThrow(() -> new InvalidAnswer(Map.of(GUESS, Refusal.of(field(), typed, asked.allowed()))));
    }

    /** What becomes of a guess that was read. */
    public Outcome outcome(String guess) {
        return asked.outcome(guess);
    }

    /**
     * How guesses of many fall into groups.
     *
     * @param guesses how many said what
     */
    public List<Share> shares(Map<String, Integer> guesses) {
        return asked.shares(guesses);
    }

    /**
     * A guess beside what is the case.
     *
     * @param said the guess in words, one line of Markdown
     * @param feedbackHtml what is said of it
     */
    public record Outcome(String said, boolean right, String feedbackHtml) {}

    /**
     * A group of guesses.
     *
     * @param said one line of Markdown
     * @param people how many guessed so
     */
    public record Share(String said, int people, boolean right) {}
}
