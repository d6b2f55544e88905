package argmax.engine.stat.joint;

import argmax.engine.InvalidValue;
import argmax.engine.stat.sampling.Bins;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.descriptive.DoubleStatistics;
import org.apache.commons.statistics.descriptive.Statistic;
import org.apache.commons.statistics.descriptive.StatisticsConfiguration;

/**
 * What is known of Y where X is (nearly) {@code x}.
 *
 * @param probability of such an X; the share of points in a sample
 * @param mean E[Y | X = x]
 * @param spread the standard deviation of Y there
 */
public record ConditionalSlice(double x, double probability, double mean, double spread) {
    /** Slices through points (x, y), one per bin of x that has points; {@code x} is the middle of the bin. */
    public static List<ConditionalSlice> of(double[][] points, Bins bins) {
        List<DoubleStatistics> gathered = new ArrayList<>();
        for (int i = 0; i < bins.count(); i++) {
            gathered.add(DoubleStatistics.of(Statistic.MEAN, Statistic.STANDARD_DEVIATION)
                    .setConfiguration(StatisticsConfiguration.withDefaults().withBiased(true)));
        }
        for (double[] point : points) {
            InvalidValue.wholeNumber("columns", point.length, 2, 2);
            int i = bins.index(point[0]);
            if (i >= 0) {
                gathered.get(i).accept(point[1]);
            }
        }
        List<ConditionalSlice> slices = new ArrayList<>();
        for (int i = 0; i < bins.count(); i++) {
            DoubleStatistics slice = gathered.get(i);
            if (slice.getCount() > 0) {
                slices.add(new ConditionalSlice(
                        bins.centre(i),
                        (double) slice.getCount() / points.length,
                        slice.getAsDouble(Statistic.MEAN),
                        slice.getAsDouble(Statistic.STANDARD_DEVIATION)));
            }
        }
        return List.copyOf(slices);
    }
}
