package argmax.engine.stat.distribution;

import org.apache.commons.statistics.distribution.CauchyDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * A bell with tails so heavy, as 1/x², that the integrals of |x| and x² have no limit: mean, variance and skewness are NaN,
 * {@code location} is only the median. The mean of n draws has the same law as a single draw.
 *
 * @param scale half the width between the quartiles, above 0
 */
public record Cauchy(double location, double scale) implements Measures {
    public Cauchy {
        Check.finite("location", location);
        Check.positive("scale", scale);
    }

    @Override
    public ContinuousDistribution commons() {
        return CauchyDistribution.of(location, scale);
    }

    @Override
    public double skewness() {
        return Double.NaN;
    }
}
