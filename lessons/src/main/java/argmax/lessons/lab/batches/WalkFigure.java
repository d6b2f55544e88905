package argmax.lessons.lab.batches;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.SampledSurface;
import argmax.lessons.figure.Shade;
import argmax.lessons.figure.Table;
import argmax.lessons.lab.batches.NoisyLine.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The way of the weights over the loss of all rows. */
record WalkFigure(NoisyLine line, BatchWalk walk) {
    /** How far the picture grows where the walk needs it. */
    private static final double REACH = 4;

    private static final int MOST_DRAWN = 300;
    private static final int MOST_ROWS = 20;

    Figure figure() {
        Weights best = line.best();
        Axis across = axis("slope", -0.5, 5, Weights::slope);
        Axis up = axis("intercept", -0.6, 2.4, Weights::intercept);
        List<Weights> inside =
                walk.places().stream().takeWhile(at -> holds(across, at.slope()) && holds(up, at.intercept())).toList();
        SampledSurface surface = SampledSurface.of(
                low(across), high(across), low(up), high(up), 44, 24, line::loss);
        List<Weights> drawn = spread(inside, MOST_DRAWN);
        List<Layer> layers = List.of(
                surface.heat("mean squared error", Shade.SEQUENTIAL),
                surface.contours("equal loss", Hue.QUIET, List.of(0.3, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0)),
                new Layer.Path(
                        "the walk",
                        Hue.MAIN,
                        drawn.stream().map(Weights::slope).toList(),
                        drawn.stream().map(Weights::intercept).toList()),
                new Layer.Points("best line", Hue.TRUTH, List.of(best.slope()), List.of(best.intercept())));
        return new Plot(
                "walk",
                "The walk over the loss",
                across,
                up,
                layers,
                false,
                summary(best, inside.size() < walk.places().size()),
                table());
    }

    private String summary(Weights best, boolean left) {
        if (walk.ranAway()) {
            return "The walk ran away: after %d updates the loss had left all bounds. The best line has slope %s and intercept %s."
                    .formatted(walk.updates(), Digits.of(best.slope()), Digits.of(best.intercept()));
        }
        Weights end = walk.end();
        return "After %s the slope is %s and the intercept %s, %s away from the best line at %s and %s%s."
                .formatted(
                        BatchesLab.counted(walk.updates(), "update"),
                        Digits.of(end.slope()),
                        Digits.of(end.intercept()),
                        Digits.of(Math.hypot(end.slope() - best.slope(), end.intercept() - best.intercept())),
                        Digits.of(best.slope()),
                        Digits.of(best.intercept()),
                        left ? "; the walk leaves the picture and is drawn until then" : "");
    }

    /** From {@code low} to {@code high}, or farther where the walk goes farther, to whole numbers. */
    private Axis axis(String label, double low, double high, ToDoubleFunction<Weights> weight) {
        double least = walk.places().stream().mapToDouble(weight).min().orElseThrow();
        double most = walk.places().stream().mapToDouble(weight).max().orElseThrow();
        return Axis.linear(
                label,
                least < low ? Math.max(Math.floor(least), Math.floor(low - REACH)) : low,
                most > high ? Math.min(Math.ceil(most), Math.ceil(high + REACH)) : high);
    }

    private static double low(Axis axis) {
        return Objects.requireNonNull(axis.min());
    }

    private static double high(Axis axis) {
        return Objects.requireNonNull(axis.max());
    }

    private static boolean holds(Axis axis, double value) {
        return value >= low(axis) && value <= high(axis);
    }

    private static List<Weights> spread(List<Weights> places, int most) {
        return indices(places.size(), most).stream().map(places::get).toList();
    }

    /** All indices, or so many from the first to the last. */
    private static List<Integer> indices(int size, int most) {
        return size <= most
                ? IntStream.range(0, size).boxed().toList()
                : IntStream.range(0, most).mapToObj(i -> (int) ((long) i * (size - 1) / (most - 1))).toList();
    }

    private Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (int update : indices(walk.places().size(), MOST_ROWS)) {
            Weights at = walk.places().get(update);
            rows.add(List.of(
                    Integer.toString(update),
                    Digits.of(at.slope()),
                    Digits.of(at.intercept()),
                    Digits.of(line.loss(at.slope(), at.intercept()))));
        }
        return new Table(List.of("update", "slope", "intercept", "loss of all rows"), rows);
    }
}
