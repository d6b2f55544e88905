package argmax.engine.stat.bootstrap;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import argmax.engine.stat.Vectors;
import java.util.List;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A statistic and how it scatters.
 *
 * @param estimate of the rows themselves
 * @param replicates of rows drawn from these, in the order in which they were drawn
 */
public record Resampled(double estimate, List<Double> replicates) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public Resampled {
        InvalidValue.number("estimate", estimate, -Double.MAX_VALUE, Double.MAX_VALUE);
        replicates = List.copyOf(replicates);
        InvalidValue.wholeNumber("replicates", replicates.size(), 2, Integer.MAX_VALUE);
        for (double replicate : replicates) {
            InvalidValue.number("replicate", replicate, -Double.MAX_VALUE, Double.MAX_VALUE);
        }
    }

    /** The standard deviation of the replicates. */
    public double standardError() {
        return StandardDeviation.of(Vectors.array(replicates)).getAsDouble();
    }

    /** By how much the replicates lie above the estimate on average; about as much as the estimate lies above the truth. */
    public double bias() {
        return Mean.of(Vectors.array(replicates)).getAsDouble() - estimate;
    }

    /**
     * The middle {@code level} of the replicates.
     *
     * @param level above 0, below 1, such as 0.95
     */
    public Interval percentile(double level) {
        double tail = (1 - checked(level)) / 2;
        return new Interval(quantile(tail), quantile(1 - tail));
    }

    /**
     * The interval corrected for bias and for an error that grows with the value: BCa (Efron 1987).
     *
     * @param level above 0, below 1
     * @param acceleration as {@link Bootstrap#acceleration} has it
     * @throws InvalidValue if all replicates lie on one side of the estimate, which leaves the bias open
     */
    public Interval corrected(double level, double acceleration) {
        double tail = (1 - checked(level)) / 2;
        // Ties count half, as for statistics of few values.
        double below = replicates.stream().mapToDouble(r -> r < estimate ? 1 : r == estimate ? 0.5 : 0).sum();
        double share = below / replicates.size();
        InvalidValue.number("share of replicates below the estimate", share, Double.MIN_VALUE, Math.nextDown(1.0));
        double shift = NORMAL.inverseCumulativeProbability(share);
        return new Interval(
                quantile(moved(shift, acceleration, NORMAL.inverseCumulativeProbability(tail))),
                quantile(moved(shift, acceleration, NORMAL.inverseSurvivalProbability(tail))));
    }

    private static double moved(double shift, double acceleration, double z) {
        return NORMAL.cumulativeProbability(shift + (shift + z) / (1 - acceleration * (shift + z)));
    }

    private static double checked(double level) {
        return InvalidValue.number("level", level, Double.MIN_NORMAL, Math.nextDown(1.0));
    }

    private double quantile(double p) {
        return Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).evaluate(Vectors.array(replicates), p);
    }
}
