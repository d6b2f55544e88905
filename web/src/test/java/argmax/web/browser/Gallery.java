package argmax.web.browser;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Matrix;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Shade;
import argmax.lessons.figure.SampledSurface;
import argmax.lessons.figure.Table;
import argmax.lessons.figure.ValueMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One figure of each kind with each kind of layer, as labs and runs make them. */
final class Gallery {
    static final int MANY = 2000;
    static final int FINE = 100;

    private Gallery() {}

    static List<Figure> figures() {
        return Stream.concat(
                        Stream.of(
                                lines(), steps(), bars(), draggedBars(), histogram(), cut(), classes(), named(), errors(), path(),
                                density(), arrows(), handles(), crowd()),
                        Stream.of(counts(), correlations(), joint(), DrawnGallery.computation(), DrawnGallery.network(),
                                DrawnGallery.tree(), DrawnGallery.digits(), DrawnGallery.filters()))
                .toList();
    }

    private static Figure lines() {
        List<Double> x = grid(0, 10, 60);
        return plot(
                "lines",
                Axis.linear("time $t$ (s)", 0, 10),
                Axis.linear("loss (nats)"),
                new Layer.Strip("warm-up", Hue.QUIET, true, 0, 2),
                new Layer.Band(
                        "one standard error",
                        Hue.OTHER,
                        x,
                        map(x, t -> 0.3 + Math.exp(-t / 4)),
                        map(x, t -> 0.5 + Math.exp(-t / 4))),
                new Layer.Line("training", Hue.MAIN, Stroke.SOLID, x, map(x, t -> Math.exp(-t / 2))),
                new Layer.Line("validation", Hue.OTHER, Stroke.DASHED, x, map(x, t -> 0.4 + Math.exp(-t / 4))),
                new Layer.Rule("least possible", Hue.TRUTH, Stroke.DOTTED, false, 0.1, null));
    }

    private static Figure steps() {
        return plot(
                "steps",
                Axis.linear("epoch"),
                Axis.log("learning rate", 0.001, 0.2),
                new Layer.Steps("rate", Hue.MAIN, Stroke.SOLID, List.of(0.0, 10.0, 20.0), List.of(0.1, 0.03, 0.01)));
    }

    private static Figure bars() {
        return plot(
                "bars",
                Axis.named("species", List.of("Adélie", "Chinstrap", "Gentoo")),
                Axis.linear("penguins"),
                new Layer.Bars("training", Hue.MAIN, List.of(-0.18, 0.82, 1.82), List.of(120.0, 54.0, 98.0), 0.32),
                new Layer.Bars("validation", Hue.OTHER, List.of(0.18, 1.18, 2.18), List.of(32.0, 14.0, 26.0), 0.32));
    }

