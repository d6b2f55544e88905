package argmax.lessons.exercise.choice;

import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.exercise.choice.Choice.Option;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Values;
import argmax.lessons.text.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Grades picked options. */
final class ChoiceGrading {
    private ChoiceGrading() {}

    /** The keys of the options that were picked, at least one. */
    static List<String> chosen(Choice choice, Values values) {
        List<String> chosen = values.choices(Choice.ANSWER);
        if (chosen.isEmpty()) {
            throw new InvalidAnswer(Map.of(Choice.ANSWER, "Nothing is ticked; tick at least one option."));
        }
        return chosen;
    }

    static Verdict grade(Choice choice, Variant variant, Values values) {
        List<String> chosen = chosen(choice, values);
        List<Option> missed = choice.options().stream()
                .filter(option -> option.correct() != chosen.contains(option.key()))
                .toList();
        int points = choice.common().points();
        if (missed.isEmpty()) {
            String reasons = feedback(choice.options().stream().filter(Option::correct).toList(), variant);
            return new Verdict(Outcome.CORRECT, points, points, "<p>That's right.</p>" + reasons);
        }
        return new Verdict(Outcome.WRONG, 0, points, wrong(choice, chosen, missed, variant))
                .with(slip(choice, chosen, missed.getFirst()));
    }

    private static String slip(Choice choice, List<String> chosen, Option missed) {
        if (!choice.several()) {
            return choice.options().stream()
                    .filter(option -> chosen.contains(option.key()))
                    .findFirst()
                    .map(option -> option.text().words().strip())
                    .orElseThrow();
        }
        return (missed.correct() ? "Left out: " : "Ticked: ") + missed.text().words().strip();
    }

    private static String wrong(Choice choice, List<String> chosen, List<Option> missed, Variant variant) {
        if (choice.several()) {
            return "<p>Not yet: something is ticked that shouldn't be, or left out that should.</p>" + feedback(missed, variant);
        }
        List<Option> picked = choice.options().stream().filter(option -> chosen.contains(option.key())).toList();
        return "<p>That isn't it.</p>" + feedback(picked, variant);
    }

    private static String feedback(List<Option> options, Variant variant) {
        return options.stream()
                .map(Option::feedback)
                .filter(feedback -> !feedback.isEmpty())
                .map((Template feedback) -> feedback.html(variant.numbers()))
                .collect(Collectors.joining());
    }
}
