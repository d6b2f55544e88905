package argmax.engine.metric;

import argmax.engine.InvalidValue;

/** How probable it is that a row is signal, by Bayes' theorem, when a share of all rows is. */
public final class SignalProbability {
    private SignalProbability() {}

    /**
     * P(signal | y) = p(y|S) f / (p(y|S) f + p(y|B) (1−f)).
     *
     * @param signal the density p(y|S), finite and at least 0
     * @param background the density p(y|B), likewise; not both 0
     * @param fraction the share f of signal among all rows, 0 to 1
     */
    public static double of(double signal, double background, double fraction) {
        InvalidValue.number("p(y|S)", signal, 0, Double.MAX_VALUE);
        InvalidValue.number("p(y|B)", background, 0, Double.MAX_VALUE);
        InvalidValue.number("fraction", fraction, 0, 1);
        double ofSignal = signal * fraction;
        double all = ofSignal + background * (1 - fraction);
        if (all == 0) {
            throw new InvalidValue("p(y)", all, "a density above 0 of a class that occurs");
        }
        return ofSignal / all;
    }

    /**
     * A calibrated probability at another mix of classes than that of the training: its odds times f (1−f₀) / ((1−f) f₀).
     *
     * @param probability at the training mix, 0 to 1
     * @param trained the share f₀ of signal in the training, between 0 and 1
     * @param fraction the share f of signal where it is applied, between 0 and 1
     */
    public static double reweighted(double probability, double trained, double fraction) {
        InvalidValue.number("probability", probability, 0, 1);
        between0And1("trained", trained);
        between0And1("fraction", fraction);
        double signal = probability * fraction * (1 - trained);
        return signal / (signal + (1 - probability) * (1 - fraction) * trained);
    }

    /**
     * The logarithm of p(y|S) / p(y|B) at which the signal probability is ½: ln((1−f)/f).
     *
     * @param fraction between 0 and 1
     */
    public static double evenLogRatio(double fraction) {
        between0And1("fraction", fraction);
        return Math.log((1 - fraction) / fraction);
    }

    private static void between0And1(String field, double value) {
        if (!(value > 0 && value < 1)) {
            throw new InvalidValue(field, value, "a number between 0 and 1, both excluded");
        }
    }
}
