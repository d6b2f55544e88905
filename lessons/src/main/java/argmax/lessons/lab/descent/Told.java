package argmax.lessons.lab.descent;

import argmax.engine.net.surface.Point;
import argmax.lessons.figure.Digits;

/** Numbers of a walk that may run away, or come to rest. */
final class Told {
    private static final double MILLION = 1e6;
    private static final double SMALLEST = 1e-9;
    private static final double NEAR = 1e-7;

    private Told() {}

    static String of(double value) {
        if (Math.abs(value) > MILLION) {
            return value > 0 ? "over a million" : "below minus a million";
        }
        return value != 0 && Math.abs(value) < SMALLEST ? "under 10⁻⁹" : Digits.of(value);
    }

    /** A place; what lies within 10⁻⁷ of an axis lies on it. */
    static String of(Point place) {
        return "(%s, %s)".formatted(coordinate(place.x()), coordinate(place.y()));
    }

    private static String coordinate(double value) {
        return ranAway(value) ? of(value) : Digits.of(Math.abs(value) < NEAR ? 0 : value);
    }

    /** Whether only words are left for it. */
    static boolean ranAway(double value) {
        return Math.abs(value) > MILLION;
    }
}
