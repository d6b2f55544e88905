package argmax.engine.stat.sampling;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import argmax.engine.stat.distribution.Gamma;

/** Intervals for the mean of Poisson's law after a single count n. */
public enum CountInterval {
    /** {@code n ± z √n}, of width 0 for n = 0. */
    ROOT {
        @Override
        Interval between(int n, double level) {
            double half = ProportionInterval.z(level) * Math.sqrt(n);
            return new Interval(n - half, n + half);
        }
    },
    /**
     * All means under which neither so large nor so small a count is less likely than (1 − level)/2 (Garwood, Biometrika 28,
     * 1936): it covers the mean at least as often as {@code level} says.
     */
    GARWOOD {
        @Override
        Interval between(int n, double level) {
            double tail = (1 - level) / 2;
            return new Interval(
                    n == 0 ? 0 : new Gamma(n, 1).quantile(tail), new Gamma(n + 1.0, 1).quantile(1 - tail));
        }
    };

    /**
     * The interval.
     *
     * @param n from 0 to 10⁸
     * @param level how often it is to cover the mean, above 0 and below 1
     */
    public Interval of(int n, double level) {
        InvalidValue.wholeNumber("n", n, 0, 100_000_000);
        ProportionInterval.requireLevel(level);
        return between(n, level);
    }

    abstract Interval between(int n, double level);
}
