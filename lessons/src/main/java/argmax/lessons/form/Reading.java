package argmax.lessons.form;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What became of one field's raw value: allowed, in the one way in which we write it, or refused. */
sealed interface Reading {
    /** No formula or number needs more in a box. */
    int LONGEST_IN_A_BOX = 100;

    Pattern COMMA = Pattern.compile(",");

    record Allowed(List<String> value) implements Reading {
        Allowed(String value) {
            this(List.of(value));
        }
    }

    record Refused(String problem) implements Reading {}

    /** Reads what a form sent; {@code raw} is empty where the field has no initial value and nothing came. */
    static Reading of(Field field, List<String> raw) {
        if (raw.stream().anyMatch(value -> value.chars().anyMatch(Character::isISOControl))) {
            return refused(field, String.join(", ", raw), "text without control characters");
        }
        return switch (field) {
            case Field.Pick pick when pick.several() -> several(pick, raw);
            case Field.Switch onOff -> onOff(onOff, raw);
            default -> raw.size() > 1
                    ? refused(field, String.join(", ", raw), "one value")
                    : single(field, raw.isEmpty() ? "" : raw.getFirst().strip());
        };
    }

    private static Reading single(Field field, String value) {
        return switch (field) {
            case Field.Slider slider -> number(slider, value, slider.least(), slider.most(), slider.whole());
            case Field.Quantity quantity -> number(quantity, value, quantity.least(), quantity.most(), quantity.whole());
            case Field.Box _ -> line(field, value, LONGEST_IN_A_BOX);
            case Field.Line line -> line(field, value, line.longest());
            case Field.WholeNumbers numbers -> numbers(numbers, value);
            case Field.Menu menu -> option(menu, value, menu.options());
            case Field.Pick pick -> option(pick, value, pick.options());
            case Field.Switch onOff -> onOff(onOff, List.of(value));
        };
    }

    private static Reading number(Field field, String text, double least, double most, boolean whole) {
        OptionalDouble number = Numbers.read(text);
        if (number.isPresent()) {
            double value = number.getAsDouble();
            if (value >= least && value <= most && (!whole || value == Math.rint(value))) {
                return new Allowed(Numbers.plain(value));
            }
        }
        return refused(
                field,
                text,
                "a %s from %s to %s".formatted(whole ? "whole number" : "number", Numbers.plain(least), Numbers.plain(most)));
    }

    private static Reading numbers(Field.WholeNumbers field, String text) {
        List<String> numbers = COMMA.splitAsStream(text).map(String::strip).filter(number -> !number.isEmpty()).toList();
        boolean allowed = text.length() <= LONGEST_IN_A_BOX
                && numbers.size() <= field.many()
                && numbers.stream().allMatch(number ->
                        number(field, number, field.least(), field.most(), true) instanceof Allowed);
        return allowed
                ? new Allowed(numbers.stream()
                        .map(number -> Numbers.plain(Numbers.read(number).orElseThrow()))
                        .collect(Collectors.joining(", ")))
                : refused(
                        field,
                        text,
                        "at most %d whole numbers from %d to %d with commas between them"
                                .formatted(field.many(), field.least(), field.most()));
    }

    private static Reading line(Field field, String text, int longest) {
        return text.length() <= longest ? new Allowed(text) : refused(field, text, "at most %d characters".formatted(longest));
    }

    private static Reading option(Field field, String value, List<Field.Option> options) {
        return has(options, value) ? new Allowed(value) : refused(field, value, oneOf(options));
    }

    /** An empty value comes from a hidden input, which tells "none of them" from "not asked". */
    private static Reading several(Field.Pick pick, List<String> raw) {
        List<String> chosen = raw.stream().filter(value -> !value.isEmpty()).distinct().toList();
        return chosen.stream().allMatch(value -> has(pick.options(), value))
                ? new Allowed(chosen)
                : refused(pick, String.join(", ", chosen), "any of " + words(pick.options()));
    }

    private static Reading onOff(Field.Switch field, List<String> raw) {
        return switch (String.join(",", raw)) {
            case "on", "off,on" -> new Allowed("on");
            case "off" -> new Allowed("off");
            default -> refused(field, String.join(", ", raw), "on or off");
        };
    }

    private static boolean has(List<Field.Option> options, String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    private static String oneOf(List<Field.Option> options) {
        return "one of " + words(options);
    }

    private static String words(List<Field.Option> options) {
        return options.stream().map(Field.Option::value).collect(Collectors.joining(", "));
    }

    private static Refused refused(Field field, String value, String allowed) {
        return new Refused(Refusal.of(field, value, allowed));
    }
}
