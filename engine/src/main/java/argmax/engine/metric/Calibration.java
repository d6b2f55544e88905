package argmax.engine.metric;

import argmax.engine.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Whether probabilities can be believed: of the rows that got about p, a share p should be positive.
 *
 * @param bins those that have rows, by rising probability
 */
public record Calibration(List<Bin> bins) {
    /** How probabilities are grouped. */
    public enum Binning {
        /** Into intervals of the same width; some may hold few rows. */
        EQUAL_WIDTH,
        /** Into intervals of about the same number of rows; equal probabilities stay together. */
        EQUAL_COUNT
    }

    /**
     * One group of rows.
     *
     * @param from its probabilities are above this; the first bin has 0 as well
     * @param to and at most this
     * @param meanProbability the mean of the probabilities predicted
     * @param share how many of its rows are positive, 0 to 1
     */
    public record Bin(double from, double to, int rows, double meanProbability, double share) {
        public Bin {
            InvalidValue.wholeNumber("rows", rows, 1, Integer.MAX_VALUE);
            InvalidValue.number("meanProbability", meanProbability, 0, 1);
            InvalidValue.number("share", share, 0, 1);
        }

        /** The binomial standard error of the share; 0, which is too little, where no row or every row is positive. */
        public double standardError() {
            return StandardErrors.proportion(share, rows);
        }
    }

    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * Groups rows by their probability.
     *
     * @param rows scored by probabilities
     * @param bins how many intervals, 1 to 1000; fewer with {@link Binning#EQUAL_COUNT} where their limits coincide
     */
    public static Calibration of(Scored rows, Binning binning, int bins) {
        rows.requireProbabilities();
        InvalidValue.wholeNumber("bins", bins, 1, 1000);
        double[] upper = IntStream.rangeClosed(1, bins).mapToDouble(i -> (double) i / bins).toArray();
        if (binning == Binning.EQUAL_COUNT) {
            double[] scores = IntStream.range(0, rows.rows()).mapToDouble(rows::score).toArray();
            upper = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).evaluate(scores, upper);
        }
        int[] bin = new int[rows.rows()];
        for (int row = 0; row < bin.length; row++) {
            bin[row] = interval(upper, rows.score(row));
        }
        List<Bin> filled = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            int[] members = members(bin, i);
            if (members.length > 0) {
                filled.add(bin(i == 0 ? 0 : upper[i - 1], upper[i], rows.pick(members)));
            }
        }
        return new Calibration(filled);
    }

    /**
     * The expected calibration error: how far the bins are off, weighted by their rows; Naeini, Cooper and Hauskrecht,
     * "Obtaining well calibrated probabilities using Bayesian binning" (2015). It depends on the binning.
     */
    public double expectedError() {
        double sum = 0;
        long rows = 0;
        for (Bin bin : bins) {
            sum += bin.rows() * Math.abs(bin.share() - bin.meanProbability());
            rows += bin.rows();
        }
        return sum / rows;
    }

    private static Bin bin(double from, double to, Scored rows) {
        double mean = IntStream.range(0, rows.rows()).mapToDouble(rows::score).average().orElseThrow();
        return new Bin(from, to, rows.rows(), mean, (double) rows.positives() / rows.rows());
    }

    /** The first whose upper limit is not below p. */
    private static int interval(double[] upper, double p) {
        int i = 0;
        while (i < upper.length - 1 && upper[i] < p) {
            i++;
        }
        return i;
    }

    private static int[] members(int[] bin, int wanted) {
        return IntStream.range(0, bin.length).filter(row -> bin[row] == wanted).toArray();
    }
}
