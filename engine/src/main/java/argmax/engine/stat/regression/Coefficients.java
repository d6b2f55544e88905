package argmax.engine.stat.regression;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Vectors;
import java.util.List;

/**
 * The parameters of a penalised fit.
 *
 * @param penalty the strength of the penalty that they were found under
 * @param weights w₀, which bears no penalty, then the others
 */
public record Coefficients(double penalty, List<Double> weights) {
    public Coefficients {
        InvalidValue.number("penalty", penalty, 0, Double.MAX_VALUE);
        weights = List.copyOf(weights);
    }

    /** How many of the parameters with a penalty are not exactly 0. */
    public int nonZeros() {
        return (int) weights.stream().skip(1).filter(w -> w != 0).count();
    }

    /** The curve of these parameters in the family {@code basis}. */
    public Curve curve(Basis basis) {
        return basis.curve(Vectors.array(weights));
    }
}
