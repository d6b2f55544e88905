package argmax.lessons.lab.stopping;

import argmax.engine.data.Samples;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.SampledSurface;
import argmax.lessons.figure.Shade;
import argmax.lessons.lab.stopping.BumpTraining.Epoch;
import java.util.List;
import java.util.stream.IntStream;

/** What the weights of the best epoch say of each place, with the rows that they learnt from. */
record BestMap(Samples rows, BumpTraining training, Epoch best) {
    private static final double EDGE = 3.2;
    private static final int CELLS = 32;

    Figure figure() {
        SampledSurface surface = SampledSurface.of(
                -EDGE, EDGE, -EDGE, EDGE, CELLS, CELLS, (x1, x2) -> training.probability(x1, x2, best.heights()));
        double share = surface.values().stream().filter(p -> p > 0.5).count() / (double) (CELLS * CELLS);
        List<Layer> layers = List.of(
                new Layer.Heat(
                        "probability of disc", -EDGE, EDGE, -EDGE, EDGE, CELLS, surface.values(), 0, 1, Shade.CLASSES),
                surface.contours("p = ½", Hue.MAIN, List.of(0.5)),
                points("labelled ring", 0),
                points("labelled disc", 1));
        return new Plot(
                "map",
                "The map at the best epoch",
                Axis.linear("x1", -EDGE, EDGE),
                Axis.linear("x2", -EDGE, EDGE),
                layers,
                true,
                "%s of the square is taken for the disc; in the middle its probability is %s. The points are the 120 training rows."
                        .formatted(Digits.percent(share), Digits.of(training.probability(0, 0, best.heights()))),
                surface.table("x1", "x2"));
    }

    private Layer points(String name, int label) {
        int[] own = IntStream.range(0, rows.rows()).filter(row -> rows.label(row) == label).toArray();
        return new Layer.Points(
                name,
                Hue.ofClass(label),
                IntStream.of(own).mapToObj(row -> (double) rows.input(row, 0)).toList(),
                IntStream.of(own).mapToObj(row -> (double) rows.input(row, 1)).toList());
    }
}
