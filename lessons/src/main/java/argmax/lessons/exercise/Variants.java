package argmax.lessons.exercise;

/** Draws variants and writes their text. */
public final class Variants {
    private Variants() {}

    public static Variant draw(Exercise exercise, long seed) {
        throw new UnsupportedOperationException(exercise + " " + seed);
    }

    /** The question of this variant as HTML, formulas left as {@code <span class="math">}. */
    public static String question(Exercise exercise, Variant variant) {
        throw new UnsupportedOperationException(exercise + " " + variant);
    }

    public static String hint(Exercise exercise, Variant variant) {
        throw new UnsupportedOperationException(exercise + " " + variant);
    }

    public static String solution(Exercise exercise, Variant variant) {
        throw new UnsupportedOperationException(exercise + " " + variant);
    }
}
