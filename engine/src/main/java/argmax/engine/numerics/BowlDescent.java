package argmax.engine.numerics;

import argmax.engine.InvalidValue;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * Plain gradient descent in a quadratic bowl, in closed form: along each axis w := (1 − ηk) w.
 *
 * @param curvatures k of each axis, the eigenvalues of the Hessian, all above 0
 */
public record BowlDescent(List<Double> curvatures) {
    public BowlDescent {
        curvatures = List.copyOf(curvatures);
        InvalidValue.wholeNumber("curvatures", curvatures.size(), 1, 10_000);
        curvatures.forEach(k -> InvalidValue.number("curvature", k, Double.MIN_NORMAL, Double.MAX_VALUE));
    }

    /** κ: the largest curvature over the smallest. */
    public double condition() {
        return steepest() / flattest();
    }

    /** 2 / k_max: from this rate on, the steepest axis doesn't come closer any more. */
    public double limit() {
        return 2 / steepest();
    }

    /**
     * What each axis keeps of its distance in a step, 1 − ηk, with its sign: below 0 it jumps across, beyond ±1 it goes away.
     */
    public List<Double> factors(double rate) {
        requireRate(rate);
        return curvatures.stream().map(k -> 1 - rate * k).toList();
    }

    /** What the slowest axis keeps of its distance in a step: max |1 − ηk|. */
    public double slowest(double rate) {
        return factors(rate).stream().mapToDouble(Math::abs).max().orElseThrow();
    }

    /** The rate with the least {@link #slowest}, 2 / (k_max + k_min); there it is (κ − 1) / (κ + 1). */
    public double bestRate() {
        return 2 / (steepest() + flattest());
    }

    /**
     * How many steps it takes until every axis has at most {@code share} of its distance left; none where some axis never has.
     *
     * @param share above 0, below 1
     */
    public OptionalInt steps(double rate, double share) {
        InvalidValue.number("share", share, Double.MIN_VALUE, Math.nextDown(1.0));
        double factor = slowest(rate);
        if (factor >= 1) {
            return OptionalInt.empty();
        }
        // ln 0 = −∞, so that a factor of 0 needs no step by this count; it needs the one that goes there.
        return OptionalInt.of((int) Math.max(1, Math.ceil(Math.log(share) / Math.log(factor))));
    }

    private double steepest() {
        return Collections.max(curvatures);
    }

    private double flattest() {
        return Collections.min(curvatures);
    }

    private static void requireRate(double rate) {
        InvalidValue.number("rate", rate, 0, Double.MAX_VALUE);
    }
}
