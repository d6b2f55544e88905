package argmax.lessons.lab.slice;

import argmax.engine.stat.distribution.Finite;
import argmax.engine.stat.joint.DensityGrid;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.SampledSurface;
import argmax.lessons.figure.Shade;
import argmax.lessons.figure.Tables;
import java.util.List;
import java.util.stream.IntStream;

/** A joint density from above, with the line of the cut, and what all cuts together say of y. */
record DensityFigures(JointDensity density, double y) {
    private static final int CELLS = 50;

    /** Every third cell is said in words. */
    private static final int EVERY = 3;

    Figure map(String control) {
        double low = density.low();
        double high = density.high();
        Finite along = density.along(y);
        SampledSurface surface = SampledSurface.of(low, high, low, high, CELLS, CELLS, density.density());
        List<Layer> layers = List.of(
                surface.heat("density p(x, y)", Shade.SEQUENTIAL),
                surface.contours("equal density", Hue.QUIET, surface.levels(5)),
                new Layer.Rule("cut at y = ŷ", Hue.MAIN, Stroke.SOLID, false, y, control));
        String summary = "The joint density is cut at ŷ = %s; along the cut x is %s on average, with the standard deviation %s."
                .formatted(Digits.of(y), Digits.of(along.mean()), Digits.of(along.standardDeviation()));
        return new Plot(
                "map",
                "Joint density p(x, y)",
                Axis.linear("x", low, high),
                Axis.linear("y", low, high),
                layers,
                true,
                summary,
                surface.table("x", "y"));
    }

    Figure areas() {
        DensityGrid grid = density.grid();
        Layer.Line areas = new Layer.Line(
                "area of the cut, p(y)", Hue.OTHER, Stroke.SOLID, grid.y().centres(), grid.marginalOfY());
        double area = density.cut(y).area();
        double most = Math.max(area, areas.y().stream().mapToDouble(Double::doubleValue).max().orElseThrow());
        List<Integer> told = IntStream.range(0, areas.x().size()).filter(i -> i % EVERY == 0).boxed().toList();
        List<Double> toldY = told.stream().map(areas.x()::get).toList();
        Layer.Line coarse = new Layer.Line(
                areas.name(), areas.hue(), areas.stroke(), toldY, told.stream().map(areas.y()::get).toList());
        String summary = "The cut at ŷ = %s has the area %s, and so much is the marginal density p(y) there."
                .formatted(Digits.of(y), Digits.of(area));
        return new Plot(
                "areas",
                "The areas of all cuts",
                Axis.linear("y", density.low(), density.high()),
                Axis.linear("density of y", 0, 1.15 * most),
                List.of(areas, new Layer.Points("this cut", Hue.MAIN, List.of(y), List.of(area))),
                false,
                summary,
                Tables.of("y", toldY, List.of(coarse)));
    }
}
