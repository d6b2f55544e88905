package argmax.lessons.lab.counting;

import argmax.engine.stat.sampling.CentralLimit;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How lopsided sums are, against the number of draws in each. */
record SkewnessOfSums(Parent parent, int n) {
    private static final List<Integer> TRIED = List.of(1, 2, 5, 10, 20, 50, 100);

    /** Sums for each n; those of the reader are more. */
    private static final int REPEATS = 1000;

    Figure of(double[] sums, long seed) {
        List<CentralLimit> tried = CentralLimit.of(parent.law(), TRIED, REPEATS, seed);
        List<Double> x = TRIED.stream().map(Integer::doubleValue).toList();
        List<Double> found = tried.stream().map(CentralLimit::skewness).toList();
        double here = Moments.of(sums).skewness();
        List<Layer> layers = new ArrayList<>(List.of(
                new Layer.Rule("symmetric", Hue.QUIET, Stroke.DOTTED, false, 0, null),
                new Layer.Points("%d sums each".formatted(REPEATS), Hue.QUIET, x, found)));
        if (parent.hasVariance()) {
            List<Double> curve = LogGrid.between(1, TRIED.getLast(), 61);
            layers.add(new Layer.Line("γ/√n", Hue.TRUTH, Stroke.SOLID, curve, Grid.map(curve, this::theory)));
        }
        layers.add(new Layer.Points("this n", Hue.MAIN, List.of((double) n), List.of(here)));
        String summary = parent.hasVariance()
                ? "The sums of n = %d draws have the skewness %s; expected is %s, the parent's own %s divided by √n."
                        .formatted(n, Digits.of(here), Digits.of(theory(n)), Digits.of(theory(1)))
                : "The Cauchy law has no skewness; that of these sums, %s, is the work of the most distant ones and never settles."
                        .formatted(Digits.of(here));
        return new Plot(
                "skewness",
                "What is left of the parent's shape",
                Axis.log("draws in each sum, n", 1, TRIED.getLast()),
                Axis.linear("skewness"),
                layers,
                false,
                summary,
                table(found));
    }

    private double theory(double draws) {
        return parent.law().skewness() / Math.sqrt(draws);
    }

    private Table table(List<Double> found) {
        return new Table(
                List.of("n", "skewness of %d sums".formatted(REPEATS), "γ/√n"),
                IntStream.range(0, found.size())
                        .mapToObj(i -> List.of(
                                TRIED.get(i).toString(),
                                Digits.of(found.get(i)),
                                parent.hasVariance() ? Digits.of(theory(TRIED.get(i))) : "none"))
                        .toList());
    }
}
