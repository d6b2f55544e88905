package argmax.engine.net.surface;

import java.util.List;

/** (1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²: nearly flat, with walls at its corners; Beale, 1958. */
public record Beale() implements Surface {
    @Override
    public double value(double x, double y) {
        double a = 1.5 - x * (1 - y);
        double b = 2.25 - x * (1 - y * y);
        double c = 2.625 - x * (1 - y * y * y);
        return a * a + b * b + c * c;
    }

    @Override
    public double[] gradient(double x, double y) {
        double a = 1.5 - x * (1 - y);
        double b = 2.25 - x * (1 - y * y);
        double c = 2.625 - x * (1 - y * y * y);
        return new double[] {
            2 * (a * (y - 1) + b * (y * y - 1) + c * (y * y * y - 1)),
            2 * x * (a + 2 * b * y + 3 * c * y * y)
        };
    }

    @Override
    public List<Point> minima() {
        return List.of(new Point(3, 0.5));
    }
}
