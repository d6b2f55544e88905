package argmax.lessons.lab.counting;

import argmax.engine.stat.distribution.Distances;
import argmax.engine.stat.distribution.Gaussian;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.lab.Grid;
import argmax.lessons.lab.Histogram;
import java.util.Arrays;
import java.util.List;

/** Sums of n draws, shifted and scaled to mean 0 and variance 1, against the bell curve. */
record StandardisedSums(Parent parent, int n) {
    /** Where the picture ends to both sides. */
    private static final double END = 5;

    private static final double BIN = 0.25;

    Figure of(double[] sums) {
        double[] inside = Arrays.stream(sums).filter(z -> Math.abs(z) <= END).toArray();
        double width = parent.countsUp() ? spacing() * Math.max(1, Math.rint(BIN / spacing())) : BIN;
        // Sums that count up stand in the middle of a bin, or of a step inside it.
        double origin = parent.countsUp() ? -n * parent.law().mean() * spacing() - spacing() / 2 : 0;
        Histogram histogram = Histogram.of(inside, origin, width);
        Layer.Bars bars = new Layer.Bars(
                "sums", Hue.QUIET, histogram.centres(), histogram.heights(1 / (sums.length * width)), width);
        List<Double> z = Grid.between(-END, END, 121);
        Layer.Line bell =
                new Layer.Line("N(0, 1)", Hue.TRUTH, Stroke.SOLID, z, Grid.map(z, Gaussian.STANDARD::pdf));
        double outside = 1 - inside.length / (double) sums.length;
        String summary = """
                %d sums of n = %d draws: the largest gap between their cumulative distribution and that of N(0, 1) is %s, \
                and %s of them lie beyond ±5%s."""
                .formatted(
                        sums.length,
                        n,
                        Digits.of(Distances.largestGap(sums, Gaussian.STANDARD)),
                        Digits.percent(outside),
                        parent.hasVariance()
                                ? ""
                                : "; there is no σ, so half the width of the central 68.3 % of the parent stands in for it");
        return new LawOverBars(bars, bell, Gaussian.STANDARD::pdf)
                .plot(
                        "sums",
                        "%d standardised sums".formatted(sums.length),
                        Axis.linear("standardised sum", -END, END),
                        Axis.linear("density"),
                        List.of(),
                        summary);
    }

    /** How far apart neighbouring sums of whole numbers lie. */
    private double spacing() {
        return 1 / (parent.law().standardDeviation() * Math.sqrt(n));
    }
}
