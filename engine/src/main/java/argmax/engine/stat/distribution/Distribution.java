package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import argmax.engine.stat.Randoms;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;

/** The law of one random number X. Its constructor's arguments say all about it; {@code type} is what it is called in JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DiscreteUniform.class, name = "DiscreteUniform"),
    @JsonSubTypes.Type(value = Bernoulli.class, name = "Bernoulli"),
    @JsonSubTypes.Type(value = Categorical.class, name = "Categorical"),
    @JsonSubTypes.Type(value = Binomial.class, name = "Binomial"),
    @JsonSubTypes.Type(value = Poisson.class, name = "Poisson"),
    @JsonSubTypes.Type(value = TwoPoint.class, name = "TwoPoint"),
    @JsonSubTypes.Type(value = Finite.class, name = "Finite"),
    @JsonSubTypes.Type(value = Empirical.class, name = "Empirical"),
    @JsonSubTypes.Type(value = DiscreteMixture.class, name = "DiscreteMixture"),
    @JsonSubTypes.Type(value = Uniform.class, name = "Uniform"),
    @JsonSubTypes.Type(value = Gaussian.class, name = "Gaussian"),
    @JsonSubTypes.Type(value = Exponential.class, name = "Exponential"),
    @JsonSubTypes.Type(value = Gamma.class, name = "Gamma"),
    @JsonSubTypes.Type(value = Beta.class, name = "Beta"),
    @JsonSubTypes.Type(value = Cauchy.class, name = "Cauchy"),
    @JsonSubTypes.Type(value = Triangular.class, name = "Triangular"),
    @JsonSubTypes.Type(value = Affine.class, name = "Affine"),
    @JsonSubTypes.Type(value = Mixture.class, name = "Mixture")
})
public sealed interface Distribution permits Discrete, Continuous, Mixed {
    /** P(X ≤ x). */
    double cdf(double x);

    /** P(X &gt; x), with all its digits where it is so small that {@code 1 - cdf(x)} has none. */
    double survival(double x);

    /**
     * The least x with {@code cdf(x) >= p}; for p = 0 and 1 the ends of the support.
     *
     * @throws InvalidValue where p is outside [0, 1]
     */
    double quantile(double p);

    /** E[X], or NaN where that integral doesn't converge, as for {@link Cauchy}. */
    double mean();

    /** E[(X − E[X])²], or NaN where that integral doesn't converge, as for {@link Cauchy}. */
    double variance();

    /** E[(X − E[X])³] / σ³, or NaN where that integral doesn't converge or σ is 0. */
    double skewness();

    /** The least and the largest value X may take; either may be infinite. */
    Interval support();

    /** An endless row of independent draws, which takes its chance from {@code random}. */
    DoubleSupplier sampler(UniformRandomProvider random);

    /** σ, the root of the variance. */
    default double standardDeviation() {
        return Math.sqrt(variance());
    }

    /** P(a &lt; X ≤ b) for a ≤ b. */
    default double probability(double a, double b) {
        if (!(a <= b)) {
            throw new InvalidValue("b", b, "a number not below a, which is " + a);
        }
        return cdf(a) < 0.5 ? cdf(b) - cdf(a) : survival(a) - survival(b);
    }

    /** {@code n} independent draws; with the same seed a larger n adds to the draws of a smaller one. */
    default double[] sample(int n, long seed) {
        double[] draws = new double[InvalidValue.wholeNumber("n", n, 0, 100_000_000)];
        DoubleSupplier sampler = sampler(Randoms.seeded(seed));
        for (int i = 0; i < n; i++) {
            draws[i] = sampler.getAsDouble();
        }
        return draws;
    }
}
