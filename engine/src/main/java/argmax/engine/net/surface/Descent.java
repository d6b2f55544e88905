package argmax.engine.net.surface;

import argmax.engine.InvalidValue;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Schedule;
import java.util.List;

/**
 * An optimiser on its way down a surface.
 *
 * @param start within a million of the origin along both axes
 * @param schedule how its rate changes; each step counts as an epoch
 * @param noise what is added to every gradient
 */
public record Descent(Surface surface, Point start, Optimiser optimiser, Schedule schedule, Stop stop, Noise noise) {
    /**
     * When it ends.
     *
     * @param steps at most so many, 1 to 10,000
     * @param below as soon as the loss is below this; never where it is −∞
     */
    public record Stop(int steps, double below) {
        public Stop {
            InvalidValue.wholeNumber("steps", steps, 1, 10_000);
            if (Double.isNaN(below) || below == Double.POSITIVE_INFINITY) {
                throw new InvalidValue("below", below, "a finite number, or -Infinity");
            }
        }

        /** Takes all steps, however low the loss is. */
        public static Stop after(int steps) {
            return new Stop(steps, Double.NEGATIVE_INFINITY);
        }
    }

    /**
     * Gaussian noise, as drawing batches makes it.
     *
     * @param deviation its standard deviation along each axis, in units of the gradient; 0 for none
     */
    public record Noise(double deviation, long seed) {
        /** The gradient as it is. */
        public static final Noise NONE = new Noise(0, 0);

        public Noise {
            InvalidValue.number("deviation", deviation, 0, 1e6);
        }
    }

    public Descent {
        InvalidValue.given("surface", surface);
        InvalidValue.given("start", start);
        InvalidValue.given("optimiser", optimiser);
        InvalidValue.given("schedule", schedule);
        InvalidValue.given("stop", stop);
        InvalidValue.given("noise", noise);
        InvalidValue.number("start.x", start.x(), -1e6, 1e6);
        InvalidValue.number("start.y", start.y(), -1e6, 1e6);
    }

    /** At a constant rate, without noise, all steps. */
    public static Descent of(Surface surface, Point start, Optimiser optimiser, int steps) {
        return new Descent(surface, start, optimiser, new Schedule.Constant(), Stop.after(steps), Noise.NONE);
    }

    /** Goes down. */
    public Path path() {
        return new Walk(this).path();
    }

    /** The paths of several, in their order; the same noise for those with the same seed. */
    public static List<Path> race(List<Descent> descents) {
        InvalidValue.wholeNumber("descents", descents.size(), 1, 20);
        return descents.stream().map(Descent::path).toList();
    }
}
