package argmax.engine.net.surface;

import argmax.engine.InvalidValue;
import java.util.List;

/**
 * ½ (k₁x² + k₂y²): a bowl where both curvatures are above 0, a saddle where one is below.
 *
 * @param k1 the curvature along x, not 0
 * @param k2 the curvature along y, not 0
 */
public record Quadratic(double k1, double k2) implements Surface {
    /** ½ (x² + 25y²). */
    public static final Quadratic RAVINE = new Quadratic(1, 25);

    /** ½ (x² − y²). */
    public static final Quadratic SADDLE = new Quadratic(1, -1);

    /** x² − y². */
    public static final Quadratic STEEP_SADDLE = new Quadratic(2, -2);

    public Quadratic {
        curved("k1", k1);
        curved("k2", k2);
    }

    /** The ratio of the larger curvature to the smaller, without signs: at least 1. */
    public double condition() {
        double a = Math.abs(k1);
        double b = Math.abs(k2);
        return Math.max(a, b) / Math.min(a, b);
    }

    @Override
    public double value(double x, double y) {
        return (k1 * x * x + k2 * y * y) / 2;
    }

    @Override
    public double[] gradient(double x, double y) {
        return new double[] {k1 * x, k2 * y};
    }

    @Override
    public List<Point> minima() {
        return k1 > 0 && k2 > 0 ? List.of(new Point(0, 0)) : List.of();
    }

    private static void curved(String field, double curvature) {
        InvalidValue.number(field, curvature, -1e6, 1e6);
        if (curvature == 0) {
            throw new InvalidValue(field, curvature, "a number other than 0");
        }
    }
}
