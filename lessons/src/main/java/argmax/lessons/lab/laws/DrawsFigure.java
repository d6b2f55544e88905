package argmax.lessons.lab.laws;

import argmax.engine.stat.distribution.Continuous;
import argmax.engine.stat.distribution.Discrete;
import argmax.engine.stat.sampling.Bins;
import argmax.engine.stat.sampling.Histogram;
import argmax.engine.stat.sampling.Moments;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.lab.Grid;
import java.util.List;
import java.util.stream.IntStream;

/** A histogram of the draws under their law, on an axis that all five laws share. */
record DrawsFigure(EqualMean chosen) {
    private static final double LOW = -5;
    private static final double HIGH = 15;
    private static final double WIDTH = 0.5;

    Figure of(double[] draws) {
        Histogram histogram = Histogram.of(draws, bins());
        List<Double> centres = histogram.bins().centres();
        List<Double> heights = chosen.discrete()
                ? histogram.counts().stream().map(count -> (double) count / draws.length).toList()
                : histogram.densities();
        Moments moments = Moments.of(draws);
        int outside = histogram.below() + histogram.above();
        String summary = """
                %d draws have the mean %s and the standard deviation %s, where their law has %s and %s%s."""
                .formatted(
                        draws.length,
                        Digits.of(moments.mean()),
                        Digits.of(moments.standardDeviation()),
                        Digits.of(chosen.law().mean()),
                        Digits.of(chosen.law().standardDeviation()),
                        outside == 0 ? "" : "; %d of them lie outside the picture".formatted(outside));
        List<List<String>> rows = IntStream.range(0, centres.size())
                .filter(i -> histogram.counts().get(i) > 0)
                .mapToObj(i -> List.of(
                        Digits.of(centres.get(i)), histogram.counts().get(i).toString(), Digits.of(heights.get(i))))
                .toList();
        String height = chosen.discrete() ? "share" : "density";
        return new Plot(
                "draws",
                "The draws and their law",
                Axis.linear("x", LOW, HIGH),
                Axis.linear(height),
                List.of(
                        new Layer.Bars("draws", Hue.QUIET, centres, heights, WIDTH),
                        law(),
                        new Layer.Rule("mean of the law", Hue.TRUTH, Stroke.DOTTED, true, chosen.law().mean(), null),
                        new Layer.Rule("mean of the draws", Hue.MAIN, Stroke.DASHED, true, moments.mean(), null)),
                false,
                summary,
                new Table(List.of("middle of the bin", "draws", height), rows));
    }

    /** Outcomes lie in the middle of a bin; ends of densities lie between two. */
    private Bins bins() {
        double shift = chosen.discrete() ? WIDTH / 2 : 0;
        int count = (int) Math.round((HIGH - LOW + 2 * shift) / WIDTH);
        return new Bins(LOW - shift, HIGH + shift, count);
    }

    private Layer law() {
        return switch (chosen.law()) {
            case Discrete law ->
                new Layer.Points("law", Hue.TRUTH, law.outcomes(), law.outcomes().stream().map(law::pmf).toList());
            case Continuous law -> {
                List<Double> x = Grid.between(LOW, HIGH, 801);
                yield new Layer.Line("law", Hue.TRUTH, Stroke.SOLID, x, Grid.map(x, law::pdf));
            }
            default -> throw new IllegalStateException("Neither outcomes nor a density: " + chosen.law());
        };
    }
}
