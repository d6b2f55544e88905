package argmax.lessons.exercise;

import java.util.LinkedHashMap;
import java.util.Map;

/** Draws variants and writes their text. */
public final class Variants {
    private Variants() {}

    /** The variant of that seed: the same for ever, as long as the exercise's parameters stay. */
    public static Variant draw(Exercise exercise, long seed) {
        return new Variant(seed, exercise.common().draw().numbers(Seeds.NUMBERS.random(seed)));
    }

    /** The same with numbers that are known, such as those of the learner's own run, in place of those that would be drawn. */
    public static Variant draw(Exercise exercise, long seed, Map<String, Double> known) {
        Variant drawn = draw(exercise, seed);
        Map<String, Double> parameters = new LinkedHashMap<>();
        for (Parameter parameter : exercise.common().draw().parameters()) {
            String name = parameter.name();
            parameters.put(name, known.getOrDefault(name, drawn.numbers().get(name)));
        }
        return known.isEmpty() ? drawn : new Variant(seed, exercise.common().draw().complete(parameters));
    }

    /** The question of this variant as HTML, formulas left as {@code <span class="math">}. */
    public static String question(Exercise exercise, Variant variant) {
        return exercise.common().wording().question().html(variant.numbers());
    }

    /** The hint in the same way; empty where there is none. */
    public static String hint(Exercise exercise, Variant variant) {
        return exercise.common().wording().hint().html(variant.numbers());
    }

    /** The solution in the same way. */
    public static String solution(Exercise exercise, Variant variant) {
        return exercise.common().wording().solution().html(variant.numbers());
    }
}
