package argmax.lessons.lab.basis;

import static argmax.lessons.figure.RegressionName.name;

import argmax.engine.stat.regression.Curve;
import argmax.engine.stat.regression.Regression;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Tables;
import argmax.lessons.lab.Grid;
import java.util.Collections;
import java.util.List;

/** One fitted curve between the points that it was fitted to and the truth. */
record CurveAmongPoints(SinePoints points, Family family, double complexity) {
    /** No point lies beyond; a curve that does leaves the picture. */
    private static final double EDGE = 2.25;

    Figure figure() {
        Regression regression = family.regression().apply(complexity);
        Curve curve = points.fit(regression);
        List<Double> x = SinePoints.inputs(points.truth());
        Layer.Line fitted = fitted(x, curve);
        List<Layer> layers = List.of(
                new Layer.Points(
                        "points", Hue.QUIET, SinePoints.inputs(points.rows()), SinePoints.targets(points.rows())),
                truth(x, SinePoints.targets(points.truth())),
                fitted);
        List<Double> coarse = Grid.between(0, 1, 21);
        String summary = """
                The curve, %s, lies between %s and %s, the truth between −1 and 1; its mean squared error is %s on the \
                points and %s on fresh ones."""
                .formatted(
                        name(regression),
                        Digits.of(Collections.min(fitted.y())),
                        Digits.of(Collections.max(fitted.y())),
                        Digits.of(points.trainingError(curve)),
                        Digits.of(points.testError(curve)));
        return new Plot(
                "curve",
                "The fitted curve",
                Axis.linear("x", 0, 1),
                Axis.linear("y", -EDGE, EDGE),
                layers,
                false,
                summary,
                Tables.of(
                        "x",
                        coarse,
                        List.of(truth(coarse, Grid.map(coarse, at -> Math.sin(2 * Math.PI * at))), fitted(coarse, curve))));
    }

    private static Layer.Line truth(List<Double> x, List<Double> y) {
        return new Layer.Line("truth", Hue.TRUTH, Stroke.DOTTED, x, y);
    }

    private static Layer.Line fitted(List<Double> x, Curve curve) {
        return new Layer.Line("fitted curve", Hue.MAIN, Stroke.SOLID, x, Grid.map(x, curve::at));
    }
}
