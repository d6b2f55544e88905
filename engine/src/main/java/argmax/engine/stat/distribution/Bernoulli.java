package argmax.engine.stat.distribution;

import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;

/** Yes (1) with probability p, or no (0). */
public record Bernoulli(double p) implements Counts {
    public Bernoulli {
        Check.probability("p", p);
    }

    @Override
    public DiscreteDistribution commons() {
        return BinomialDistribution.of(1, p);
    }

    @Override
    public double skewness() {
        return (1 - 2 * p) / standardDeviation();
    }

    @Override
    public DoubleSupplier sampler(UniformRandomProvider random) {
        return () -> random.nextDouble() < p ? 1 : 0;
    }
}
