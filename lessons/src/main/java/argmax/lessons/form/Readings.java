package argmax.lessons.form;

import argmax.lessons.form.Reading.Allowed;
import argmax.lessons.form.Reading.Refused;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What the fields share in reading their raw values. */
final class Readings {
    /** No number needs more in a box. */
    static final int LONGEST_NUMBER = 100;

    private Readings() {}

    /** A number from {@code least} to {@code most}. */
    static Reading number(Field field, List<String> raw, double least, double most, boolean whole) {
        if (raw.size() > 1) {
            return refused(field, raw, "one value");
        }
        String text = single(raw);
        OptionalDouble number = number(text, least, most, whole);
        return number.isPresent()
                ? new Allowed(Numbers.plain(number.getAsDouble()))
                : refused(field, text, allowed(least, most, whole));
    }

    /** The number that {@code text} says, where that is allowed. */
    static OptionalDouble number(String text, double least, double most, boolean whole) {
        OptionalDouble number = text.length() > LONGEST_NUMBER ? OptionalDouble.empty() : Numbers.read(text);
        double value = number.orElse(Double.NaN);
        return value >= least && value <= most && (!whole || value == Math.rint(value)) ? number : OptionalDouble.empty();
    }

    /** The words for such a number. */
    static String allowed(double least, double most, boolean whole) {
        return "a %s from %s to %s".formatted(whole ? "whole number" : "number", Numbers.plain(least), Numbers.plain(most));
    }

    /** Text on one line. */
    static Reading line(Field field, List<String> raw, int longest) {
        String text = single(raw);
        if (raw.size() > 1 || text.lines().count() > 1) {
            return refused(field, raw, "one line");
        }
        return text.length() <= longest ? new Allowed(text) : refused(field, text, "at most %d characters".formatted(longest));
    }

    /** One of the options. */
    static Reading option(Field field, List<String> raw, List<Field.Option> options) {
        if (raw.size() > 1) {
            return refused(field, raw, "one value");
        }
        String value = single(raw);
        return has(options, value) ? new Allowed(value) : refused(field, value, "one of " + words(options));
    }

    /** Any of the options. An empty value comes from a hidden input, which tells "none of them" from "not asked". */
    static Reading options(Field field, List<String> raw, List<Field.Option> options) {
        List<String> chosen = raw.stream().filter(value -> !value.isEmpty()).distinct().toList();
        return chosen.stream().allMatch(value -> has(options, value))
                ? new Allowed(chosen)
                : refused(field, chosen, "any of " + words(options));
    }

    static Refused refused(Field field, List<String> raw, String allowed) {
        return refused(field, String.join(", ", raw), allowed);
    }

    static Refused refused(Field field, String value, String allowed) {
        return new Refused(Refusal.of(field, value, allowed));
    }

    private static String single(List<String> raw) {
        return raw.isEmpty() ? "" : raw.getFirst().strip();
    }

    private static boolean has(List<Field.Option> options, String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    private static String words(List<Field.Option> options) {
        return options.stream().map(Field.Option::value).collect(Collectors.joining(", "));
    }
}
