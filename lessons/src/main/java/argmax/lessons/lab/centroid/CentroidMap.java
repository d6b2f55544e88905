package argmax.lessons.lab.centroid;

import argmax.engine.classic.neighbour.Centroids;
import argmax.engine.data.Grid;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Scores;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The examples of the first person, the centroids and which side each of them wins. */
record CentroidMap(CentroidTrials trials, int n) {
    private static final double EDGE = 5;
    private static final int CELLS = 50;
    private static final List<String> CLASSES = List.of("background", "signal");

    Figure figure() {
        Samples examples = trials.examples(0, n);
        List<Layer> layers = new ArrayList<>();
        trials.learned(0, n).ifPresent(centroids -> layers.add(regions(centroids)));
        for (int label = 0; label < CLASSES.size(); label++) {
            layers.add(points(CLASSES.get(label), label, examples));
        }
        layers.add(new Layer.Line(
                "best possible border", Hue.TRUTH, Stroke.DOTTED, List.of(-EDGE, EDGE), List.of(EDGE, -EDGE)));
        trials.learned(0, n).ifPresent(centroids -> {
            layers.add(new Layer.Line(
                    "from centroid to centroid",
                    Hue.MAIN,
                    Stroke.DASHED,
                    centroids.points().stream().map(List::getFirst).toList(),
                    centroids.points().stream().map(List::getLast).toList()));
            layers.add(border(centroids));
        });
        String summary = trials.learned(0, n)
                .map(centroids -> """
                        Learned from %d examples, this border is right for %s of those examples and for %s of fresh points; \
                        no classifier is right for more than %s of those."""
                        .formatted(
                                n,
                                Digits.percent(Scores.accuracy(centroids.predict(examples), examples.labels())),
                                Digits.percent(CentroidTrials.accuracy(centroids)),
                                Digits.percent(CentroidTrials.BEST)))
                .orElse("All %d examples are of one class, so nothing is learned; a guess is right for 50 %% of fresh points."
                        .formatted(n));
        return new Plot(
                "centroid-map",
                "What the first person has learned",
                Axis.linear("x1", -EDGE, EDGE),
                Axis.linear("x2", -EDGE, EDGE),
                layers,
                true,
                summary,
                table(examples));
    }

    private static Layer regions(Centroids centroids) {
        double cell = 2 * EDGE / CELLS;
        List<Double> middles = IntStream.range(0, CELLS).mapToObj(i -> -EDGE + (i + 0.5) * cell).toList();
        Grid grid = new Grid(middles, middles);
        Predictions predictions = centroids.predict(grid.rows(List.of(0.0, 0.0), 0, 1));
        return new Layer.Regions(
                "nearer centroid",
                -EDGE,
                EDGE,
                -EDGE,
                EDGE,
                CELLS,
                IntStream.range(0, grid.points()).mapToObj(predictions::mostLikely).toList());
    }

    /** Long enough to leave the picture on both sides. */
    private static Layer border(Centroids centroids) {
        List<Double> from = centroids.points().getFirst();
        List<Double> to = centroids.points().getLast();
        double right = to.getFirst() - from.getFirst();
        double up = to.getLast() - from.getLast();
        double reach = 4 * EDGE / Math.hypot(right, up);
        double x = (from.getFirst() + to.getFirst()) / 2;
        double y = (from.getLast() + to.getLast()) / 2;
        return new Layer.Line(
                "learned border",
                Hue.MAIN,
                Stroke.SOLID,
                List.of(x - reach * up, x + reach * up),
                List.of(y + reach * right, y - reach * right));
    }

    private static Layer points(String name, int label, Samples rows) {
        int[] chosen = IntStream.range(0, rows.rows()).filter(row -> rows.label(row) == label).toArray();
        return new Layer.Points(
                name,
                Hue.ofClass(label),
                IntStream.of(chosen).mapToObj(row -> (double) rows.input(row, 0)).toList(),
                IntStream.of(chosen).mapToObj(row -> (double) rows.input(row, 1)).toList());
    }

    private Table table(Samples examples) {
        int[] counts = examples.counts(CLASSES.size());
        List<List<String>> rows = new ArrayList<>();
        for (int label = 0; label < CLASSES.size(); label++) {
            int of = label;
            List<Double> centroid = trials.learned(0, n).map(centroids -> centroids.points().get(of)).orElse(List.of());
            rows.add(List.of(
                    CLASSES.get(label),
                    Integer.toString(counts[label]),
                    centroid.isEmpty() ? "none" : Digits.of(centroid.getFirst()),
                    centroid.isEmpty() ? "none" : Digits.of(centroid.getLast())));
        }
        return new Table(List.of("class", "examples", "x1 of the centroid", "x2 of the centroid"), rows);
    }
}
