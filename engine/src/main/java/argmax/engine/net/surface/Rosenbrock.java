package argmax.engine.net.surface;

import java.util.List;

/** (1 − x)² + 100 (y − x²)²: a bent valley, easy to find and slow to follow; Rosenbrock, 1960. */
public record Rosenbrock() implements Surface {
    @Override
    public double value(double x, double y) {
        double off = y - x * x;
        return (1 - x) * (1 - x) + 100 * off * off;
    }

    @Override
    public double[] gradient(double x, double y) {
        double off = y - x * x;
        return new double[] {2 * (x - 1) - 400 * x * off, 200 * off};
    }

    @Override
    public List<Point> minima() {
        return List.of(new Point(1, 1));
    }
}
