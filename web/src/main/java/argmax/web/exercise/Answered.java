package argmax.web.exercise;

import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Parameter;
import argmax.lessons.exercise.SeenNumbers;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Variants;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An attempt as it is looked at later: with the numbers that were seen, as far as the exercise still knows them. */
public final class Answered {
    private Answered() {}

    /** What was asked; empty where the exercise has other numbers by now. */
    static Optional<Variant> variant(Exercise exercise, Attempt attempt) {
        String numbers = attempt.numbers();
        return numbers == null
                ? Optional.of(Variants.draw(exercise, attempt.seed()))
                : SeenNumbers.variant(exercise, attempt.seed(), AnswerJson.numbers(numbers));
    }

    /** The answer in a line, as HTML. */
    public static String shortHtml(Exercise exercise, Attempt attempt) {
        Variant variant = variant(exercise, attempt).orElseGet(() -> Variants.draw(exercise, attempt.seed()));
        return ShortAnswer.html(exercise.fields(variant), AnswerJson.read(attempt.answer()));
    }

    /** The question with these numbers, as HTML; empty where the exercise has other numbers by now. */
    public static Optional<String> questionHtml(Exercise exercise, Attempt attempt) {
        return variant(exercise, attempt).map(variant -> Variants.question(exercise, variant));
    }

    /** The numbers that were drawn, or read off the learner's own run, without what is computed from them. */
    public static Map<String, Double> numbers(Exercise exercise, Attempt attempt) {
        String stored = attempt.numbers();
        Map<String, Double> seen =
                stored == null ? Variants.draw(exercise, attempt.seed()).numbers() : AnswerJson.numbers(stored);
        Map<String, Double> told = new LinkedHashMap<>();
        for (Parameter parameter : exercise.common().draw().parameters()) {
            Double value = seen.get(parameter.name());
            if (value != null) {
                told.put(parameter.name(), value);
            }
        }
        return told;
    }
}
