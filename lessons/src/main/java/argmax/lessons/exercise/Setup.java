package argmax.lessons.exercise;

import argmax.lessons.experiment.Experiment.Given;
import argmax.lessons.experiment.Experiment;
import argmax.lessons.experiment.Experiments;
import argmax.lessons.experiment.Outcomes;
import argmax.lessons.expression.Expression;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An experiment with what it is told.
 *
 * @param numbers from the variant's numbers and the learner's controls
 * @param words what stands there, or the control that says it
 */
public record Setup(Experiment experiment, Map<String, Expression> numbers, Map<String, Word> words) {
    public Setup {
        numbers = Map.copyOf(numbers);
        words = Map.copyOf(words);
    }

    /** Where a word comes from. */
    public sealed interface Word {
        record Fixed(String text) implements Word {}

        record FromControl(String control) implements Word {}
    }

    /**
     * Reads {@code name} and what that experiment has to be told.
     *
     * @param controls those that a word may come from, as {@code $control}
     * @param known the numbers that expressions may refer to
     */
    public static Setup read(Section section, List<Field> controls, Set<String> known) {
        Experiment experiment = Experiments.named(section.word("name", Experiments.names()));
        Set<String> keys = new LinkedHashSet<>(Set.of("name"));
        keys.addAll(experiment.numbers());
        keys.addAll(experiment.words().keySet());
        section.only(keys);
        Map<String, Expression> numbers = new LinkedHashMap<>();
        experiment.numbers().forEach(name -> numbers.put(name, section.expression(name, known)));
        Map<String, Word> words = new LinkedHashMap<>();
        experiment.words().forEach((name, allowed) -> words.put(name, word(section, name, allowed, controls)));
        return new Setup(experiment, numbers, words);
    }

    private static Word word(Section section, String name, List<String> allowed, List<Field> controls) {
        String text = section.text(name);
        if (!text.startsWith("$")) {
            return new Word.Fixed(section.word(name, allowed));
        }
        Optional<Field.Menu> menu = controls.stream()
                .filter(control -> control.name().equals(text.substring(1)))
                .filter(Field.Menu.class::isInstance)
                .map(Field.Menu.class::cast)
                .findFirst();
        if (menu.isEmpty() || !menu.get().options().stream().map(Field.Option::value).allMatch(allowed::contains)) {
            section.refuse(name, "has to come from a menu whose options are among " + String.join(", ", allowed));
        }
        return new Word.FromControl(text.substring(1));
    }

    /**
     * Does the experiment.
     *
     * @param known the value of each number that expressions refer to
     * @throws argmax.engine.InvalidValue naming a number that can't be
     */
    public Map<String, Double> run(Map<String, Double> known, Values controls, long seed) {
        Map<String, Double> given = new LinkedHashMap<>();
        numbers.forEach((name, value) -> given.put(name, value.evaluate(known)));
        Map<String, String> said = new LinkedHashMap<>();
        words.forEach((name, word) -> said.put(name, switch (word) {
            case Word.Fixed(String text) -> text;
            case Word.FromControl(String control) -> controls.choice(control);
        }));
        return Outcomes.of(experiment, new Given(given, said), seed);
    }

    /** The control that alone decides a number of the experiment; the number's own name where none does. */
    public String controlOf(String number) {
        return numbers.get(number) instanceof Expression.Variable(String name) ? name : number;
    }
}
