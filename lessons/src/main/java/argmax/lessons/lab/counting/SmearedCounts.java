package argmax.lessons.lab.counting;

import argmax.engine.stat.distribution.Gaussian;
import argmax.engine.stat.sampling.Moments;
import argmax.engine.stat.sampling.Uncertainty;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.lab.Grid;
import argmax.lessons.lab.Histogram;
import java.util.List;

/** Counts of experiments whose expectation is itself uncertain, against bell curves of the statistical and the total width. */
record SmearedCounts(Uncertainty uncertainty) {
    private static final double BINS_PER_SIGMA = 3;
    private static final double SIGMAS = 4.5;

    Figure of(double[] counts) {
        double b = uncertainty.expected();
        double total = uncertainty.total();
        double width = Math.max(1, Math.rint(total / BINS_PER_SIGMA));
        Histogram histogram = Histogram.of(counts, -0.5, width);
        Layer.Bars bars = new Layer.Bars(
                "experiments", Hue.QUIET, histogram.centres(), histogram.heights(1 / (counts.length * width)), width);
        double left = Math.max(-0.5, b - SIGMAS * total);
        double right = b + SIGMAS * total;
        List<Double> x = Grid.between(left, right, 161);
        Gaussian known = new Gaussian(b, uncertainty.statistical());
        Gaussian smeared = new Gaussian(b, total);
        Layer.Line whole = new Layer.Line("width of the total", Hue.MAIN, Stroke.SOLID, x, Grid.map(x, smeared::pdf));
        Layer.Line counting = new Layer.Line("width √b", Hue.OTHER, Stroke.DASHED, x, Grid.map(x, known::pdf));
        String summary = "%d experiments spread by %s counts; √b is %s and √(b + f²b²) is %s."
                .formatted(
                        counts.length,
                        Digits.of(Moments.of(counts).standardDeviation()),
                        Digits.of(uncertainty.statistical()),
                        Digits.of(total));
        return new LawOverBars(bars, whole, smeared::pdf)
                .plot(
                        "counts",
                        uncertainty.relativeError() > 0 ? "Counts when b is known to ± f b" : "Counts when b is known exactly",
                        Axis.linear("count", left, right),
                        Axis.linear("share per count"),
                        List.of(counting),
                        summary);
    }
}
