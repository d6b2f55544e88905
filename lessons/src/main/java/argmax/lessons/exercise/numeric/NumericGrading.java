package argmax.lessons.exercise.numeric;

import argmax.lessons.exercise.Echo;
import argmax.lessons.exercise.Misconception;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.exercise.numeric.Numeric.Box;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Numbers;
import argmax.lessons.form.Refusal;
import argmax.lessons.form.Values;
import argmax.lessons.text.Markdown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Grades numbers in boxes. */
final class NumericGrading {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");

    private NumericGrading() {}

    /** The number in each box, by the box's name. */
    static Map<String, Double> numbers(Numeric numeric, Variant variant, Values values) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>();
        for (Box box : numeric.boxes()) {
            String text = values.text(box.name());
            OptionalDouble number = Numbers.read(withoutUnit(text, box.unit()));
            if (number.isPresent()) {
                numbers.put(box.name(), number.getAsDouble());
            } else {
                String unit = box.unit().isEmpty() ? "" : ", with or without " + box.unit() + " behind it";
                problems.put(
                        box.name(), Refusal.of(box.field(variant), text, "a number such as 0.25, 0,25 or 2.5e-1" + unit));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidAnswer(problems);
        }
        return numbers;
    }

    /** How {@code text} is read; empty where it can be read in one way only. */
    static Optional<Echo> echo(String text, String unit) {
        if (text.isEmpty() || PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        boolean withUnit = !unit.isEmpty() && text.endsWith(unit);
        OptionalDouble number = Numbers.read(withoutUnit(text, unit));
        String shownUnit = withUnit ? " " + Markdown.inline(unit) : "";
        return Optional.of(number.isPresent()
                ? new Echo.Read(Markdown.plain(Numbers.rounded(number.getAsDouble())) + shownUnit)
                : new Echo.Unread("No number yet; one looks like 0.25, 0,25 or 2.5e-1.", null));
    }

    static Verdict grade(Numeric numeric, Variant variant, Values values) {
        Map<String, Double> given = numbers(numeric, variant, values);
        int right = 0;
        StringBuilder feedback = new StringBuilder();
        List<String> slips = new ArrayList<>();
        for (Box box : numeric.boxes()) {
            double number = given.getOrDefault(box.name(), Double.NaN);
            right += isRight(box, variant, number) ? 1 : 0;
            feedback.append(labelled(numeric, box, variant, feedback(box, variant, number)));
            slip(box, variant, number).map(known -> known.feedback().words().strip()).ifPresent(slips::add);
        }
        int boxes = numeric.boxes().size();
        int points = numeric.common().points();
        Outcome outcome = right == boxes ? Outcome.CORRECT : right > 0 ? Outcome.PARTIAL : Outcome.WRONG;
        String html = boxes == 1 ? feedback.toString() : "<dl class=\"boxes\">" + feedback + "</dl>";
        return new Verdict(outcome, (double) points * right / boxes, points, html).with(slips.isEmpty() ? null : slips.getFirst());
    }

    private static boolean isRight(Box box, Variant variant, double number) {
        return box.tolerance().accepts(box.answer().evaluate(variant.numbers()), number);
    }

    private static String labelled(Numeric numeric, Box box, Variant variant, String feedback) {
        if (numeric.boxes().size() == 1) {
            return feedback;
        }
        return "<dt>%s</dt><dd>%s</dd>".formatted(Markdown.inline(box.label().markdown(variant.numbers())), feedback);
    }

    private static String feedback(Box box, Variant variant, double number) {
        String shown = Numbers.rounded(number);
        if (isRight(box, variant, number)) {
            return "<p>%s is right.</p>".formatted(shown);
        }
        return slip(box, variant, number)
                .map(known -> "<p>%s isn't right.</p>%s".formatted(shown, known.feedback().html(variant.numbers())))
                .orElseGet(() -> "<p>%s isn't right: it should be %s the exact value.</p>"
                        .formatted(shown, box.tolerance().inWords()));
    }

    private static Optional<Misconception> slip(Box box, Variant variant, double number) {
        return isRight(box, variant, number)
                ? Optional.empty()
                : box.misconceptions().stream()
                        .filter(known -> box.tolerance().accepts(known.when().evaluate(variant.numbers()), number))
                        .findFirst();
    }

    private static String withoutUnit(String text, String unit) {
        return !unit.isEmpty() && text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
    }
}
