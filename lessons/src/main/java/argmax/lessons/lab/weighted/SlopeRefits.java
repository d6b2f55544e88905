package argmax.lessons.lab.weighted;

import argmax.engine.stat.sampling.Moments;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.lab.Grid;
import argmax.lessons.lab.Histogram;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The slopes that many repeats of the experiment give, fitted with and without weights. */
record SlopeRefits(boolean weighted) {
    private static final int REPEATS = 500;
    private static final double BIN = 0.15;

    Figure figure(long seed) {
        double[] plain = new double[REPEATS];
        double[] weighed = new double[REPEATS];
        SplittableRandom seeds = new SplittableRandom(seed);
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            HeteroPoints points = HeteroPoints.draw(seeds.nextLong());
            plain[repeat] = points.fit(false).a();
            weighed[repeat] = points.fit(true).a();
        }
        // The middle of a bin lies at the true slope.
        Histogram ofPlain = Histogram.of(plain, HeteroPoints.TRUTH.a() - BIN / 2, BIN);
        Histogram ofWeighed = Histogram.of(weighed, HeteroPoints.TRUTH.a() - BIN / 2, BIN);
        List<Layer> layers = List.of(
                bars("plain fit", weighted ? Hue.QUIET : Hue.MAIN, ofPlain, -BIN / 4),
                bars("weighted fit", weighted ? Hue.MAIN : Hue.QUIET, ofWeighed, BIN / 4),
                new Layer.Rule("true slope", Hue.TRUTH, Stroke.DOTTED, true, HeteroPoints.TRUTH.a(), null));
        Moments without = Moments.of(plain);
        Moments with = Moments.of(weighed);
        String summary = """
                In %d repeats the slope is %s ± %s without weights and %s ± %s with them (mean and standard deviation), so \
                that weights make its variance %s times smaller; the true slope is %s."""
                .formatted(
                        REPEATS,
                        Digits.of(without.mean()),
                        Digits.of(without.standardDeviation()),
                        Digits.of(with.mean()),
                        Digits.of(with.standardDeviation()),
                        Digits.of(without.variance() / with.variance()),
                        Digits.of(HeteroPoints.TRUTH.a()));
        return new Plot(
                "refits",
                "The slope in %d repeats".formatted(REPEATS),
                Axis.linear("fitted slope"),
                Axis.linear("repeats"),
                layers,
                false,
                summary,
                table(ofPlain, ofWeighed));
    }

    private static Layer bars(String name, Hue hue, Histogram histogram, double shift) {
        return new Layer.Bars(
                name, hue, Grid.map(histogram.centres(), centre -> centre + shift), histogram.heights(1), BIN / 2);
    }

    private static Table table(Histogram plain, Histogram weighed) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < plain.counts().size(); i++) {
            rows.add(List.of(
                    Digits.of(plain.centres().get(i)),
                    plain.counts().get(i).toString(),
                    Integer.toString(weighed.count(plain.first() + i))));
        }
        return new Table(List.of("slope", "plain fit", "weighted fit"), rows);
    }
}
