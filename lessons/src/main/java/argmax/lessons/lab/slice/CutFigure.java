package argmax.lessons.lab.slice;

import argmax.engine.stat.joint.DensityGrid;
import argmax.engine.stat.joint.DensityGrid.Slice;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One cut through a density: as it is, and divided by its area. */
record CutFigure(JointDensity density, double y) {
    /** Every tenth cell is said in words. */
    private static final int EVERY = 10;

    Figure plot(boolean renormalise) {
        Slice cut = density.cut(y);
        DensityGrid grid = density.grid();
        List<Double> marginal = grid.marginalOfX();
        String joint = density.p("x, ŷ");
        String conditional = density.p("x", "ŷ");
        List<Layer> layers = new ArrayList<>();
        if (renormalise) {
            layers.add(new Layer.Line(
                    density.p("x") + ", whatever y is", Hue.QUIET, Stroke.DOTTED, grid.x().centres(), marginal));
            layers.addAll(curve(joint, Hue.OTHER, cut.x(), cut.joint(), cut.area()));
            layers.addAll(curve(conditional, Hue.MAIN, cut.x(), cut.conditional(), 1));
        } else {
            layers.addAll(curve(joint, Hue.OTHER, cut.x(), cut.joint(), cut.area()));
        }
        String summary = "The cut %s at ŷ = %s is %s high and has the area %s; divided by it, %s is %s high and has the area 1."
                .formatted(
                        joint, Digits.of(y), Digits.of(most(cut.joint())), Digits.of(cut.area()),
                        conditional, Digits.of(most(cut.conditional())));
        // The same scale before and after, so that one sees what the division does.
        double top = 1.1 * Math.max(most(cut.conditional()), Math.max(most(cut.joint()), most(marginal)));
        return new Plot(
                "cut",
                renormalise ? "The cut, made a law" : "The cut as it is",
                Axis.linear("x", density.low(), density.high()),
                Axis.linear("density", 0, top),
                layers,
                false,
                summary,
                table(cut, joint, conditional));
    }

    private static List<Layer> curve(String name, Hue hue, List<Double> x, List<Double> y, double area) {
        List<Double> zero = y.stream().map(_ -> 0.0).toList();
        return List.of(
                new Layer.Line(name, hue, Stroke.SOLID, x, y), new Layer.Band("area " + Digits.of(area), hue, x, zero, y));
    }

    private static double most(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private static Table table(Slice cut, String joint, String conditional) {
        List<List<String>> rows = IntStream.range(0, cut.x().size())
                .filter(i -> i % EVERY == EVERY / 2)
                .mapToObj(i -> List.of(
                        Digits.of(cut.x().get(i)), Digits.of(cut.joint().get(i)), Digits.of(cut.conditional().get(i))))
                .toList();
        return new Table(List.of("x", joint, conditional), rows);
    }
}
