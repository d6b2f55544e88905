package argmax.lessons.lab.counting;

import argmax.engine.stat.distribution.Poisson;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Both laws of the count over each other, with the two mistakes shaded: each in the hue of the law under which it happens. */
record TwoLaws(CountingTest test, int cut, int observed) {
    /** Less likely counts have no row in the table. */
    private static final double RARE = 5e-4;

    /** Smaller probabilities would be a row of zeros. */
    private static final double TINY = 1e-9;

    Figure figure() {
        DoubleUnaryOperator background = new Poisson(test.background())::pmf;
        DoubleUnaryOperator both = new Poisson(test.background() + test.signal())::pmf;
        int most = most();
        List<Double> missed = counts(0, cut - 1);
        List<Double> falseAlarms = counts(cut, most);
        List<Layer> layers = List.of(
                new Layer.Bars("β: signal below the cut", Hue.MAIN, missed, Grid.map(missed, both), 1),
                new Layer.Bars("α: background from the cut on", Hue.OTHER, falseAlarms, Grid.map(falseAlarms, background), 1),
                outline("background alone", Hue.OTHER, Stroke.DASHED, background),
                outline("background and signal", Hue.MAIN, Stroke.SOLID, both),
                new Layer.Rule("observed", Hue.TRUTH, Stroke.DOTTED, true, observed, null),
                new Layer.Rule("cut", Hue.QUIET, Stroke.SOLID, true, cut - 0.5, CountingTestLab.CUT));
        List<List<String>> rows = new ArrayList<>();
        for (double n : counts(0, most)) {
            if (Math.max(background.applyAsDouble(n), both.applyAsDouble(n)) >= RARE) {
                rows.add(List.of(
                        Digits.of(n),
                        Digits.of(background.applyAsDouble(n)),
                        Digits.of(both.applyAsDouble(n)),
                        n < cut ? "background" : "signal"));
            }
        }
        return new Plot(
                "two-laws",
                "The count under either law",
                Axis.linear("count n", -0.5, most + 0.5),
                Axis.linear("probability"),
                layers,
                false,
                summary(),
                new Table(List.of("n", "background alone", "background and signal", "the test says"), rows));
    }

    private String summary() {
        return """
                With b = %s and s = %s, the cut n ≥ %d has the size α = %s and the power %s; %d were counted, \
                which background alone reaches or exceeds with p = %s%s, so that the test says %s."""
                .formatted(
                        Digits.of(test.background()),
                        Digits.of(test.signal()),
                        cut,
                        probability(test.size(cut)),
                        probability(test.power(cut)),
                        observed,
                        probability(test.pValue(observed)),
                        observed == 0 ? "" : " (Z = %s)".formatted(Digits.of(test.significance(observed))),
                        observed < cut ? "background" : "signal");
    }

    private static String probability(double p) {
        return p < TINY ? "less than a billionth" : Digits.of(p);
    }

    private Layer outline(String name, Hue hue, Stroke stroke, DoubleUnaryOperator pmf) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (double n : counts(0, most())) {
            x.add(n - 0.5);
            y.add(pmf.applyAsDouble(n));
        }
        x.add(most() + 0.5);
        y.add(0.0);
        return new Layer.Steps(name, hue, stroke, x, y);
    }

    /** As far as either law, the cut and the observed count reach. */
    private int most() {
        double mean = test.background() + test.signal();
        return Math.max((int) Math.ceil(mean + 3.5 * Math.sqrt(mean)), Math.max(cut, observed) + 1);
    }

    private static List<Double> counts(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(n -> (double) n).toList();
    }
}
