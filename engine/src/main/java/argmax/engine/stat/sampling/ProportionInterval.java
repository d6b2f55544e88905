package argmax.engine.stat.sampling;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import argmax.engine.stat.distribution.Beta;
import argmax.engine.stat.distribution.Gaussian;

/** Intervals for a probability p after k times yes in n trials (Brown, Cai and DasGupta, Statistical Science 16, 2001). */
public enum ProportionInterval {
    /** {@code k/n ± z √(k/n (1 - k/n) / n)}: of width 0 for k = 0 and k = n, and not always inside [0, 1]. */
    NORMAL {
        @Override
        Interval between(int k, int n, double level) {
            double share = (double) k / n;
            double half = z(level) * Math.sqrt(share * (1 - share) / n);
            return new Interval(share - half, share + half);
        }
    },
    /** All p from which k/n is less than z standard deviations away, with the standard deviation that belongs to p. */
    WILSON {
        @Override
        Interval between(int k, int n, double level) {
            double z2 = z(level) * z(level);
            double centre = (k + z2 / 2) / (n + z2);
            double half = Math.sqrt(z2 * k * (n - k) / n + z2 * z2 / 4) / (n + z2);
            return new Interval(k == 0 ? 0 : centre - half, k == n ? 1 : centre + half);
        }
    },
    /**
     * All p under which neither so many nor so few times yes is less likely than (1 − level)/2: it covers p at least as often
     * as {@code level} says.
     */
    CLOPPER_PEARSON {
        @Override
        Interval between(int k, int n, double level) {
            double tail = (1 - level) / 2;
            return new Interval(
                    k == 0 ? 0 : new Beta(k, n - k + 1).quantile(tail), k == n ? 1 : new Beta(k + 1, n - k).quantile(1 - tail));
        }
    };

    /**
     * The interval.
     *
     * @param k from 0 to n
     * @param n from 1 to 10⁸
     * @param level how often it is to cover p, above 0 and below 1
     */
    public Interval of(int k, int n, double level) {
        InvalidValue.wholeNumber("n", n, 1, 100_000_000);
        InvalidValue.wholeNumber("k", k, 0, n);
        requireLevel(level);
        return between(k, n, level);
    }

    abstract Interval between(int k, int n, double level);

    /** How many standard deviations to either side hold a share {@code level} of a bell curve. */
    static double z(double level) {
        return Gaussian.STANDARD.quantile((1 + level) / 2);
    }

    static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new InvalidValue("level", level, "a number above 0 and below 1");
        }
    }
}
