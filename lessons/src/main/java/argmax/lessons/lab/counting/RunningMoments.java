package argmax.lessons.lab.counting;

import argmax.engine.stat.sampling.Moments;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Tables;
import java.util.Arrays;
import java.util.List;

/**
 * Mean and variance of the first counts of an experiment, as more of them come in.
 *
 * @param mean λ, which both tend to
 */
record RunningMoments(double mean) {
    Figure of(double[] counts) {
        List<Double> taken = LogGrid.whole(2, counts.length, 31);
        List<Moments> moments = taken.stream()
                .map(n -> Moments.of(Arrays.copyOf(counts, n.intValue())))
                .toList();
        List<Layer> layers = List.of(
                new Layer.Rule("λ", Hue.TRUTH, Stroke.DOTTED, false, mean, null),
                new Layer.Line(
                        "mean", Hue.MAIN, Stroke.SOLID, taken, moments.stream().map(Moments::mean).toList()),
                new Layer.Line(
                        "variance", Hue.OTHER, Stroke.DASHED, taken, moments.stream().map(Moments::variance).toList()));
        Moments last = moments.getLast();
        String summary = "After %d counts their mean is %s and their variance %s; both tend to λ = %s."
                .formatted(counts.length, Digits.of(last.mean()), Digits.of(last.variance()), Digits.of(mean));
        return new Plot(
                "moments",
                "Mean and variance, count by count",
                Axis.log("counts so far", 1, counts.length),
                Axis.linear("mean, variance"),
                layers,
                false,
                summary,
                Tables.of("counts so far", taken, layers));
    }
}
