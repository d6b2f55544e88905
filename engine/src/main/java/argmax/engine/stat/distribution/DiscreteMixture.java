package argmax.engine.stat.distribution;

import java.util.List;

/**
 * A draw from one of several discrete laws, which of them chance decides first.
 *
 * @param weights the probability of each component; their sum is one
 */
public record DiscreteMixture(List<Double> weights, List<Discrete> components) implements Discrete, Mixed {
    public DiscreteMixture {
        weights = Check.sharesOfOne("weights", weights);
        components = Mixed.components(weights, components);
    }

    @Override
    public double pmf(double x) {
        return Mixed.<Discrete>average(weights, components, law -> law.pmf(x));
    }

    @Override
    public List<Double> outcomes() {
        return components.stream().flatMap(law -> law.outcomes().stream()).distinct().sorted().toList();
    }
}
