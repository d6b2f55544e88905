package argmax.lessons.lab.descent;

import argmax.engine.net.surface.Quadratic;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Tables;
import argmax.lessons.form.Field;
import argmax.lessons.lab.Grid;
import java.util.List;

/** By how much one step of plain descent multiplies each coordinate, at every learning rate. */
record Factors(Quadratic surface, double rate, Field.Slider slider) {
    Figure figure() {
        List<Double> rates = Grid.between(0, slider.most(), 121);
        List<Layer> layers = List.of(
                new Layer.Rule("stays as it is", Hue.QUIET, Stroke.DOTTED, false, 1, null),
                line("along x, k = ", Hue.MAIN, Stroke.SOLID, surface.k1(), rates),
                line("along y, k = ", Hue.OTHER, Stroke.DASHED, surface.k2(), rates),
                new Layer.Rule("this η", Hue.TRUTH, Stroke.DASHED, true, rate, slider.name()));
        List<Double> coarse = Grid.between(0, slider.most(), 13);
        return new Plot(
                "factors",
                "What a step of plain descent leaves of each coordinate",
                Axis.linear("learning rate η", 0, slider.most()),
                Axis.linear("factor |1 − ηk|", 0, 2),
                layers,
                false,
                summary(),
                Tables.of(
                        "η",
                        coarse,
                        List.of(
                                line("along x, k = ", Hue.MAIN, Stroke.SOLID, surface.k1(), coarse),
                                line("along y, k = ", Hue.OTHER, Stroke.DASHED, surface.k2(), coarse))));
    }

    private static Layer line(String name, Hue hue, Stroke stroke, double curvature, List<Double> rates) {
        return new Layer.Line(
                name + Digits.of(curvature), hue, stroke, rates, Grid.map(rates, rate -> Math.abs(1 - rate * curvature)));
    }

    private String summary() {
        double most = Math.max(surface.k1(), surface.k2());
        String limit = surface.minima().isEmpty()
                ? "y grows at every rate, which is how the saddle is left"
                : "both shrink at every rate below 2/%s = %s".formatted(Digits.of(most), Digits.of(2 / most));
        return "At η = %s a step multiplies x by %s and y by %s; %s."
                .formatted(
                        Digits.of(rate),
                        Digits.of(1 - rate * surface.k1()),
                        Digits.of(1 - rate * surface.k2()),
                        limit);
    }
}
