package argmax.lessons.lab.counting;

import argmax.engine.stat.distribution.Discrete;
import argmax.engine.stat.sampling.Moments;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.lab.Grid;
import argmax.lessons.lab.Histogram;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Counts from many experiments against the law that they were drawn from.
 *
 * @param counted what each experiment counts
 * @param most the highest count that has to be in the picture
 */
record SimulatedCounts(Discrete law, String counted, int most) {
    Plot of(double[] counts) {
        Histogram histogram = Histogram.of(counts, -0.5, 1);
        double right = Math.max(most, Arrays.stream(counts).max().orElseThrow());
        List<Double> outcomes =
                DoubleStream.iterate(0, k -> k <= right, k -> k + 1).boxed().toList();
        double mean = law.mean();
        double sigma = law.standardDeviation();
        Layer.Bars bars = new Layer.Bars(
                "share of experiments", Hue.QUIET, histogram.centres(), histogram.heights(1.0 / counts.length), 0.8);
        Layer.Points points = new Layer.Points("probability", Hue.TRUTH, outcomes, Grid.map(outcomes, law::pmf));
        List<Layer> marks = List.of(
                new Layer.Strip("mean ± σ", Hue.MAIN, true, mean - sigma, mean + sigma),
                new Layer.Rule("mean", Hue.MAIN, Stroke.DASHED, true, mean, null));
        return new LawOverBars(bars, points, law::pmf)
                .plot(
                        "counts",
                        "%d experiments and their law".formatted(counts.length),
                        Axis.linear(counted, -0.5, right + 0.5),
                        Axis.linear("share, probability"),
                        marks,
                        summary(Moments.of(counts), counts));
    }

    private String summary(Moments found, double[] counts) {
        double near = Math.rint(law.mean());
        double share = Arrays.stream(counts).filter(k -> k == near).count() / (double) counts.length;
        return """
                The mean of the counts is %s and their standard deviation %s; the law expects %s and %s. \
                Exactly %s came in %s of the experiments; its probability is %s."""
                .formatted(
                        Digits.of(found.mean()),
                        Digits.of(found.standardDeviation()),
                        Digits.of(law.mean()),
                        Digits.of(law.standardDeviation()),
                        Digits.of(near),
                        Digits.percent(share),
                        Digits.percent(law.pmf(near)));
    }
}
