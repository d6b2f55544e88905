package argmax.engine.metric;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import argmax.engine.stat.bootstrap.Resampled;
import java.util.function.ToDoubleFunction;

/**
 * How far any measure scatters: it is taken again of rows that are drawn, with replacement, from those there are. Efron,
 * "Bootstrap methods: another look at the jackknife", 1979.
 *
 * @param repeats how many times, 10 to 100,000
 * @param level the share of the repeats that the interval holds, between 0 and 1, such as 0.683
 */
public record Bootstrap(int repeats, double level, long seed) {
    /**
     * How a measure scatters.
     *
     * @param standardError the standard deviation of the repeats
     * @param interval from one quantile of the repeats to another, with as many below as above
     */
    public record Scatter(double standardError, Interval interval) {}

    public Bootstrap {
        InvalidValue.wholeNumber("repeats", repeats, 10, 100_000);
        InvalidValue.number("level", level, 0.01, 0.999);
    }

    /** Draws from all rows alike; {@code measure} is given their numbers, from 0, as many as there are rows. */
    public Scatter of(int rows, ToDoubleFunction<int[]> measure) {
        return of(new int[InvalidValue.wholeNumber("rows", rows, 1, Integer.MAX_VALUE)], measure);
    }

    /** Draws each row from those of its own stratum, so that classes keep their sizes. */
    public Scatter of(int[] strata, ToDoubleFunction<int[]> measure) {
        Resampled resampled = new argmax.engine.stat.bootstrap.Bootstrap(repeats, seed).of(strata, measure);
        return new Scatter(resampled.standardError(), resampled.percentile(level));
    }
}
