package argmax.lessons.exercise.simulate;

import argmax.lessons.exercise.simulate.Experiment.Given;
import argmax.lessons.expression.Expression;
import argmax.lessons.form.Values;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An experiment with what it is told.
 *
 * @param numbers from the variant's numbers and the learner's controls
 * @param words what stands there, or the control that says it
 */
record Setup(Experiment experiment, Map<String, Expression> numbers, Map<String, Word> words) {
    Setup {
        numbers = Map.copyOf(numbers);
        words = Map.copyOf(words);
    }

    /** Where a word comes from. */
    sealed interface Word {
        record Fixed(String text) implements Word {}

        record FromControl(String control) implements Word {}
    }

    Map<String, Double> run(Map<String, Double> known, Values controls, long seed) {
        Map<String, Double> given = new LinkedHashMap<>();
        numbers.forEach((name, value) -> given.put(name, value.evaluate(known)));
        Map<String, String> said = new LinkedHashMap<>();
        words.forEach((name, word) -> said.put(name, switch (word) {
            case Word.Fixed(String text) -> text;
            case Word.FromControl(String control) -> controls.choice(control);
        }));
        return experiment.run(new Given(given, said), seed);
    }

    /** The control that alone decides a number of the experiment; the number's own name where none does. */
    String controlOf(String number) {
        return numbers.get(number) instanceof Expression.Variable(String name) ? name : number;
    }
}
