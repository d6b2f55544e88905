package argmax.engine.stat.distribution;

import argmax.engine.stat.Interval;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.DiscreteDistribution;

/** A law of whole numbers that Commons Statistics knows. */
non-sealed interface Counts extends Discrete {
    /** The greatest number of trials or mean: some 10⁵ outcomes then hold all the probability that doubles can add up. */
    int MOST = 100_000_000;

    double TAIL = 1e-15;

    /** The same law over there. */
    DiscreteDistribution commons();

    @Override
    default double pmf(double x) {
        return x == Math.rint(x) && Math.abs(x) <= Integer.MAX_VALUE ? commons().probability((int) x) : 0;
    }

    @Override
    default double cdf(double x) {
        // The cast takes what lies beyond the whole numbers to their ends; it would take NaN to 0.
        return Double.isNaN(x) ? Double.NaN : commons().cumulativeProbability((int) Math.floor(x));
    }

    @Override
    default double survival(double x) {
        return Double.isNaN(x) ? Double.NaN : commons().survivalProbability((int) Math.floor(x));
    }

    @Override
    default double quantile(double p) {
        int least = commons().inverseCumulativeProbability(Check.probability("p", p));
        return least == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : least;
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
        int most = commons().getSupportUpperBound();
        return new Interval(commons().getSupportLowerBound(), most == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : most);
    }

    @Override
    default List<Double> outcomes() {
        DiscreteDistribution law = commons();
        return IntStream.rangeClosed(law.inverseCumulativeProbability(TAIL), law.inverseSurvivalProbability(TAIL))
                .mapToObj(k -> (double) k)
                .toList();
    }

    @Override
    default DoubleSupplier sampler(UniformRandomProvider random) {
        DiscreteDistribution.Sampler sampler = commons().createSampler(random);
        return sampler::sample;
    }
}
