package argmax.lessons.lab.centroid;

import argmax.engine.stat.distribution.Empirical;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.lab.Histogram;
import java.util.List;
import java.util.stream.IntStream;

/** How the accuracies of sixty people scatter who learned from as many examples. */
record Luck(List<Double> accuracies) {
    Figure after(int n) {
        Empirical law = new Empirical(accuracies);
        double low = law.quantile(0.05);
        double width = width(CentroidTrials.BEST - law.data().getFirst());
        Histogram histogram = Histogram.of(
                accuracies.stream().mapToDouble(Double::doubleValue).toArray(), CentroidTrials.BEST, width);
        List<Layer> layers = List.of(
                new Layer.Bars("people", Hue.QUIET, histogram.centres(), histogram.heights(1), width),
                new Layer.Rule("5 % quantile", Hue.MAIN, Stroke.DASHED, true, low, null),
                new Layer.Rule("best possible", Hue.TRUTH, Stroke.DOTTED, true, CentroidTrials.BEST, null));
        String summary = "After %d examples the 5 %% quantile of 60 people is %s, their median %s, the best of them %s."
                .formatted(
                        n,
                        Digits.percent(low),
                        Digits.percent(law.quantile(0.5)),
                        Digits.percent(law.data().getLast()));
        List<List<String>> rows = IntStream.range(0, histogram.counts().size())
                .mapToObj(i -> List.of(
                        Digits.percent(histogram.centres().get(i)), histogram.counts().get(i).toString()))
                .toList();
        return new Plot(
                "luck",
                "Sixty people, each with examples of their own",
                Axis.linear("accuracy on fresh points"),
                Axis.linear("people"),
                layers,
                false,
                summary,
                new Table(List.of("accuracy, middle of the bin", "people"), rows));
    }

    /** About twenty bins, whatever the spread. */
    private static double width(double spread) {
        return spread > 0.5 ? 0.05 : spread > 0.2 ? 0.02 : spread > 0.05 ? 0.01 : spread > 0.02 ? 0.0025 : 0.001;
    }
}
