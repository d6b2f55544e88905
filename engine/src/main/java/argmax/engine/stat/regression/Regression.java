package argmax.engine.stat.regression;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A family of curves, and how one of them is chosen. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Linear.class, name = "Linear"),
    @JsonSubTypes.Type(value = Polynomial.class, name = "Polynomial"),
    @JsonSubTypes.Type(value = Spline.class, name = "Spline"),
    @JsonSubTypes.Type(value = Ridge.class, name = "Ridge"),
    @JsonSubTypes.Type(value = Lasso.class, name = "Lasso"),
    @JsonSubTypes.Type(value = KernelSmoother.class, name = "KernelSmoother")
})
public sealed interface Regression permits Basis, Penalised, KernelSmoother {
    /**
     * The curve of the family that lies nearest to the points.
     *
     * @param x points × inputs, finite
     * @param y as many
     * @param weights as many, 1/σ² of each point but for a common factor
     * @throws argmax.engine.InvalidValue where the points don't determine the curve
     */
    Curve fit(double[][] x, double[] y, double[] weights);
}
