package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import java.util.List;

/**
 * One of two numbers.
 *
 * @param p the probability of {@code second}
 */
public record TwoPoint(double first, double second, double p) implements Outcomes {
    public TwoPoint {
        Check.finite("first", first);
        Check.finite("second", second);
        Check.probability("p", p);
        if (first == second) {
            throw new InvalidValue("second", second, "another number than first");
        }
    }

    @Override
    public List<Double> outcomes() {
        return first < second ? List.of(first, second) : List.of(second, first);
    }

    @Override
    public List<Double> probabilities() {
        return first < second ? List.of(1 - p, p) : List.of(p, 1 - p);
    }
}
