package argmax.lessons.lab.counting;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Tables;
import argmax.lessons.lab.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * How something changes with a parameter, with a mark on each curve where the reader stands.
 *
 * @param grid the parameter where the curves are computed, and the rows of the table
 */
record Trend(Axis x, Axis y, List<Double> grid, List<Curve> curves) {
    record Curve(String name, Hue hue, Stroke stroke, DoubleUnaryOperator value) {}

    /** Where the reader stands, and what that place is called. */
    record Here(String name, double at) {}

    Plot plot(String id, String title, Here here, List<Layer> marks, String summary) {
        List<Layer> layers = new ArrayList<>(marks);
        List<Layer.Line> lines = curves.stream()
                .map(curve -> new Layer.Line(curve.name, curve.hue, curve.stroke, grid, Grid.map(grid, curve.value)))
                .toList();
        layers.addAll(lines);
        List<Double> values =
                curves.stream().map(curve -> curve.value.applyAsDouble(here.at)).toList();
        layers.add(new Layer.Points(here.name, Hue.MAIN, Grid.map(values, _ -> here.at), values));
        return new Plot(id, title, x, y, layers, false, summary, Tables.of(x.label(), grid, List.copyOf(lines)));
    }
}
