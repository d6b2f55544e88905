package argmax.engine.stat.distribution;

import java.util.List;

/** A law with a probability for each of its countably many outcomes, which are numbers, though not always whole ones. */
public sealed interface Discrete extends Distribution permits Counts, Outcomes, Empirical, DiscreteMixture {
    /** P(X = x), 0 where x is no outcome. */
    double pmf(double x);

    /** Its outcomes in rising order; of many, those at the ends that together have a probability below 10⁻¹⁴ are left out. */
    List<Double> outcomes();
}
