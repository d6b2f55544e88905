package argmax.engine.net.surface;

import argmax.engine.InvalidValue;
import java.util.List;

/**
 * (x² − 1)² + tilt · x + y²: two valleys, and a saddle between them; a tilt above 0 makes the left one deeper.
 *
 * @param tilt −1.5 to 1.5; there is only one valley from 8 / √27 = 1.5396 on
 */
public record TwoValleys(double tilt) implements Surface {
    public TwoValleys {
        InvalidValue.number("tilt", tilt, -1.5, 1.5);
    }

    @Override
    public double value(double x, double y) {
        double valley = x * x - 1;
        return valley * valley + tilt * x + y * y;
    }

    @Override
    public double[] gradient(double x, double y) {
        return new double[] {4 * x * (x * x - 1) + tilt, 2 * y};
    }

    /** The outer two of the three roots of x³ − x + tilt/4 = 0, by Viète's formula. */
    @Override
    public List<Point> minima() {
        double angle = Math.acos(-3 * Math.sqrt(3) * tilt / 8) / 3;
        double radius = 2 / Math.sqrt(3);
        Point right = new Point(radius * Math.cos(angle), 0);
        Point left = new Point(radius * Math.cos(angle + 2 * Math.PI / 3), 0);
        return tilt < 0 ? List.of(right, left) : List.of(left, right);
    }
}
