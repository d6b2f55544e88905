package argmax.lessons.lab.counting;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Bars, and over them a law to compare with; the table says both for each bar.
 *
 * @param law as points or as a curve
 * @param height what the law says at x
 */
record LawOverBars(Layer.Bars bars, Layer law, DoubleUnaryOperator height) {
    private static final int MOST_ROWS = 40;

    /** Rows below this share of the highest bar are left out: they would read 0. */
    private static final double NEGLIGIBLE = 1e-3;

    Plot plot(String id, String title, Axis x, Axis y, List<Layer> marks, String summary) {
        List<Layer> layers = new ArrayList<>(List.of(bars));
        layers.addAll(marks);
        layers.add(law);
        return new Plot(id, title, x, y, layers, false, summary, table(x));
    }

    private Table table(Axis x) {
        double least = NEGLIGIBLE * bars.y().stream().mapToDouble(h -> h).max().orElse(0);
        List<Integer> shown = IntStream.range(0, bars.x().size())
                .filter(i -> bars.y().get(i) > least || height.applyAsDouble(bars.x().get(i)) > least)
                .boxed()
                .toList();
        int stride = Math.ceilDiv(Math.max(1, shown.size()), MOST_ROWS);
        return new Table(
                List.of(x.label(), bars.name(), law.name()),
                IntStream.range(0, shown.size())
                        .filter(i -> i % stride == 0)
                        .mapToObj(i -> row(x, shown.get(i)))
                        .toList());
    }

    private List<String> row(Axis x, int bar) {
        double at = bars.x().get(bar);
        return List.of(
                x.names().isEmpty() ? Digits.of(at) : x.names().get((int) at),
                Digits.of(bars.y().get(bar)),
                Digits.of(height.applyAsDouble(at)));
    }
}
