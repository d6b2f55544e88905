package argmax.engine.stat.distribution;

import argmax.engine.stat.Interval;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A draw from one of several discrete laws, which of them chance decides first.
 *
 * @param weights the probability of each component; their sum is one
 */
public record DiscreteMixture(List<Double> weights, List<Discrete> components) implements Discrete {
    public DiscreteMixture {
        weights = Check.sharesOfOne("weights", weights);
        components = Mixing.components(weights, components);
    }

    @Override
    public double pmf(double x) {
        return Mixing.average(weights, components, law -> law.pmf(x));
    }

    @Override
    public double cdf(double x) {
        return Mixing.average(weights, components, law -> law.cdf(x));
    }

    @Override
    public double survival(double x) {
        return Mixing.average(weights, components, law -> law.survival(x));
    }

    @Override
    public double quantile(double p) {
        return Mixing.quantile(weights, components, p);
    }

    @Override
    public double mean() {
        return Mixing.mean(weights, components);
    }

    @Override
    public double variance() {
        return Mixing.variance(weights, components);
    }

    @Override
    public double skewness() {
        return Mixing.skewness(weights, components);
    }

    @Override
    public Interval support() {
        return Mixing.support(weights, components);
    }

    @Override
    public List<Double> outcomes() {
        return components.stream().flatMap(law -> law.outcomes().stream()).distinct().sorted().toList();
    }

    @Override
    public DoubleSupplier sampler(UniformRandomProvider random) {
        return Mixing.sampler(weights, components, random);
    }
}
