package argmax.engine.stat.joint;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Randoms;
import argmax.engine.stat.distribution.Bernoulli;
import argmax.engine.stat.distribution.Check;
import argmax.engine.stat.distribution.Discrete;
import argmax.engine.stat.distribution.Distribution;
import argmax.engine.stat.distribution.Finite;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Two numbers X and Y that depend on each other only through a hidden cause z: given z they are independent, with one and the
 * same law, so that {@code p(x, y, z) = p(x|z) p(y|z) p(z)}.
 *
 * @param w P(z = 1)
 * @param one the law of X, and of Y, where z = 1
 * @param zero their law where z = 0
 */
public record CommonCause(double w, Distribution one, Distribution zero) {
    public CommonCause {
        Check.probability("w", w);
        InvalidValue.given("one", one);
        InvalidValue.given("zero", zero);
    }

    /** Two answers yes (1) or no (0), each yes with probability {@code high} where z = 1, and {@code low} where z = 0. */
    public static CommonCause ofAnswers(double w, double high, double low) {
        return new CommonCause(w, new Bernoulli(high), new Bernoulli(low));
    }

    /** Cov(X, Y) = w (1 − w) (μ₁ − μ₀)², with the means of both laws; given z it is 0. */
    public double covariance() {
        return w * (1 - w) * Math.pow(one.mean() - zero.mean(), 2);
    }

    /** ρ(X, Y) with z summed out; given z it is 0. */
    public double correlation() {
        double variance = w * one.variance() + (1 - w) * zero.variance() + covariance();
        return covariance() / Check.positive("variance", variance);
    }

    /**
     * p(x, y | z).
     *
     * @throws InvalidValue unless the law is one of finitely many outcomes that matter
     */
    public JointTable given(boolean z) {
        Finite law = table(z ? one : zero);
        return JointTable.chained(law, law.outcomes().stream().map(_ -> law).toList());
    }

    /** p(x, y), with z summed out; both laws discrete, with the same outcomes. */
    public JointTable summedOut() {
        JointTable ifOne = given(true);
        JointTable ifZero = given(false);
        if (!ifOne.x().equals(ifZero.x())) {
            throw new InvalidValue("outcomes where z = 0", ifZero.x(), "the same as where z = 1, " + ifOne.x());
        }
        int n = ifOne.x().size();
        return new JointTable(
                ifOne.x(), ifOne.y(), Rows.of(n, n, (i, j) -> w * ifOne.at(i, j) + (1 - w) * ifZero.at(i, j)));
    }

    /** {@code n} draws of (x, y, z). */
    public double[][] sample(int n, long seed) {
        InvalidValue.wholeNumber("n", n, 0, 10_000_000);
        UniformRandomProvider random = Randoms.seeded(seed);
        DoubleSupplier cause = new Bernoulli(w).sampler(random);
        DoubleSupplier ifOne = one.sampler(random);
        DoubleSupplier ifZero = zero.sampler(random);
        double[][] draws = new double[n][];
        for (int row = 0; row < n; row++) {
            double z = cause.getAsDouble();
            DoubleSupplier law = z == 1 ? ifOne : ifZero;
            draws[row] = new double[] {law.getAsDouble(), law.getAsDouble(), z};
        }
        return draws;
    }

    private static Finite table(Distribution law) {
        if (!(law instanceof Discrete discrete)) {
            throw new InvalidValue("law", law, "a discrete law");
        }
        List<Double> outcomes = discrete.outcomes();
        return new Finite(outcomes, outcomes.stream().map(discrete::pmf).toList());
    }
}
