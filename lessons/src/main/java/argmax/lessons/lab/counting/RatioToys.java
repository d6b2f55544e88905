package argmax.lessons.lab.counting;

import argmax.engine.stat.hypothesis.BinnedTest;
import argmax.engine.stat.hypothesis.CountingTest;
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
import java.util.stream.DoubleStream;

/** The log likelihood ratio in many pretended experiments under either law. */
record RatioToys(CountingTest test, int cut, int observed) {
    private static final int TOYS = 2000;

    /** The seeds of the two laws must differ, or one law's counts would follow the other's. */
    private static final long OTHER_SEED = 1_000_003;

    private static final int MOST_BINS = 40;

    Figure figure(long seed) {
        BinnedTest binned = new BinnedTest(List.of(test));
        double[] background = binned.backgroundToys(TOYS, seed);
        double[] both = binned.signalToys(TOYS, seed + OTHER_SEED);
        double width = binWidth(background, both);
        double origin = test.logRatio(0) - step() / 2;
        Histogram ofBackground = Histogram.of(background, origin, width);
        Histogram ofBoth = Histogram.of(both, origin, width);
        List<Layer> layers = List.of(
                bars("background alone", Hue.OTHER, ofBackground, -width / 4),
                bars("background and signal", Hue.MAIN, ofBoth, width / 4),
                new Layer.Rule("observed", Hue.TRUTH, Stroke.DOTTED, true, test.logRatio(observed), null),
                new Layer.Rule("cut", Hue.QUIET, Stroke.SOLID, true, test.logRatio(cut) - step() / 2, null));
        double p = BinnedTest.pValue(test.logRatio(observed), background);
        String summary = """
                In %d pretended experiments of each kind the ratio is %s on average without and %s with the signal; \
                the observed count %d has %s, which %s of the experiments without signal reach or exceed."""
                .formatted(
                        TOYS,
                        Digits.of(mean(background)),
                        Digits.of(mean(both)),
                        observed,
                        Digits.of(test.logRatio(observed)),
                        Digits.percent(p));
        return new Plot(
                "ratio-toys",
                "The log likelihood ratio in %d experiments".formatted(TOYS),
                Axis.linear("log likelihood ratio"),
                Axis.linear("experiments"),
                layers,
                false,
                summary,
                table(ofBackground, ofBoth));
    }

    /** From one count to the next the ratio grows by ln(1 + s/b). */
    private double step() {
        return Math.log1p(test.signal() / test.background());
    }

    /** A whole number of counts, so that no bin holds more counts than its neighbour. */
    private double binWidth(double[] background, double[] both) {
        double least = DoubleStream.of(background).min().orElseThrow();
        double most = DoubleStream.of(both).max().orElseThrow();
        return step() * Math.max(1, Math.ceil((most - least) / step() / MOST_BINS));
    }

    private static Layer bars(String name, Hue hue, Histogram histogram, double shift) {
        List<Double> places = Grid.map(histogram.centres(), centre -> centre + shift);
        return new Layer.Bars(name, hue, places, histogram.heights(1), histogram.width() / 2);
    }

    private static Table table(Histogram background, Histogram both) {
        int first = Math.min(background.first(), both.first());
        int end = Math.max(background.end(), both.end());
        List<List<String>> rows = new ArrayList<>();
        for (int bin = first; bin < end; bin++) {
            double centre = background.origin() + (bin + 0.5) * background.width();
            rows.add(List.of(Digits.of(centre), Integer.toString(background.count(bin)), Integer.toString(both.count(bin))));
        }
        return new Table(List.of("log likelihood ratio", "background alone", "background and signal"), rows);
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }
}
