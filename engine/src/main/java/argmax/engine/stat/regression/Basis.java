package argmax.engine.stat.regression;

import com.fasterxml.jackson.annotation.JsonSubTypes;

/**
 * Curves w₀ + w₁φ₁(x) + w₂φ₂(x) + …: linear in their parameters w, whatever the φ, so that one solution of linear equations
 * finds the best of them.
 */
@JsonSubTypes({
    @JsonSubTypes.Type(value = Linear.class, name = "Linear"),
    @JsonSubTypes.Type(value = Polynomial.class, name = "Polynomial"),
    @JsonSubTypes.Type(value = Spline.class, name = "Spline")
})
public sealed interface Basis extends Regression permits Linear, Polynomial, Spline {
    /**
     * The values of the φ where the inputs are {@code x}; the first is 1.
     *
     * @throws argmax.engine.InvalidValue if it can't be had of so many inputs
     */
    double[] terms(double... x);

    /** The curve with the parameters {@code w}. */
    default Curve curve(double[] w) {
        double[] own = w.clone();
        return x -> {
            double[] terms = terms(x);
            double sum = 0;
            for (int j = 0; j < own.length; j++) {
                sum += own[j] * terms[j];
            }
            return sum;
        };
    }

    @Override
    default Curve fit(double[][] x, double[] y, double[] weights) {
        return curve(new Points(x, y, weights).leastSquares(this));
    }
}
