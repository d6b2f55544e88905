package argmax.engine.net.surface;

import argmax.engine.InvalidValue;

/** A place in the plane, or an arrow in it; both finite. */
public record Point(double x, double y) {
    public Point {
        InvalidValue.number("x", x, -Double.MAX_VALUE, Double.MAX_VALUE);
        InvalidValue.number("y", y, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** Its length, or its distance from the origin. */
    public double length() {
        return Math.hypot(x, y);
    }
}
