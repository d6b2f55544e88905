package argmax.engine.stat.bootstrap;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Draws;
import argmax.engine.stat.Vectors;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Draws rows with replacement, as many as there are, and looks at the same statistic again (Efron 1979). A statistic is
 * given the numbers of the rows that count, from 0, each as often as it was drawn.
 *
 * @param replicates how often, 2 to a million
 * @param seed the same seed draws the same rows
 */
public record Bootstrap(int replicates, long seed) {
    public Bootstrap {
        InvalidValue.wholeNumber("replicates", replicates, 2, 1_000_000);
    }

    /**
     * The statistic of the rows and of the replicates.
     *
     * @param rows how many there are, at least 1
     * @param statistic finite for any choice of rows
     */
    public Resampled of(int rows, ToDoubleFunction<int[]> statistic) {
        return of(new int[InvalidValue.wholeNumber("rows", rows, 1, Integer.MAX_VALUE)], statistic);
    }

    /**
     * The same, with each row drawn from those of its own stratum, so that classes keep their sizes.
     *
     * @param strata of each row, any number
     */
    public Resampled of(int[] strata, ToDoubleFunction<int[]> statistic) {
        int[][] mates = new int[strata.length][];
        for (int stratum : Arrays.stream(strata).distinct().toArray()) {
            int[] members = IntStream.range(0, strata.length).filter(row -> strata[row] == stratum).toArray();
            Arrays.stream(members).forEach(row -> mates[row] = members);
        }
        double[] found = Draws.toys(replicates, seed, random -> statistic.applyAsDouble(
                Arrays.stream(mates).mapToInt(from -> from[random.nextInt(from.length)]).toArray()));
        return new Resampled(statistic.applyAsDouble(all(strata.length)), Vectors.list(found));
    }

    /**
     * How fast the standard error of the statistic grows with its value, from leaving out each row once; what
     * {@link Resampled#corrected} needs.
     *
     * @param rows at least 2
     */
    public static double acceleration(int rows, ToDoubleFunction<int[]> statistic) {
        InvalidValue.wholeNumber("rows", rows, 2, Integer.MAX_VALUE);
        double[] without = IntStream.range(0, rows)
                .mapToDouble(left -> statistic.applyAsDouble(
                        IntStream.range(0, rows).filter(row -> row != left).toArray()))
                .toArray();
        double mean = Arrays.stream(without).average().orElseThrow();
        double squares = 0;
        double cubes = 0;
        for (double value : without) {
            double below = mean - value;
            squares += below * below;
            cubes += below * below * below;
        }
        return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
    }

    private static int[] all(int rows) {
        return IntStream.range(0, rows).toArray();
    }
}
