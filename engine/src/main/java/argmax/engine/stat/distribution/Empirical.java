package argmax.engine.stat.distribution;

import argmax.engine.stat.Interval;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.descriptive.DoubleStatistics;
import org.apache.commons.statistics.descriptive.Statistic;
import org.apache.commons.statistics.descriptive.StatisticsConfiguration;

/**
 * Each of the data is equally likely; to draw from this law is to draw from the data with replacement, as the bootstrap does.
 *
 * @param data at least one, kept in rising order
 */
public record Empirical(List<Double> data) implements Discrete {
    public Empirical {
        // Adding 0 makes -0 the same outcome as 0.
        data = Check.finite("data", data).stream().map(x -> x + 0.0).sorted().toList();
    }

    @Override
    public double pmf(double x) {
        return (double) (countBelow(Math.nextUp(x)) - countBelow(x)) / data.size();
    }

    @Override
    public double cdf(double x) {
        return Double.isNaN(x) ? Double.NaN : (double) countBelow(Math.nextUp(x)) / data.size();
    }

    @Override
    public double survival(double x) {
        return Double.isNaN(x) ? Double.NaN : (double) (data.size() - countBelow(Math.nextUp(x))) / data.size();
    }

    @Override
    public double quantile(double p) {
        int rank = (int) Math.ceil(Check.probability("p", p) * data.size());
        // p may be k/n rounded up, whose quantile is still the k-th of the data.
        rank -= rank > 1 && (double) (rank - 1) / data.size() >= p ? 1 : 0;
        return data.get(Math.max(rank, 1) - 1);
    }

    @Override
    public double mean() {
        return statistic(Statistic.MEAN);
    }

    /** The mean squared distance from the mean: divided by n, not by n − 1, since the data are the whole law. */
    @Override
    public double variance() {
        return statistic(Statistic.VARIANCE);
    }

    @Override
    public double skewness() {
        return variance() == 0 ? Double.NaN : statistic(Statistic.SKEWNESS);
    }

    @Override
    public Interval support() {
        return new Interval(data.getFirst(), data.getLast());
    }

    @Override
    public List<Double> outcomes() {
        return data.stream().distinct().toList();
    }

    @Override
    public DoubleSupplier sampler(UniformRandomProvider random) {
        double[] values = toArray();
        return () -> values[random.nextInt(values.length)];
    }

    /** How many of the data lie below {@code x}. */
    private int countBelow(double x) {
        int from = 0;
        int to = data.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (data.get(middle) < x) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private double statistic(Statistic statistic) {
        return DoubleStatistics.builder(statistic)
                .setConfiguration(StatisticsConfiguration.withDefaults().withBiased(true))
                .build(toArray())
                .getAsDouble(statistic);
    }

    private double[] toArray() {
        return data.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
