package argmax.web.exercise;

import argmax.lessons.exercise.Answer;
import argmax.lessons.form.Field;
import argmax.lessons.text.Markdown;
import java.util.List;
import java.util.stream.Collectors;

/** An answer in a line: what was picked or typed, and of settings only those that were changed. */
final class ShortAnswer {
    private static final int LONGEST = 60;

    private ShortAnswer() {}

    /** The answer as HTML. */
    static String html(List<Field> fields, Answer answer) {
        List<Field> told = fields.stream().filter(field -> isTold(field, raw(field, answer))).toList();
        if (told.isEmpty()) {
            return "As the form began";
        }
        return told.stream()
                .map(field -> {
                    String label = fields.size() == 1 ? "" : Markdown.inline(field.label()) + ": ";
                    return label + shown(field, raw(field, answer));
                })
                .collect(Collectors.joining("; "));
    }

    private static List<String> raw(Field field, Answer answer) {
        return answer.raw().getOrDefault(field.name(), List.of());
    }

    private static boolean isTold(Field field, List<String> raw) {
        return !raw.equals(field.initial());
    }

    private static String shown(Field field, List<String> raw) {
        return switch (field) {
            case Field.Pick pick -> labels(pick.options(), raw);
            case Field.Menu menu -> labels(menu.options(), raw);
            default -> "<code>%s</code>".formatted(Markdown.plain(shortened(String.join(", ", raw))));
        };
    }

    private static String labels(List<Field.Option> options, List<String> raw) {
        return raw.stream()
                .map(value -> options.stream()
                        .filter(option -> option.value().equals(value))
                        .map(option -> Markdown.inline(option.label()))
                        .findFirst()
                        .orElse("an option that is gone"))
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
