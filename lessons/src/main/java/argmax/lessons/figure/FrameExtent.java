package argmax.lessons.figure;

import argmax.engine.run.Frame;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Between which values a frame lies; kept beside it, so that scales can be found without reading all frames.
 *
 * @param number of the frame among those of its epoch, from 0; the same picture has the same number in every epoch
 * @param low its least finite value, 0 where it has none
 * @param high its largest
 * @param peak the largest share of the values that one bin of a histogram holds; 0 for what is no histogram
 */
public record FrameExtent(int number, double low, double high, double peak) {
    public static FrameExtent of(int number, Frame frame) {
        return switch (frame) {
            case Frame.DecisionMap map -> over(number, flat(map.values()), 0);
            case Frame.Line line -> over(number, line.y().stream(), 0);
            case Frame.Filters filters -> over(number, flat(filters.filters()), 0);
            case Frame.Weights weights -> over(number, flat(weights.values()), 0);
            case Frame.Histogram histogram ->
                over(number, Stream.of(histogram.low(), histogram.high()), peak(histogram.counts()));
        };
    }

    private static Stream<Double> flat(List<List<Double>> values) {
        return values.stream().flatMap(Collection::stream);
    }

    private static FrameExtent over(int number, Stream<Double> values, double peak) {
        DoubleStream finite = values.mapToDouble(Double::doubleValue).filter(Double::isFinite);
        DoubleSummaryStatistics range = finite.summaryStatistics();
        return range.getCount() == 0
                ? new FrameExtent(number, 0, 0, peak)
                : new FrameExtent(number, range.getMin(), range.getMax(), peak);
    }

    private static double peak(List<Integer> counts) {
        double all = counts.stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : counts.stream().mapToInt(Integer::intValue).max().orElse(0) / all;
    }
}
