package argmax.engine.stat.distribution;

import java.util.List;

/**
 * A draw from one of several laws with densities, which of them chance decides first.
 *
 * @param weights the probability of each component; their sum is one
 */
public record Mixture(List<Double> weights, List<Continuous> components) implements Continuous, Mixed {
    public Mixture {
        weights = Check.sharesOfOne("weights", weights);
        components = Mixed.components(weights, components);
    }

    @Override
    public double pdf(double x) {
        return Mixed.<Continuous>average(weights, components, law -> law.pdf(x));
    }
}
