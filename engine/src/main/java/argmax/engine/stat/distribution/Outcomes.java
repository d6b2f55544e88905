package argmax.engine.stat.distribution;

import argmax.engine.stat.Interval;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;

/** A law of finitely many outcomes, each with its probability. */
non-sealed interface Outcomes extends Discrete {
    /** The probability of each outcome, in the order of {@link #outcomes()}. */
    List<Double> probabilities();

    @Override
    default double pmf(double x) {
        List<Double> outcomes = outcomes();
        int last = upTo(x) - 1;
        return last >= 0 && outcomes.get(last) == x ? probabilities().get(last) : 0;
    }

    @Override
    default double cdf(double x) {
        return Double.isNaN(x) ? Double.NaN : Math.min(sum(0, upTo(x)), 1);
    }

    @Override
    default double survival(double x) {
        return Double.isNaN(x) ? Double.NaN : Math.min(sum(upTo(x), outcomes().size()), 1);
    }

    @Override
    default double quantile(double p) {
        Check.probability("p", p);
        List<Double> probabilities = probabilities();
        double sum = 0;
        // The last possible outcome serves where rounding leaves the whole sum below p.
        int found = 0;
        for (int i = 0; i < probabilities.size() && (sum < p || sum == 0); i++) {
            sum += probabilities.get(i);
            found = probabilities.get(i) > 0 ? i : found;
        }
        return outcomes().get(found);
    }

    @Override
    default double mean() {
        return moment(0, 1);
    }

    @Override
    default double variance() {
        return moment(mean(), 2);
    }

    @Override
    default double skewness() {
        return moment(mean(), 3) / Math.pow(variance(), 1.5);
    }

    /** E[(X − centre)^power]. */
    private double moment(double centre, int power) {
        List<Double> outcomes = outcomes();
        List<Double> probabilities = probabilities();
        double sum = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            sum += probabilities.get(i) * Math.pow(outcomes.get(i) - centre, power);
        }
        return sum;
    }

    @Override
    default Interval support() {
        int last = probabilities().size() - 1;
        while (probabilities().get(last) == 0) {
            last--;
        }
        return new Interval(quantile(0), outcomes().get(last));
    }

    @Override
    default DoubleSupplier sampler(UniformRandomProvider random) {
        return table(random, outcomes(), probabilities());
    }

    /** Draws among {@code outcomes} by Walker's alias method. */
    static DoubleSupplier table(UniformRandomProvider random, List<Double> outcomes, List<Double> probabilities) {
        double[] values = outcomes.stream().mapToDouble(Double::doubleValue).toArray();
        SharedStateDiscreteSampler index = AliasMethodDiscreteSampler.of(
                random, probabilities.stream().mapToDouble(Double::doubleValue).toArray());
        return () -> values[index.sample()];
    }

    /** How many outcomes are not above {@code x}. */
    private int upTo(double x) {
        List<Double> outcomes = outcomes();
        int count = 0;
        while (count < outcomes.size() && outcomes.get(count) <= x) {
            count++;
        }
        return count;
    }

    private double sum(int from, int to) {
        return probabilities().subList(from, to).stream().mapToDouble(Double::doubleValue).reduce(0, Double::sum);
    }
}
