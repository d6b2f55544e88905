package argmax.engine.stat.likelihood;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * Finds where a curve with one maximum has fallen by a given drop on either side of it.
 *
 * @param relative ln L − ln L at the maximum, of one parameter; −∞ where that is impossible
 * @param estimate where the maximum is, 0 high
 * @param scale the order of the distance to be expected, in units of the parameter
 * @param least the lower end of the domain; there the interval ends where the curve has not fallen enough before
 * @param most the upper end of the domain
 */
record Ends(DoubleUnaryOperator relative, double estimate, double scale, double least, double most) {
    private static final BrentSolver SOLVER = new BrentSolver(1e-13, 1e-13, 1e-13);

    Interval at(double drop) {
        InvalidValue.number("drop", drop, Double.MIN_VALUE, Double.MAX_VALUE);
        return new Interval(end(drop, least), end(drop, most));
    }

    private double end(double drop, double bound) {
        double inside = estimate;
        for (int k = 0; inside != bound; k++) {
            double outside = stepTowards(bound, k);
            if (relative.applyAsDouble(outside) <= -drop) {
                // Never −∞, which Brent's method can't interpolate.
                DoubleUnaryOperator above = w -> Math.max(relative.applyAsDouble(w), -10 * drop) + drop;
                return SOLVER.findRoot(above, Math.min(inside, outside), Math.max(inside, outside));
            }
            inside = outside;
        }
        return bound;
    }

    /** Doubling steps to an infinite bound, halving distances to a finite one, so that ln L stays finite on the way. */
    private double stepTowards(double bound, int k) {
        if (Double.isInfinite(bound)) {
            return estimate + Math.copySign(Math.scalb(scale, k), bound);
        }
        return bound + Math.scalb(estimate - bound, -1 - k);
    }
}
