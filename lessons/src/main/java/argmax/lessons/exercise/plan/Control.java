package argmax.lessons.exercise.plan;

import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Refusal;
import argmax.lessons.form.Values;
import argmax.lessons.form.WholeNumbers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a learner sets, and what that puts into the specification: never anything but numbers within bounds and words of the
 * author.
 *
 * @param texts of a menu or pick: what an option stands for, where that isn't the option itself
 * @param without the number that leaves out the lines of this control; empty where none does
 */
public record Control(Field field, Map<String, String> texts, String without) {
    public Control {
        texts = Map.copyOf(texts);
        if (!canFill(field)) {
            throw new IllegalArgumentException(field.name() + " would let a learner write anything");
        }
    }

    private static boolean canFill(Field field) {
        return switch (field) {
            case WholeNumbers _, Field.Quantity _, Field.Slider _, Field.Switch _, Field.Menu _, Field.Pick _ -> true;
            default -> false;
        };
    }

    /** Whether it may give any number of values, none too, each of which takes a line of its own. */
    boolean repeats() {
        return field instanceof WholeNumbers || !without.isEmpty();
    }

    /**
     * What stands in the gap, one text for each value.
     *
     * @param json whether words need quotes
     * @throws InvalidAnswer where nothing is ticked: an empty list would mean all to the engine, and nothing to the learner
     */
    List<String> texts(Values values, boolean json) {
        return switch (field) {
            case WholeNumbers numbers ->
                values.wholeNumbers(numbers.name()).stream().map(String::valueOf).toList();
            case Field.Quantity _, Field.Slider _ ->
                values.text(field.name()).equals(without) ? List.of() : List.of(values.text(field.name()));
            case Field.Switch _ -> List.of(Boolean.toString(values.on(field.name())));
            case Field.Menu _ -> List.of(text(values.choice(field.name()), json));
            case Field.Pick pick -> picked(pick, values.choices(pick.name()), json);
            default -> throw new IllegalStateException("No specification takes what %s says".formatted(field.name()));
        };
    }

    private List<String> picked(Field.Pick pick, List<String> chosen, boolean json) {
        if (chosen.isEmpty()) {
            String options = pick.options().stream().map(Field.Option::value).collect(Collectors.joining(", "));
            throw new InvalidAnswer(Map.of(pick.name(), Refusal.of(pick, "", "at least one of " + options)));
        }
        return List.of(chosen.stream().map(option -> text(option, json)).collect(Collectors.joining(", ")));
    }

    private String text(String option, boolean json) {
        String plain = json ? "\"" + option + "\"" : option;
        return texts.getOrDefault(option, plain);
    }
}
