package argmax.engine.stat.distribution;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;

/**
 * The time to wait for the next of independent events.
 *
 * @param rate one over the mean, above 0
 */
public record Exponential(double rate) implements Measures {
    public Exponential {
        Check.positive("rate", rate);
        Check.positive("1 / rate", 1 / rate);
    }

    @Override
    public ContinuousDistribution commons() {
        return ExponentialDistribution.of(1 / rate);
    }

    @Override
    public double skewness() {
        return 2;
    }
}
