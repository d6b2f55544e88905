package argmax.lessons.lab.builder;

import argmax.engine.stat.distribution.Finite;
import argmax.engine.stat.distribution.LawCheck;
import argmax.engine.stat.sampling.Bins;
import argmax.engine.stat.sampling.Histogram;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Heights over the outcomes 1, 2, 3 and so on, which may be a mass function. */
record MassFunction(List<Double> heights) {
    Verdict verdict() {
        return new Verdict(Verdict.Kind.MASS, heights, LawCheck.ofProbabilities(heights));
    }

    Figure figure(int n, long seed) {
        List<Double> outcomes = IntStream.rangeClosed(1, heights.size()).mapToObj(x -> (double) x).toList();
        List<Double> drawn = verdict().drawable() ? shares(outcomes, n, seed) : List.of();
        List<Layer> layers = new ArrayList<>();
        if (!drawn.isEmpty()) {
            layers.add(new Layer.Bars("share of %d drawn".formatted(n), Hue.QUIET, outcomes, drawn, 0.8));
        }
        layers.add(new Layer.Bars("P(x) as built", Hue.MAIN, outcomes, heights, 0.45, "bars"));
        List<String> header = new ArrayList<>(List.of("x", "P(x) as built"));
        if (!drawn.isEmpty()) {
            header.add("share of drawn");
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < heights.size(); i++) {
            List<String> row = new ArrayList<>(List.of(Digits.of(outcomes.get(i)), Digits.of(heights.get(i))));
            if (!drawn.isEmpty()) {
                row.add(Digits.of(drawn.get(i)));
            }
            rows.add(row);
        }
        return new Plot(
                "built",
                "Six probabilities",
                Axis.linear("outcome x", 0.4, heights.size() + 0.6),
                Axis.linear("probability", BuilderLab.LOWEST, BuilderLab.HIGHEST),
                layers,
                false,
                summary(drawn, n),
                new Table(header, rows));
    }

    private List<Double> shares(List<Double> outcomes, int n, long seed) {
        double total = verdict().check().total();
        double[] drawn = new Finite(outcomes, heights.stream().map(height -> height / total).toList()).sample(n, seed);
        return Histogram.of(drawn, Bins.around(1, heights.size())).densities();
    }

    private String summary(List<Double> drawn, int n) {
        if (drawn.isEmpty()) {
            return verdict().nowhereNegative()
                    ? "All six bars are 0, so nothing can be drawn."
                    : "A bar lies below 0, so nothing can be drawn: no outcome can happen less often than never.";
        }
        int top = IntStream.range(0, heights.size())
                .reduce((i, j) -> heights.get(j) > heights.get(i) ? j : i)
                .orElseThrow();
        return verdict().isOne()
                ? "The highest bar is P(%d) = %s; among %d outcomes drawn its share is %s."
                        .formatted(top + 1, Digits.of(heights.get(top)), n, Digits.of(drawn.get(top)))
                : """
                  The highest bar is P(%d) = %s, but the bars sum to %s; divided by that it is %s, and among %d outcomes drawn \
                  its share is %s.""".formatted(
                        top + 1,
                        Digits.of(heights.get(top)),
                        Digits.of(verdict().check().total()),
                        Digits.of(heights.get(top) / verdict().check().total()),
                        n,
                        Digits.of(drawn.get(top)));
    }
}
