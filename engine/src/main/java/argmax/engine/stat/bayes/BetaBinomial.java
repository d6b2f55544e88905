package argmax.engine.stat.bayes;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A belief about the probability p of yes, as if a − 1 times yes and b − 1 times no had been seen: the law Beta(a, b).
 * Beta(1, 1) holds all p equally likely.
 *
 * @param a above 0
 * @param b above 0
 */
public record BetaBinomial(double a, double b) {
    public BetaBinomial {
        InvalidValue.number("a", a, 1e-6, 1e12);
        InvalidValue.number("b", b, 1e-6, 1e12);
    }

    /** The belief after {@code yes} times yes in {@code n} tries: Beta(a + yes, b + n − yes). */
    public BetaBinomial after(int yes, int n) {
        InvalidValue.wholeNumber("n", n, 0, Integer.MAX_VALUE);
        InvalidValue.wholeNumber("yes", yes, 0, n);
        return new BetaBinomial(a + yes, b + n - yes);
    }

    /** The density of the belief at p, 0 to 1. */
    public double density(double p) {
        return law().density(InvalidValue.number("p", p, 0, 1));
    }

    /** The mean of p, and the probability of yes in the next try: a/(a + b). */
    public double mean() {
        return a / (a + b);
    }

    public double standardDeviation() {
        return Math.sqrt(law().getVariance());
    }

    /**
     * The most credible p: (a − 1)/(a + b − 2).
     *
     * @throws InvalidValue unless a and b are at least 1 and one is above it, or there is not one such p
     */
    public double mode() {
        InvalidValue.number("a", a, 1, Double.MAX_VALUE);
        InvalidValue.number("b", b, 1, Double.MAX_VALUE);
        InvalidValue.number("a + b", a + b, Math.nextUp(2.0), Double.MAX_VALUE);
        return (a - 1) / (a + b - 2);
    }

    /** Where p lies with probability {@code level}, above 0 and below 1, and on either side with the same probability. */
    public Interval credible(double level) {
        double tail = (1 - InvalidValue.number("level", level, Double.MIN_NORMAL, Math.nextDown(1.0))) / 2;
        return new Interval(law().inverseCumulativeProbability(tail), law().inverseSurvivalProbability(tail));
    }

    /** The probability of {@code yes} times yes in the next {@code n} tries: C(n, yes) B(a + yes, b + n − yes)/B(a, b). */
    public double predictive(int yes, int n) {
        BetaBinomial after = after(yes, n);
        double choices = -Math.log1p(n) - LogBeta.value(yes + 1.0, n - yes + 1.0);
        return Math.exp(choices + LogBeta.value(after.a, after.b) - LogBeta.value(a, b));
    }

    private BetaDistribution law() {
        return BetaDistribution.of(a, b);
    }
}
