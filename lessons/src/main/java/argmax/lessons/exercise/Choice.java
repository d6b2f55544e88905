package argmax.lessons.exercise;

import argmax.lessons.form.Field;
import argmax.lessons.text.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A question with options to pick from.
 *
 * @param several whether any number of options may be right; then all or nothing is graded
 */
public record Choice(Common common, boolean several, List<Option> options) implements Exercise {
    static final String ANSWER = "answer";

    public Choice {
        options = List.copyOf(options);
    }

    /**
     * What can be picked.
     *
     * @param key what a form sends; the same in every variant and wherever the option stands, and silent about which is right
     * @param feedback shown when it was picked, or, with several, wrongly picked or left out; empty where there is none
     */
    public record Option(String key, Template text, boolean correct, Template feedback) {}

    @Override
    public List<Field> fields(Variant variant) {
        List<Field.Option> shuffled = new ArrayList<>();
        options.forEach(option -> shuffled.add(new Field.Option(option.key(), option.text().markdown(variant.numbers()))));
        Collections.shuffle(shuffled, new Random(Seeds.OPTIONS.seed(variant.seed(), 0)));
        String hint = several ? "Tick all that apply." : "";
        return List.of(new Field.Pick(ANSWER, "Your answer", hint, shuffled, several, List.of()));
    }
}
