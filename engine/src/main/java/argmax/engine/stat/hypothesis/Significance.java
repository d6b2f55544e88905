package argmax.engine.stat.hypothesis;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Logs;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many standard deviations Z an excess of counts over an expected background lies out: one-sided, Z = Φ⁻¹(1 − p).
 * Expected counts b are above 0. The profile-likelihood forms are √(−2 ln λ(0)) with the sign of the excess: Cowan,
 * Cranmer, Gross and Vitells, Eur. Phys. J. C 71 (2011) 1554.
 */
public final class Significance {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Significance() {}

    /** Φ⁻¹(1 − p) of a p-value from 0 to 1; 1.64 for p = .05, 5 for p = 2.87 · 10⁻⁷. */
    public static double ofPValue(double p) {
        return NORMAL.inverseSurvivalProbability(InvalidValue.number("p", p, 0, 1));
    }

    /** 1 − Φ(Z). */
    public static double pValue(double z) {
        return NORMAL.survivalProbability(z);
    }

    /** s/√b: good for large b and s much smaller than b. */
    public static double simple(double s, double b) {
        return notNegative("s", s) / Math.sqrt(aboveZero("b", b));
    }

    /** s/√(b + σ²): the error σ of the expected background, in counts, added in quadrature. */
    public static double simple(double s, double b, double sigma) {
        return notNegative("s", s) / Math.sqrt(aboveZero("b", b) + notNegative("sigma", sigma) * sigma);
    }

    /** √(2((s + b) ln(1 + s/b) − s)): the median of the significance where a signal s is there. */
    public static double expected(double s, double b) {
        return observed(notNegative("s", s) + aboveZero("b", b), b);
    }

    /**
     * The median where the background is known to σ by a side measurement of b · τ counts with τ = b/σ².
     *
     * @param sigma in counts, above 0
     */
    public static double expected(double s, double b, double sigma) {
        double tau = aboveZero("b", b) / (aboveZero("sigma", sigma) * sigma);
        return profiled(notNegative("s", s) + b, b * tau, tau);
    }

    /** Of n counts over a background b that is known exactly. */
    public static double observed(double n, double b) {
        double excess = notNegative("n", n) - aboveZero("b", b);
        return signedRoot(Logs.timesLogOnePlus(n, excess / b) - excess, excess);
    }

    /**
     * Of {@code on} counts where a signal may be, over {@code off} counts where none is and τ times as many background
     * counts are expected, by the profile likelihood (Li and Ma, Astrophys. J. 272 (1983) 317).
     *
     * @param tau above 0
     */
    public static double onOff(int on, int off, double tau) {
        InvalidValue.wholeNumber("on", on, 0, Integer.MAX_VALUE);
        return profiled(on, InvalidValue.wholeNumber("off", off, 0, Integer.MAX_VALUE), tau);
    }

    /**
     * The p-value of the same, exact: of all counts, a share 1/(1 + τ) falls among {@code on} where there is no signal, so
     * that the number there is binomial (Cousins, Linnemann and Tucker, Nucl. Instrum. Meth. A 595 (2008) 480).
     */
    public static double onOffPValue(int on, int off, double tau) {
        InvalidValue.wholeNumber("on", on, 0, Integer.MAX_VALUE);
        InvalidValue.wholeNumber("off", off, 0, Integer.MAX_VALUE - on);
        return BinomialDistribution.of(on + off, 1 / (1 + aboveZero("tau", tau))).survivalProbability(on - 1);
    }

    /**
     * Of n counts over a background for which someone found b ± σ with Gaussian errors, by the profile likelihood: without
     * a signal the best background β solves β² − β(b − σ²) − nσ² = 0.
     *
     * @param sigma in counts, above 0
     */
    public static double constrained(int n, double b, double sigma) {
        double variance = aboveZero("sigma", sigma) * sigma;
        double shifted = aboveZero("b", b) - variance;
        double root = Math.sqrt(shifted * shifted + 4 * InvalidValue.wholeNumber("n", n, 0, Integer.MAX_VALUE) * variance);
        // The form without cancellation where b < σ².
        double beta = shifted >= 0 ? (shifted + root) / 2 : 2 * n * variance / (root - shifted);
        double half = Logs.timesLogOnePlus(n, (n - beta) / beta) - (n - beta) + (b - beta) * (b - beta) / (2 * variance);
        return signedRoot(half, n - b);
    }

    /** With logarithms of 1 + something: of many counts off, the two terms all but cancel. */
    private static double profiled(double on, double off, double tau) {
        double excess = on - off / aboveZero("tau", tau);
        double share = excess / (on + off);
        double half = Logs.timesLogOnePlus(on, tau * share) + Logs.timesLogOnePlus(off, -share);
        return on + off == 0 ? 0 : signedRoot(half, excess);
    }

    private static double signedRoot(double half, double excess) {
        return Math.copySign(Math.sqrt(2 * Math.max(0, half)), excess);
    }

    private static double notNegative(String field, double value) {
        return InvalidValue.number(field, value, 0, 1e15);
    }

    private static double aboveZero(String field, double value) {
        return InvalidValue.number(field, value, Double.MIN_NORMAL, 1e15);
    }
}
