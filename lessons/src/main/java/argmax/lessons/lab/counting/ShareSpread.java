package argmax.lessons.lab.counting;

import argmax.engine.stat.distribution.Binomial;
import argmax.engine.stat.sampling.Moments;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.lab.counting.Trend.Curve;
import argmax.lessons.lab.counting.Trend.Here;
import java.util.List;

/** How the spread of the share k/N shrinks with the number of trials. */
record ShareSpread(Binomial law) {
    Figure of(double[] counts) {
        double observed = Moments.of(counts).standardDeviation() / law.n();
        double expected = spread(law.n());
        String summary = """
                With N = %d the shares k/N spread by %s in these experiments; √(p(1 − p)/N) is %s, \
                and four times the trials would halve it."""
                .formatted(law.n(), Digits.of(observed), Digits.of(expected));
        // Where all counts are the same there is no spread that a logarithmic axis could show.
        List<Layer> marks = observed > 0
                ? List.of(new Layer.Points(
                        "spread in these experiments", Hue.QUIET, List.of((double) law.n()), List.of(observed)))
                : List.of();
        return new Trend(
                        Axis.log("trials N", 1, 1000),
                        Axis.log("standard deviation of k/N", 0.001, 1),
                        LogGrid.whole(1, 1000, 31),
                        List.of(new Curve("√(p(1 − p)/N)", Hue.TRUTH, Stroke.SOLID, this::spread)))
                .plot("spread", "Spread of the share of yes", new Here("this N", law.n()), marks, summary);
    }

    private double spread(double n) {
        return Math.sqrt(law.p() * (1 - law.p()) / n);
    }
}
