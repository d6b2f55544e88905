package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;

/**
 * How many of {@code n} independent trials say yes.
 *
 * @param p the probability of yes in each
 */
public record Binomial(int n, double p) implements Counts {
    public Binomial {
        InvalidValue.wholeNumber("n", n, 0, MOST);
        Check.probability("p", p);
    }

    @Override
    public DiscreteDistribution commons() {
        return BinomialDistribution.of(n, p);
    }

    @Override
    public double skewness() {
        return (1 - 2 * p) / standardDeviation();
    }

    /** Draws from a table: the sampler of Commons Statistics inverts the cdf anew for each draw, some hundred times slower. */
    @Override
    public DoubleSupplier sampler(UniformRandomProvider random) {
        DiscreteDistribution law = commons();
        List<Double> outcomes = outcomes();
        return Outcomes.table(random, outcomes, outcomes.stream().map(k -> law.probability(k.intValue())).toList());
    }
}
