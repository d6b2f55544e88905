package argmax.engine.stat;

import argmax.engine.InvalidValue;
import java.util.Arrays;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/** The likelihood of a law's parameter for data that are given once and for all. */
public final class Likelihood {
    private static final BrentSolver SOLVER = new BrentSolver(1e-13, 1e-13, 1e-13);
    private final Law law;
    private final int n;
    private final double sum;
    private final double estimate;

    /** @param data at least one outcome of the law */
    public Likelihood(Law law, double[] data) {
        this.law = law;
        this.n = InvalidValue.wholeNumber("n", data.length, 1, Integer.MAX_VALUE);
        this.sum = Arrays.stream(data).sum();
        this.estimate = law.estimate(n, sum);
        InvalidValue.number("estimate", estimate, law.least(), Math.min(law.most(), Double.MAX_VALUE));
    }

    /** The parameter under which the data are most probable, in closed form; it may be an end of the domain. */
    public double estimate() {
        return estimate;
    }

    /** ln L(w) − ln L(ŵ): 0 at the estimate, below 0 elsewhere, −∞ where w makes the data impossible. */
    public double relative(double w) {
        return law.logLikelihood(w, n, sum) - law.logLikelihood(estimate, n, sum);
    }

    /**
     * The parameters whose log-likelihood lies less than {@code drop} below its maximum. ln L is concave, so they are one
     * interval; where the estimate is an end of the domain, the interval begins or ends there.
     *
     * @param drop above 0; ½ gives the usual one-standard-deviation interval
     */
    public Interval interval(double drop) {
        InvalidValue.number("drop", drop, Double.MIN_VALUE, Double.MAX_VALUE);
        return new Interval(end(drop, law.least()), end(drop, law.most()));
    }

    private double end(double drop, double bound) {
        if (estimate == bound) {
            return bound;
        }
        double inside = estimate;
        for (int k = 0; ; k++) {
            double outside = stepTowards(bound, k);
            if (relative(outside) <= -drop) {
                return SOLVER.findRoot(w -> relative(w) + drop, Math.min(inside, outside), Math.max(inside, outside));
            }
            inside = outside;
        }
    }

    /** Doubling steps to an infinite bound, halving distances to a finite one, so that ln L stays finite on the way. */
    private double stepTowards(double bound, int k) {
        if (Double.isInfinite(bound)) {
            return estimate + Math.copySign(Math.scalb(1.0 / n, k), bound);
        }
        return bound + Math.scalb(estimate - bound, -1 - k);
    }
}
