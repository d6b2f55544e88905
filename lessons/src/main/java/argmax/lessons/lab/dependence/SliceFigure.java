package argmax.lessons.lab.dependence;

import argmax.engine.stat.joint.ConditionalSlice;
import argmax.engine.stat.joint.Shape;
import argmax.engine.stat.sampling.Bins;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Mean and spread of y in slices of x: both stay the same from slice to slice if y is independent of x. */
record SliceFigure(Cloud cloud) {
    /** In a slice of fewer points the mean is mostly luck. */
    private static final int FEWEST = 5;

    Figure plot() {
        Bins bins = bins();
        List<ConditionalSlice> slices = ConditionalSlice.of(cloud.points(), bins).stream()
                .filter(slice -> points(slice) >= FEWEST)
                .toList();
        double mean = cloud.mean(1);
        List<Layer> layers = List.of(
                new Layer.Rule("mean of all y", Hue.QUIET, Stroke.DOTTED, false, mean, null),
                cloud.bestLine(bins.low(), bins.high()),
                Layer.Errors.around(
                        "mean ± spread of y in a slice",
                        Hue.MAIN,
                        list(slices, ConditionalSlice::x),
                        list(slices, ConditionalSlice::mean),
                        list(slices, ConditionalSlice::spread)));
        String summary = """
                Over %d slices of x the mean of y runs from %s to %s and its spread from %s to %s; all points together have \
                the mean %s and the spread %s."""
                .formatted(
                        slices.size(),
                        least(slices, ConditionalSlice::mean),
                        most(slices, ConditionalSlice::mean),
                        least(slices, ConditionalSlice::spread),
                        most(slices, ConditionalSlice::spread),
                        Digits.of(mean),
                        Digits.of(Math.sqrt(cloud.covariances()[1][1])));
        List<List<String>> rows = new ArrayList<>();
        for (ConditionalSlice slice : slices) {
            rows.add(List.of(
                    Digits.of(slice.x()),
                    Long.toString(points(slice)),
                    Digits.of(slice.mean()),
                    Digits.of(slice.spread())));
        }
        return new Plot(
                "slices",
                "y in slices of x",
                Axis.linear("x", bins.low(), bins.high()),
                Axis.linear("mean and spread of y"),
                layers,
                false,
                summary,
                new Table(List.of("middle of the slice", "points", "mean of y", "spread of y"), rows));
    }

    /** An odd number of slices, so that x = 0 lies in the middle of one. */
    private Bins bins() {
        return cloud.shape() == Shape.CIRCLE ? new Bins(-1, 1, 9) : new Bins(-2.75, 2.75, 11);
    }

    private long points(ConditionalSlice slice) {
        return Math.round(slice.probability() * cloud.size());
    }

    private static List<Double> list(List<ConditionalSlice> slices, ToDoubleFunction<ConditionalSlice> number) {
        return slices.stream().map(number::applyAsDouble).toList();
    }

    private static String least(List<ConditionalSlice> slices, ToDoubleFunction<ConditionalSlice> number) {
        return Digits.of(slices.stream().mapToDouble(number).min().orElseThrow());
    }

    private static String most(List<ConditionalSlice> slices, ToDoubleFunction<ConditionalSlice> number) {
        return Digits.of(slices.stream().mapToDouble(number).max().orElseThrow());
    }
}
