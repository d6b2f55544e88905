package argmax.lessons.exercise.train;

import argmax.engine.InvalidValue;
import argmax.lessons.form.Numbers;
import argmax.lessons.form.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** A plan's values, whether the author fixed them or a learner's controls did; each refusal is an {@link InvalidValue}. */
record PlannedValues(Map<String, RunPlan.Setting> settings, Values controls) {
    List<String> list(String key) {
        return switch (settings.get(key)) {
            case RunPlan.Setting.Fixed(List<String> values) -> values;
            case RunPlan.Setting.FromControl(String control) -> controls.choices(control);
            case null -> throw new IllegalArgumentException("The plan doesn't say " + key);
        };
    }

    /** The one value; empty where there is none. */
    String text(String key) {
        return String.join(",", list(key));
    }

    double number(String key) {
        OptionalDouble number = Numbers.read(text(key));
        if (number.isEmpty()) {
            throw new InvalidValue(key, text(key), "a number");
        }
        return number.getAsDouble();
    }

    int wholeNumber(String key) {
        return wholeNumber(key, text(key));
    }

    static int wholeNumber(String key, String text) {
        OptionalDouble number = Numbers.read(text);
        if (number.isEmpty() || number.getAsDouble() != (int) number.getAsDouble()) {
            throw new InvalidValue(key, text, "a whole number");
        }
        return (int) number.getAsDouble();
    }

    boolean flag(String key) {
        return switch (text(key)) {
            case "true", "on" -> true;
            case "false", "off" -> false;
            default -> throw new InvalidValue(key, text(key), "true or false");
        };
    }

    /** The constant whose name is written in lower-case letters. */
    <E extends Enum<E>> E word(String key, E[] constants) {
        String text = text(key);
        return Arrays.stream(constants)
                .filter(constant -> inLowerCase(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        key,
                        text,
                        "one of " + Arrays.stream(constants).map(PlannedValues::inLowerCase).collect(Collectors.joining(", "))));
    }

    private static String inLowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
