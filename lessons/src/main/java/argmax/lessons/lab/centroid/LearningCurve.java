package argmax.lessons.lab.centroid;

import argmax.engine.stat.distribution.Empirical;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The accuracies of sixty people after more and more examples: on fresh points, and on those examples. */
record LearningCurve(List<Double> n, List<Double> low, List<Double> median, List<Double> high, List<Double> own) {
    private static final int[] COUNTS = {2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 70, 100, 140, 200};

    static LearningCurve of(CentroidTrials trials) {
        LearningCurve curve = new LearningCurve(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int count : COUNTS) {
            Empirical fresh = new Empirical(trials.onFreshPoints(count));
            curve.n.add((double) count);
            curve.low.add(fresh.quantile(0.05));
            curve.median.add(fresh.quantile(0.5));
            curve.high.add(fresh.quantile(0.95));
            curve.own.add(Arrays.stream(trials.onOwnExamples(count)).average().orElse(1));
        }
        return curve;
    }

    Figure at(int count) {
        List<Layer> layers = List.of(
                new Layer.Band("9 people of 10", Hue.MAIN, n, low, high),
                new Layer.Line("fresh points, median", Hue.MAIN, Stroke.SOLID, n, median),
                new Layer.Line("their own examples, mean", Hue.OTHER, Stroke.DASHED, n, own),
                new Layer.Rule("best possible", Hue.TRUTH, Stroke.DOTTED, false, CentroidTrials.BEST, null),
                new Layer.Rule("this n", Hue.QUIET, Stroke.SOLID, true, count, NearestCentroidLab.COUNT));
        int fewest = 0;
        while (fewest < n.size() - 1 && n.get(fewest + 1) <= count) {
            fewest++;
        }
        String summary = """
                After %d examples the median person is right for %s of fresh points, the third worst of 60 for %s; on their \
                own examples they score %s on average."""
                .formatted(
                        n.get(fewest).intValue(),
                        Digits.percent(median.get(fewest)),
                        Digits.percent(low.get(fewest)),
                        Digits.percent(own.get(fewest)));
        return new Plot(
                "learning-curve",
                "Accuracy against experience",
                Axis.log("examples n", 2, CentroidTrials.MOST),
                Axis.linear("accuracy", 0.45, 1),
                layers,
                false,
                summary,
                Tables.of("n", n, List.of(
                        new Layer.Line("fresh points, 5 % quantile", Hue.MAIN, Stroke.SOLID, n, low),
                        new Layer.Line("median", Hue.MAIN, Stroke.SOLID, n, median),
                        new Layer.Line("95 % quantile", Hue.MAIN, Stroke.SOLID, n, high),
                        new Layer.Line("own examples, mean", Hue.OTHER, Stroke.SOLID, n, own))));
    }
}
