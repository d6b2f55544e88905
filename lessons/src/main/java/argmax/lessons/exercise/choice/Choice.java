package argmax.lessons.exercise.choice;

import argmax.engine.run.RunResult;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Seeds;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.text.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Override
    public void accept(Variant variant, Values values) {
        ChoiceGrading.chosen(this, values);
    }

    @Override
    public Verdict grade(Variant variant, Values values, Optional<RunResult> result) {
        return ChoiceGrading.grade(this, variant, values);
    }

    @Override
    public Answer right(Variant variant) {
        return picked(right());
    }

    /** With one right option each of the others, with several the right ones with one option toggled. */
    @Override
    public List<Answer> slips(Variant variant) {
        return options.stream()
                .filter(option -> several || !option.correct())
                .map(option -> several ? toggled(option) : List.of(option.key()))
                .filter(picked -> !picked.isEmpty())
                .map(Choice::picked)
                .toList();
    }

    @Override
    public void check(List<Variant> variants, int learners, Section file) {
        new ChoiceCheck(this, variants, file).run();
    }

    private List<String> right() {
        return options.stream().filter(Option::correct).map(Option::key).toList();
    }

    private List<String> toggled(Option slip) {
        List<String> picked = new ArrayList<>(right());
        if (!picked.remove(slip.key())) {
            picked.add(slip.key());
        }
        return picked;
    }

    private static Answer picked(List<String> keys) {
        return new Answer(Map.of(ANSWER, keys));
    }
}
