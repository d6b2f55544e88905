package argmax.engine.net.surface;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The way that an optimiser took. Step t, from 0, leads from point t to point t + 1.
 *
 * @param points one more than steps; all are finite, and 32-bit numbers but for the first
 * @param losses one at each point
 * @param rates the learning rate of each step
 * @param gradients what the optimiser was given at each step, noise included
 */
public record Path(List<Point> points, List<Double> losses, List<Double> rates, List<Point> gradients, End end) {
    public Path {
        points = List.copyOf(points);
        losses = List.copyOf(losses);
        rates = List.copyOf(rates);
        gradients = List.copyOf(gradients);
    }

    public int steps() {
        return rates.size();
    }

    /** How far step t goes: with momentum, the velocity after its gradient. */
    public Point velocity(int t) {
        Point from = points.get(t);
        Point to = points.get(t + 1);
        return new Point(to.x() - from.x(), to.y() - from.y());
    }

    /**
     * What step t multiplied the x of its gradient by, against its direction: the rate for plain descent; none at gradient 0.
     */
    public OptionalDouble effectiveRateOfX(int t) {
        return ratio(velocity(t).x(), gradients.get(t).x());
    }

    /** The same along y. */
    public OptionalDouble effectiveRateOfY(int t) {
        return ratio(velocity(t).y(), gradients.get(t).y());
    }

    /** The first number of steps after which the loss is below {@code loss}; 0 if it is so from the start. */
    public OptionalInt firstBelow(double loss) {
        return IntStream.range(0, losses.size()).filter(i -> losses.get(i) < loss).findFirst();
    }

    private static OptionalDouble ratio(double move, double gradient) {
        return gradient == 0 ? OptionalDouble.empty() : OptionalDouble.of(-move / gradient);
    }
}
