package argmax.lessons.exercise.numeric;

import argmax.lessons.form.Numbers;

/** How far from the right number an answer may lie. */
public sealed interface Tolerance {
    /** A share of the right number; where that is 0, an answer may be off by 1e-4. */
    record Relative(double share) implements Tolerance {}

    /** A distance from the right number. */
    record Absolute(double distance) implements Tolerance {}

    default boolean accepts(double right, double given) {
        double rounding = 1e-9 * Math.abs(right);
        return Math.abs(given - right) <= around(right) + rounding;
    }

    private double around(double right) {
        return switch (this) {
            case Relative(double share) -> right == 0 ? 1e-4 : share * Math.abs(right);
            case Absolute(double distance) -> distance;
        };
    }

    /** Such as {@code "within 1 % of"}, to be followed by what the answer is compared with. */
    default String inWords() {
        return switch (this) {
            case Relative(double share) -> "within " + Numbers.rounded(100 * share) + " % of";
            case Absolute(double distance) when distance == 0 -> "equal to";
            case Absolute(double distance) -> "within " + Numbers.rounded(distance) + " of";
        };
    }
}
