package argmax.lessons.lab.joint;

import argmax.engine.stat.distribution.Gaussian;
import argmax.engine.stat.distribution.MultivariateGaussian;
import argmax.engine.stat.sampling.Bins;
import argmax.engine.stat.sampling.Histogram;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.SampledSurface;
import argmax.lessons.figure.Shade;
import argmax.lessons.figure.Table;
import argmax.lessons.lab.Grid;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The bell in two dimensions whose margins are standard normal, tilted by the correlation ρ. */
record BellFigures(double rho) {
    private static final double EDGE = 3.5;
    private static final int CELLS = 50;
    private static final Bins BINS = new Bins(-EDGE, EDGE, 14);
    private static final Gaussian MARGIN = Gaussian.STANDARD;

    List<Figure> of(int n, long seed) {
        MultivariateGaussian law = MultivariateGaussian.ofCorrelation(rho);
        ToDoubleFunction<double[]> density = law.density();
        DoubleBinaryOperator joint = (x, y) -> density.applyAsDouble(new double[] {x, y});
        double[][] pairs = law.sample(n, seed);
        return List.of(map(joint, pairs), margin(0, pairs), margin(1, pairs), departure(joint));
    }

    private Figure map(DoubleBinaryOperator joint, double[][] pairs) {
        SampledSurface surface = surface(joint);
        double[][] seen = Arrays.stream(pairs)
                .filter(pair -> Math.max(Math.abs(pair[0]), Math.abs(pair[1])) <= EDGE)
                .toArray(double[][]::new);
        List<Layer> layers = List.of(
                surface.heat("density p(x, y)", Shade.SEQUENTIAL),
                new Layer.Points("%d drawn".formatted(pairs.length), Hue.QUIET, column(seen, 0), column(seen, 1)),
                surface.contours("equal density", Hue.MAIN, surface.levels(4)));
        long together = Arrays.stream(pairs).filter(pair -> pair[0] * pair[1] > 0).count();
        String summary = """
                With ρ = %s the density is highest in the middle, %s; x and y have the same sign in %s of %d pairs drawn."""
                .formatted(
                        Digits.of(rho),
                        Digits.of(joint.applyAsDouble(0, 0)),
                        Digits.percent((double) together / pairs.length),
                        pairs.length);
        return new Plot(
                "joint", "Joint law p(x, y)", axis("x"), axis("y"), layers, true, summary, surface.table("x", "y"));
    }

    /** @param axis 0 for x, 1 for y */
    private static Figure margin(int axis, double[][] pairs) {
        String letter = axis == 0 ? "x" : "y";
        double[] drawn = Arrays.stream(pairs).mapToDouble(pair -> pair[axis]).toArray();
        List<Double> densities = Histogram.of(drawn, BINS).densities();
        List<Double> x = Grid.between(-EDGE, EDGE, 71);
        List<Layer> layers = List.of(
                new Layer.Bars("%d drawn".formatted(drawn.length), Hue.QUIET, BINS.centres(), densities, BINS.width()),
                new Layer.Line("p(%s)".formatted(letter), Hue.MAIN, Stroke.SOLID, x, Grid.map(x, MARGIN::pdf)));
        double mean = Arrays.stream(drawn).average().orElseThrow();
        double square = Arrays.stream(drawn).map(value -> (value - mean) * (value - mean)).average().orElseThrow();
        List<List<String>> rows = IntStream.range(0, BINS.count())
                .mapToObj(i -> List.of(
                        Digits.of(BINS.centre(i)), Digits.of(densities.get(i)), Digits.of(MARGIN.pdf(BINS.centre(i)))))
                .toList();
        return new Plot(
                "margin-" + letter,
                "Margin of " + letter,
                axis(letter),
                Axis.linear("density", 0, 0.6),
                layers,
                false,
                "The margin of %s is the bell of mean 0 and width 1 whatever ρ is; the drawn ones have mean %s and width %s."
                        .formatted(letter, Digits.of(mean), Digits.of(Math.sqrt(square))),
                new Table(List.of(letter, "drawn", "p(%s)".formatted(letter)), rows));
    }

    private Figure departure(DoubleBinaryOperator joint) {
        SampledSurface surface = surface((x, y) -> {
            double difference = joint.applyAsDouble(x, y) - MARGIN.pdf(x) * MARGIN.pdf(y);
            // Shades would show the rounding as large.
            return Math.abs(difference) < 1e-12 ? 0 : difference;
        });
        String summary = surface.most() == 0
                ? "p(x, y) equals p(x) p(y) everywhere: x and y are independent."
                : "p(x, y) − p(x) p(y) goes from %s to %s: x and y are dependent."
                        .formatted(Digits.of(surface.least()), Digits.of(surface.most()));
        return new Plot(
                "departure",
                "p(x, y) − p(x) p(y)",
                axis("x"),
                axis("y"),
                List.of(surface.heat("difference", Shade.DIVERGING)),
                true,
                summary,
                surface.table("x", "y"));
    }

    private static SampledSurface surface(DoubleBinaryOperator function) {
        return SampledSurface.of(-EDGE, EDGE, -EDGE, EDGE, CELLS, CELLS, function);
    }

    private static Axis axis(String letter) {
        return Axis.linear(letter, -EDGE, EDGE);
    }

    private static List<Double> column(double[][] pairs, int axis) {
        return Arrays.stream(pairs).map(pair -> pair[axis]).toList();
    }
}
