package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * A count of rare independent events.
 *
 * @param mean λ, above 0
 */
public record Poisson(double mean) implements Counts {
    public Poisson {
        Check.positive("mean", mean);
        InvalidValue.number("mean", mean, 0, MOST);
    }

    @Override
    public DiscreteDistribution commons() {
        return PoissonDistribution.of(mean);
    }

    @Override
    public double skewness() {
        return 1 / Math.sqrt(mean);
    }
}
