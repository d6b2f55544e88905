package argmax.engine.stat;

import argmax.engine.InvalidValue;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * A law of chance with one parameter w under study. All four are exponential families, so that of n data only their sum S
 * enters the likelihood's shape.
 */
public enum Law {
    /** One yes (1) or no (0); w is the probability p of yes. */
    BERNOULLI(true, 0, 1),
    /** A count of rare events; w is the mean λ. */
    POISSON(true, 0, Double.POSITIVE_INFINITY),
    /** A waiting time; w is the rate, one over the mean. */
    EXPONENTIAL(false, 0, Double.POSITIVE_INFINITY),
    /** A measurement with known standard deviation 1; w is the mean μ. */
    GAUSSIAN(false, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private final boolean discrete;
    private final double least;
    private final double most;

    Law(boolean discrete, double least, double most) {
        this.discrete = discrete;
        this.least = least;
        this.most = most;
    }

    /** Whether outcomes are whole numbers. */
    public boolean discrete() {
        return discrete;
    }

    /** The lower end of the parameter's domain. */
    public double least() {
        return least;
    }

    /** The upper end of the parameter's domain. */
    public double most() {
        return most;
    }

    /**
     * The probability of outcome {@code x} where the law is discrete, else the density at {@code x}.
     *
     * @param w within the law's domain; Poisson mean and exponential rate above 0
     * @throws InvalidValue if it isn't
     */
    public double density(double w, double x) {
        return discrete
                ? counts(w).probability((int) x)
                : measures(w).density(x);
    }

    /**
     * The standard deviation of the estimate from {@code n} data where w is true, from the Fisher information; exact but
     * for the exponential rate, where it holds for large n.
     */
    public double standardError(double w, int n) {
        return switch (this) {
            case BERNOULLI -> Math.sqrt(w * (1 - w) / n);
            case POISSON -> Math.sqrt(w / n);
            case EXPONENTIAL -> w / Math.sqrt(n);
            case GAUSSIAN -> 1 / Math.sqrt(n);
        };
    }

    /** The w that makes n data with sum S most probable. */
    public double estimate(int n, double sum) {
        return this == EXPONENTIAL ? n / sum : sum / n;
    }

    /** ln L(w) of n data with sum S, without the terms that don't depend on w; −∞ outside the domain. */
    public double logLikelihood(double w, int n, double sum) {
        if (!(w >= least && w <= most)) {
            return Double.NEGATIVE_INFINITY;
        }
        return switch (this) {
            case BERNOULLI -> Logs.timesLog(sum, w) + Logs.timesLog(n - sum, 1 - w);
            case POISSON -> Logs.timesLog(sum, w) - n * w;
            case EXPONENTIAL -> n * Math.log(w) - w * sum;
            case GAUSSIAN -> w * sum - n * w * w / 2;
        };
    }

    /** d ln L/dw of n data with sum S. */
    public double slope(double w, int n, double sum) {
        return switch (this) {
            case BERNOULLI -> ratio(sum, w) - ratio(n - sum, 1 - w);
            case POISSON -> ratio(sum, w) - n;
            case EXPONENTIAL -> n / w - sum;
            case GAUSSIAN -> sum - n * w;
        };
    }

    /** −d² ln L/dw² of n data with sum S: the observed information. */
    public double curvature(double w, int n, double sum) {
        return switch (this) {
            case BERNOULLI -> ratio(sum, w * w) + ratio(n - sum, (1 - w) * (1 - w));
            case POISSON -> ratio(sum, w * w);
            case EXPONENTIAL -> n / (w * w);
            case GAUSSIAN -> n;
        };
    }

    /** Fills an array with {@code n} independent outcomes. */
    double[] sample(double w, int n, UniformRandomProvider random) {
        double[] data = new double[n];
        if (discrete) {
            DiscreteDistribution.Sampler sampler = counts(w).createSampler(random);
            for (int i = 0; i < n; i++) {
                data[i] = sampler.sample();
            }
        } else {
            ContinuousDistribution.Sampler sampler = measures(w).createSampler(random);
            for (int i = 0; i < n; i++) {
                data[i] = sampler.sample();
            }
        }
        return data;
    }

    private DiscreteDistribution counts(double w) {
        return this == BERNOULLI ? BinomialDistribution.of(1, inside(w)) : PoissonDistribution.of(inside(w));
    }

    private ContinuousDistribution measures(double w) {
        return this == EXPONENTIAL ? ExponentialDistribution.of(1 / inside(w)) : NormalDistribution.of(inside(w), 1);
    }

    private double inside(double w) {
        boolean aboveZero = this == POISSON || this == EXPONENTIAL;
        return InvalidValue.number(
                "w", w, aboveZero ? Double.MIN_VALUE : Math.max(least, -Double.MAX_VALUE), Math.min(most, Double.MAX_VALUE));
    }

    /** count / x with 0 / 0 = 0, as {@link Logs#timesLog} has it. */
    private static double ratio(double count, double x) {
        return count == 0 ? 0 : count / x;
    }
}
