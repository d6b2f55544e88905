package argmax.engine.metric;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

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
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        int[][] mates = new int[strata.length][];
        for (int stratum : Arrays.stream(strata).distinct().toArray()) {
            int[] members = IntStream.range(0, strata.length).filter(row -> strata[row] == stratum).toArray();
            Arrays.stream(members).forEach(row -> mates[row] = members);
        }
        double[] values = new double[repeats];
        for (int i = 0; i < repeats; i++) {
            values[i] = measure.applyAsDouble(
                    Arrays.stream(mates).mapToInt(from -> from[random.nextInt(from.length)]).toArray());
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        Arrays.sort(values);
        double tail = (1 - level) / 2;
        return new Scatter(
                Math.sqrt(squares / (repeats - 1)),
                new Interval(Quantiles.of(values, tail), Quantiles.of(values, 1 - tail)));
    }
}
