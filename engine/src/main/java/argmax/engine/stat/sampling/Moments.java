package argmax.engine.stat.sampling;

import argmax.engine.InvalidValue;
import org.apache.commons.statistics.descriptive.DoubleStatistics;
import org.apache.commons.statistics.descriptive.Statistic;

/**
 * Centre, spread and lopsidedness of data.
 *
 * @param variance the estimate without bias, divided by n − 1; 0 for a single datum
 * @param skewness the estimate with least bias; NaN for fewer than three data or data that are all the same
 */
public record Moments(long n, double mean, double variance, double skewness) {
    /** Of at least one number. */
    public static Moments of(double[] data) {
        InvalidValue.wholeNumber("n", data.length, 1, Integer.MAX_VALUE);
        DoubleStatistics statistics = collector();
        for (double x : data) {
            statistics.accept(x);
        }
        return of(statistics);
    }

    /** What gathers data one by one. */
    static DoubleStatistics collector() {
        return DoubleStatistics.of(Statistic.MEAN, Statistic.VARIANCE, Statistic.SKEWNESS);
    }

    static Moments of(DoubleStatistics gathered) {
        double variance = gathered.getAsDouble(Statistic.VARIANCE);
        return new Moments(
                gathered.getCount(),
                gathered.getAsDouble(Statistic.MEAN),
                variance,
                variance == 0 ? Double.NaN : gathered.getAsDouble(Statistic.SKEWNESS));
    }

    public double standardDeviation() {
        return Math.sqrt(variance);
    }

    /** How far the mean is likely to be off: σ / √n. */
    public double standardError() {
        return Math.sqrt(variance / n);
    }
}
