package argmax.engine.stat.likelihood;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import argmax.engine.stat.Law;
import java.util.Arrays;
import java.util.List;

/** The likelihood of a law's one parameter. */
public final class LawLikelihood implements LogLikelihood {
    private final Law law;
    private final int n;
    private final double sum;
    private final double estimate;

    /** @param data at least one outcome of the law */
    public LawLikelihood(Law law, double[] data) {
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
        return at(w) - at(estimate);
    }

    /**
     * The parameters whose log-likelihood lies less than {@code drop} below its maximum. ln L is concave, so they are one
     * interval; where the estimate is an end of the domain, the interval begins or ends there.
     *
     * @param drop above 0; ½ gives the usual one-standard-deviation interval
     */
    public Interval interval(double drop) {
        return new Ends(this::relative, estimate, 1.0 / n, law.least(), law.most()).at(drop);
    }

    @Override
    public List<String> parameters() {
        return List.of("w");
    }

    @Override
    public double at(double... w) {
        return law.logLikelihood(w[0], n, sum);
    }

    @Override
    public double[] start() {
        return new double[] {estimate};
    }

    @Override
    public double least(int i) {
        return law.least();
    }

    @Override
    public double most(int i) {
        return law.most();
    }

    @Override
    public double[] gradient(double... w) {
        return new double[] {law.slope(w[0], n, sum)};
    }

    @Override
    public double[][] curvature(double... w) {
        return new double[][] {{law.curvature(w[0], n, sum)}};
    }
}
