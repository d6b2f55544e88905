package argmax.lessons.lab.builder;

import argmax.engine.stat.distribution.LawCheck;
import argmax.engine.stat.sampling.Bins;
import argmax.engine.stat.sampling.Histogram;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A density with the outcomes drawn from it, and the area between two values.
 *
 * @param u at most v
 */
record DensityFigure(LineDensity built, double u, double v) {
    private static final double LEFT = -1;
    private static final double RIGHT = 4;
    private static final int BINS = 20;

    Figure of(int n, long seed) {
        Verdict verdict = built.verdict();
        double total = verdict.check().total();
        double[] drawn = verdict.drawable() ? LawCheck.law(built.ends(), built.heights()).sample(n, seed) : new double[0];
        Bins bins = new Bins(built.a(), built.b(), BINS);
        List<Double> densities = drawn.length > 0 ? Histogram.of(drawn, bins).densities() : List.of();
        List<Layer> layers = new ArrayList<>();
        if (drawn.length > 0) {
            layers.add(new Layer.Bars(
                    "%d drawn, share per unit of x".formatted(n), Hue.QUIET, bins.centres(), densities, bins.width()));
        }
        layers.add(area());
        layers.add(curve("p(x) as built", Hue.MAIN, Stroke.SOLID, 1));
        if (drawn.length > 0 && !verdict.isOne()) {
            layers.add(curve("divided by its integral", Hue.TRUTH, Stroke.DOTTED, total));
        }
        layers.add(new Layer.Rule("end a", Hue.QUIET, Stroke.DOTTED, true, built.a(), "a"));
        layers.add(new Layer.Rule("end b", Hue.QUIET, Stroke.DOTTED, true, built.b(), "b"));
        return new Plot(
                "built",
                "A density and an area under it",
                Axis.linear("x", LEFT, RIGHT),
                Axis.linear("density (per unit of x)"),
                layers,
                false,
                summary(drawn, total),
                table(bins, densities));
    }

    /** Down to 0 at both ends, so that the box is seen as one. */
    private Layer curve(String name, Hue hue, Stroke stroke, double divisor) {
        List<Double> heights = Grid.map(built.heights(), height -> height / divisor);
        return new Layer.Line(
                name,
                hue,
                stroke,
                List.of(LEFT, built.a(), built.a(), built.b(), built.b(), RIGHT),
                List.of(0.0, 0.0, heights.getFirst(), heights.getLast(), 0.0, 0.0));
    }

    private Layer area() {
        List<Double> x = List.of(built.inside(u), built.inside(v));
        return new Layer.Band("area from u to v", Hue.OTHER, x, List.of(0.0, 0.0), Grid.map(x, built::at));
    }

    private String summary(double[] drawn, double total) {
        String area = "The area under p(x) from %s to %s is %s".formatted(
                Digits.of(u), Digits.of(v), Digits.of(built.area(u, v)));
        if (drawn.length == 0) {
            return area + (built.verdict().nowhereNegative()
                    ? ", but all of p(x) is 0, so nothing can be drawn."
                    : ", but p(x) lies below 0 somewhere, so nothing can be drawn.");
        }
        double inside = (double) Arrays.stream(drawn).filter(x -> x > u && x < v).count() / drawn.length;
        String divided = built.verdict().isOne()
                ? ""
                : ", and %s once p(x) is divided by its integral".formatted(Digits.of(built.area(u, v) / total));
        return "%s%s; of %d outcomes drawn a share of %s lies there.".formatted(area, divided, drawn.length, Digits.of(inside));
    }

    private Table table(Bins bins, List<Double> densities) {
        List<String> header = new ArrayList<>(List.of("x from", "to", "p(x) in the middle", "area"));
        if (!densities.isEmpty()) {
            header.add("share of drawn");
        }
        List<List<String>> rows = IntStream.range(0, bins.count())
                .mapToObj(i -> {
                    List<String> row = new ArrayList<>(List.of(
                            Digits.of(bins.edge(i)),
                            Digits.of(bins.edge(i + 1)),
                            Digits.of(built.at(bins.centre(i))),
                            Digits.of(built.area(bins.edge(i), bins.edge(i + 1)))));
                    if (!densities.isEmpty()) {
                        row.add(Digits.of(densities.get(i) * bins.width()));
                    }
                    return row;
                })
                .toList();
        return new Table(header, rows);
    }
}
