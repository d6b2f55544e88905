package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The law of {@code shift + scale · X}.
 *
 * @param law the law of X
 * @param scale not 0; below 0 it turns the law around
 */
public record Affine(Continuous law, double shift, double scale) implements Continuous {
    public Affine {
        InvalidValue.given("law", law);
        Check.finite("shift", shift);
        Check.finite("scale", scale);
        if (scale == 0) {
            throw new InvalidValue("scale", scale, "a finite number other than 0");
        }
    }

    @Override
    public double pdf(double x) {
        return law.pdf(before(x)) / Math.abs(scale);
    }

    @Override
    public double cdf(double x) {
        return scale > 0 ? law.cdf(before(x)) : law.survival(before(x));
    }

    @Override
    public double survival(double x) {
        return scale > 0 ? law.survival(before(x)) : law.cdf(before(x));
    }

    @Override
    public double quantile(double p) {
        Check.probability("p", p);
        // Below 0, a p of less than 10⁻¹⁶ is taken for 0: there is no quantile by survival.
        return after(law.quantile(scale > 0 ? p : 1 - p));
    }

    @Override
    public double mean() {
        return after(law.mean());
    }

    @Override
    public double variance() {
        return scale * scale * law.variance();
    }

    @Override
    public double skewness() {
        return Math.signum(scale) * law.skewness();
    }

    @Override
    public Interval support() {
        double one = after(law.support().low());
        double other = after(law.support().high());
        return new Interval(Math.min(one, other), Math.max(one, other));
    }

    @Override
    public DoubleSupplier sampler(UniformRandomProvider random) {
        DoubleSupplier sampler = law.sampler(random);
        return () -> after(sampler.getAsDouble());
    }

    private double before(double x) {
        return (x - shift) / scale;
    }

    private double after(double x) {
        return shift + scale * x;
    }
}
