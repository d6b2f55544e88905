package argmax.lessons.lab.counting;

import argmax.engine.stat.hypothesis.CountingTest;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Tables;
import argmax.lessons.lab.Grid;
import java.util.List;

/** How often signals of other strengths would be found, at the chosen cut and at the loosest cut of size 5 %. */
record PowerCurve(CountingTest test, int cut) {
    private static final double MOST = 15;
    private static final double SIZE = 0.05;
    private static final double WANTED = 0.9;

    Figure figure() {
        int usual = test.threshold(SIZE);
        List<Double> signals = Grid.between(0, MOST, 61);
        List<Layer> layers = List.of(
                curve("at the usual cut", Hue.OTHER, Stroke.DASHED, usual, signals),
                curve("at your cut", Hue.MAIN, Stroke.SOLID, cut, signals),
                new Layer.Rule("90 %", Hue.QUIET, Stroke.DOTTED, false, WANTED, null),
                new Layer.Rule("expected signal", Hue.TRUTH, Stroke.DOTTED, true, test.signal(), CountingTestLab.SIGNAL));
        List<Double> coarse = Grid.between(0, MOST, 16);
        String summary = """
                At the cut n ≥ %d a signal of s = %s is found in %s of all cases; the usual cut, the smallest with α of at \
                most 5 %%, is n ≥ %d and finds it in %s; 90 %% would take s = %s there."""
                .formatted(
                        cut,
                        Digits.of(test.signal()),
                        Digits.percent(test.power(cut)),
                        usual,
                        Digits.percent(test.power(usual)),
                        Digits.of(CountingTest.leastSignal(test.background(), SIZE, WANTED)));
        return new Plot(
                "power",
                "Power against the strength of the signal",
                Axis.linear("expected signal s (counts)", 0, MOST),
                Axis.linear("power", 0, 1),
                layers,
                false,
                summary,
                Tables.of(
                        "s",
                        coarse,
                        List.of(
                                curve("your cut, n ≥ " + cut, Hue.MAIN, Stroke.SOLID, cut, coarse),
                                curve("usual cut, n ≥ " + usual, Hue.OTHER, Stroke.DASHED, usual, coarse))));
    }

    private Layer.Line curve(String name, Hue hue, Stroke stroke, int at, List<Double> signals) {
        return new Layer.Line(
                name, hue, stroke, signals, Grid.map(signals, s -> new CountingTest(test.background(), s).power(at)));
    }
}
