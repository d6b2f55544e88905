package argmax.lessons.exercise;

/** Draws variants and writes their text. */
public final class Variants {
    private Variants() {}

    /** The variant of that seed: the same for ever, as long as the exercise's parameters stay. */
    public static Variant draw(Exercise exercise, long seed) {
        return new Variant(seed, exercise.common().draw().numbers(Seeds.NUMBERS.random(seed)));
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