    private static Figure draggedBars() {
        return plot(
                "dragged-bars",
                Axis.named("outcome", List.of("1", "2", "3", "4", "5", "6")),
                Axis.linear("probability", 0, 1),
                new Layer.Bars(
                        "P",
                        Hue.MAIN,
                        List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0),
                        List.of(0.1, 0.1, 0.2, 0.3, 0.2, 0.1),
                        0.7,
                        "heights"));
    }

    private static Figure histogram() {
        Random random = new Random(1);
        List<Double> centres = grid(-2.8, 2.8, 15);
        List<Double> heights = map(centres, x -> normal(x) + 0.02 * random.nextGaussian());
        List<Double> x = grid(-3, 3, 80);
        return plot(
                "histogram",
                Axis.linear("x (cm)"),
                Axis.linear("density (1/cm)"),
                new Layer.Bars("data", Hue.QUIET, centres, heights, 0.4),
                new Layer.Line("Gaussian", Hue.MAIN, Stroke.SOLID, x, map(x, Gallery::normal)));
    }

    private static Figure cut() {
        List<Double> x = grid(-4.75, 4.75, 20);
        return plot(
                "cut",
                Axis.linear("score", -5, 5),
                Axis.linear("rows"),
                new Layer.Bars("background", Hue.CLASS_0, x, map(x, s -> 100 * normal(s + 1)), 0.5),
                new Layer.Bars("signal", Hue.CLASS_1, x, map(x, s -> 80 * normal(s - 1.5)), 0.5),
                new Layer.Rule("cut", Hue.TRUTH, Stroke.DASHED, true, 0.5, "threshold"));
    }

    private static Figure classes() {
        Random random = new Random(2);
        Layer[] layers = IntStream.range(0, 5)
                .mapToObj(label -> (Layer) new Layer.Points(
                        "class " + label,
                        Hue.ofClass(label),
                        draws(12, () -> 2 * Math.cos(1.26 * label) + 0.4 * random.nextGaussian()),
                        draws(12, () -> 2 * Math.sin(1.26 * label) + 0.4 * random.nextGaussian())))
                .toArray(Layer[]::new);
        return plot("classes", Axis.linear("$x_1$"), Axis.linear("$x_2$"), layers);
    }

    private static Figure named() {
        return plot(
                "named",
                Axis.linear("facility", 0, 1),
                Axis.linear("r", -1, 1),
                new Layer.Named("in lessons", Hue.CLASS_0, List.of(0.4, 0.8), List.of(0.5, 0.3), List.of("Seen in part", "A wedge")),
                new Layer.Named("flagged", Hue.CLASS_1, List.of(0.6), List.of(-0.1), List.of("A box")));
    }

    private static Figure errors() {
        List<Double> x = List.of(1.0, 2.0, 3.0, 4.0, 5.0);
        List<Double> y = List.of(0.2, 0.5, 0.7, 0.82, 0.86);
        List<Double> fine = grid(0.5, 5.5, 40);
        return plot(
                "errors",
                Axis.linear("pT (GeV)", 0, 6),
                Axis.linear("efficiency"),
                Layer.Errors.around("measured", Hue.MAIN, x, y, List.of(0.1, 0.08, 0.05, 0.04, 0.03)),
                new Layer.Line("model", Hue.OTHER, Stroke.DASHED, fine, map(fine, p -> 0.9 - Math.exp(-p / 1.5))));
    }

    private static Figure path() {
        SampledSurface valley = SampledSurface.of(-3, 3, -2, 2, 60, 40, (x, y) -> Math.log1p(x * x + 8 * y * y));
        List<Double> x = new ArrayList<>(List.of(-2.6));
        List<Double> y = new ArrayList<>(List.of(1.5));
        for (int step = 0; step < 14; step++) {
            x.add(x.getLast() * 0.8);
            y.add(y.getLast() * -0.62);
        }
        return square(
                "path",
                valley.table("w1", "w2"),
                valley.heat("loss", Shade.SEQUENTIAL),
                valley.contours("equal loss", Hue.QUIET, valley.levels(6)),
                new Layer.Path("gradient descent", Hue.OTHER, x, y));
    }

    private static Figure density() {
        SampledSurface bumps = SampledSurface.of(-4, 4, -3, 3, FINE, FINE * 3 / 4, (x, y) ->
                normal(x - 1.2) * normal(y - 0.5) + 0.6 * normal(1.5 * (x + 1.5)) * normal(1.5 * (y + x / 2)));
        return square(
                "density",
                bumps.table("x", "y"),
                bumps.heat("p(x, y)", Shade.SEQUENTIAL),
                bumps.contours("equal density", Hue.TRUTH, bumps.levels(5)));
    }

    private static Figure arrows() {
        SampledSurface saddle = SampledSurface.of(-2, 2, -2, 2, 40, 40, (x, y) -> x * y);
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int i = 0; i < 81; i++) {
            x.add(-2 + 0.5 * (i % 9));
            y.add(-2 + 0.5 * Math.floor(i / 9.0));
        }
        return square(
                "arrows",
                saddle.table("x", "y"),
                saddle.heat("x y", Shade.DIVERGING),
                new Layer.Arrows("downhill", Hue.TRUTH, x, y, map(y, v -> -v), map(x, v -> -v)));
    }

    private static Figure handles() {
        List<Double> x = List.of(0.5, 1.5, 3.0, 4.2);
        List<Double> y = List.of(1.0, 2.2, 2.8, 4.6);
        return plot(
                "handles",
                Axis.linear("x", 0, 5),
                Axis.linear("y", 0, 5),
                new Layer.Line("fit", Hue.MAIN, Stroke.SOLID, List.of(0.0, 5.0), List.of(0.6, 5.0)),
                new Layer.Handles("point", Hue.OTHER, x, y, "points", 2, 8),
                new Layer.Handle("end of the line", 5, 5, "end-x", "end-y"));
    }

    private static Figure crowd() {
        Random random = new Random(3);
        List<Double> x = draws(MANY, random::nextGaussian);
        List<Double> y = draws(MANY, random::nextGaussian);
        List<List<String>> rows =
                IntStream.range(0, MANY).mapToObj(i -> List.of(Digits.of(x.get(i)), Digits.of(y.get(i)))).toList();
        return new Plot(
                "crowd",
                "Crowd",
                Axis.linear("x"),
                Axis.linear("y"),
                List.of(new Layer.Points("draws", Hue.CLASS_1, x, y)),
                false,
                "Two thousand draws lie around the origin.",
                new Table(List.of("x", "y"), rows));
    }

    private static Figure counts() {
        return new Matrix(
                "counts", "Counts", "true \\ predicted", List.of("cat", "dog"), List.of("cat", "dog"),
                List.of(List.of(40, 10), List.of(3, 47)), "87 of 100 are right.");
    }

    private static Figure correlations() {
        List<String> names = List.of("mass", "charge", "radius");
        return new ValueMatrix(
                "correlations", "Correlations", "of \\ with", names, names,
                List.of(List.of(1.0, -0.42, 0.87), List.of(-0.42, 1.0, 0.03), List.of(0.87, 0.03, 1.0)),
                2, Shade.DIVERGING, null, "Mass and radius go together.");
    }

    private static Figure joint() {
        return new ValueMatrix(
                "joint", "Joint table", "y \\ x", List.of("y = 0", "y = 1"), List.of("x = 0", "x = 1", "x = 2"),
                List.of(List.of(0.1, 0.2, 0.1), List.of(0.25, 0.05, 0.3)), 2, Shade.SEQUENTIAL, "joint",
                "The six cells sum to 1.");
    }

    private static Plot square(String id, Table table, Layer... layers) {
        return new Plot(
                id, id, Axis.linear("$x$"), Axis.linear("$y$"), List.of(layers), true, "What " + id + " looks like.", table);
    }

    private static Plot plot(String id, Axis x, Axis y, Layer... layers) {
        Table table = new Table(List.of("layer"), Stream.of(layers).map(layer -> List.of(layer.name())).toList());
        return new Plot(id, id, x, y, List.of(layers), false, "What " + id + " looks like.", table);
    }

    private static List<Double> grid(double from, double to, int points) {
        return IntStream.range(0, points).mapToObj(i -> from + (to - from) * i / (points - 1)).toList();
    }

    private static List<Double> map(List<Double> values, DoubleUnaryOperator function) {
        return values.stream().map(function::applyAsDouble).toList();
    }

    private static List<Double> draws(int count, DoubleSupplier draw) {
        return IntStream.range(0, count).mapToObj(i -> draw.getAsDouble()).toList();
    }

    private static double normal(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
