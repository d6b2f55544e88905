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
import java.util.List;

/** One fitted curve between the points that it was fitted to and the truth. */
record CurveAmongPoints(SinePoints points, Family family, double complexity) {
    /** No point lies beyond; a curve that does leaves the picture. */
    private static final double EDGE = 2.25;

    Figure figure() {
        Regression regression = family.regression().apply(complexity);
        Curve curve = points.fit(regression);
        List<Double> x = SinePoints.inputs(points.truth());
        List<Layer> layers = List.of(
                new Layer.Points(
                        "points", Hue.QUIET, SinePoints.inputs(points.rows()), SinePoints.targets(points.rows())),
                new Layer.Line("truth", Hue.TRUTH, Stroke.DOTTED, x, SinePoints.targets(points.truth())),
                fitted(x, curve));
        List<Double> coarse = Grid.between(0, 1, 21);
        double least = coarse(x, curve).stream().min(Double::compare).orElseThrow();
        double most = coarse(x, curve).stream().max(Double::compare).orElseThrow();
        return new Plot(
                "curve",
                "The fitted curve",
                Axis.linear("x", 0, 1),
                Axis.linear("y", -EDGE, EDGE),
                layers,
                false,
                "The curve, %s, lies between %s and %s, the truth between −1 and 1; its mean squared error is %s on the points and %s on fresh ones."
                        .formatted(
                                name(regression),
                                Digits.of(least),
                                Digits.of(most),
                                Digits.of(points.trainingError(curve)),
                                Digits.of(points.testError(curve))),
                Tables.of(
                        "x",
                        coarse,
                        List.of(
                                new Layer.Line(
                                        "truth",
                                        Hue.TRUTH,
                                        Stroke.DOTTED,
                                        coarse,
                                        Grid.map(coarse, at -> Math.sin(2 * Math.PI * at))),
                                fitted(coarse, curve))));
    }

    private static Layer fitted(List<Double> x, Curve curve) {
        return new Layer.Line("fitted curve", Hue.MAIN, Stroke.SOLID, x, coarse(x, curve));
    }

    private static List<Double> coarse(List<Double> x, Curve curve) {
        return Grid.map(x, curve::at);
    }
}
