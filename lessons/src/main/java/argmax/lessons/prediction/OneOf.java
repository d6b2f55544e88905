package argmax.lessons.prediction;

import argmax.lessons.form.Field;
import argmax.lessons.prediction.Question.Outcome;
import argmax.lessons.prediction.Question.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A guess among options, one or more of which are the case. */
public record OneOf(List<Option> options) implements Asked {
    public OneOf {
        options = List.copyOf(options);
    }

    /**
     * What can be guessed.
     *
     * @param key what a form sends and what is kept; silent about which is right
     * @param text one line of Markdown
     */
    public record Option(String key, String text, boolean correct, String feedbackHtml) {}

    @Override
    public Field field() {
        List<Field.Option> shown =
                options.stream().map(option -> new Field.Option(option.key(), option.text())).toList();
        return new Field.Pick(Question.GUESS, "Your guess", "", shown, false, List.of());
    }

    @Override
    public String allowed() {
        return "one of the options";
    }

    @Override
    public Optional<String> read(String typed) {
        return options.stream().map(Option::key).filter(typed::equals).findFirst();
    }

    @Override
    public Outcome outcome(String guess) {
        Option chosen = options.stream()
                .filter(option -> option.key().equals(guess))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No option is " + guess));
        return new Outcome(chosen.text(), chosen.correct(), chosen.feedbackHtml());
    }

    @Override
    public List<Share> shares(Map<String, Integer> guesses) {
        return options.stream()
                .map(option -> new Share(option.text(), guesses.getOrDefault(option.key(), 0), option.correct()))
                .toList();
    }
}
