package argmax.engine.stat.distribution;

import argmax.engine.stat.Interval;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/** A law with a density that Commons Statistics knows. */
non-sealed interface Measures extends Continuous {
    /** The same law over there. */
    ContinuousDistribution commons();

    @Override
    default double pdf(double x) {
        return commons().density(x);
    }

    @Override
    default double cdf(double x) {
        return commons().cumulativeProbability(x);
    }

    @Override
    default double survival(double x) {
        return commons().survivalProbability(x);
    }

    @Override
    default double quantile(double p) {
        return commons().inverseCumulativeProbability(Check.probability("p", p));
    }

    @Override
    default double mean() {
        return commons().getMean();
    }

    @Override
    default double variance() {
        return commons().getVariance();
    }

    @Override
    default Interval support() {
        return new Interval(commons().getSupportLowerBound(), commons().getSupportUpperBound());
    }

    @Override
    default DoubleSupplier sampler(UniformRandomProvider random) {
        ContinuousDistribution.Sampler sampler = commons().createSampler(random);
        return sampler::sample;
    }
}
