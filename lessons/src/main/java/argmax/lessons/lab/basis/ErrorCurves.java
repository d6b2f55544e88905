package argmax.lessons.lab.basis;

import static argmax.lessons.figure.RegressionName.name;

import argmax.engine.stat.regression.Curve;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Tables;
import java.util.List;
import java.util.stream.IntStream;

/** The errors of all curves of a family, from the stiffest to the freest. */
record ErrorCurves(SinePoints points, Family family, double complexity) {
    /** Beyond it curves differ in how useless they are. */
    private static final double MOST = 0.7;

    Figure figure() {
        List<Double> complexities = family.complexities();
        List<Curve> curves = complexities.stream().map(each -> points.fit(family.regression().apply(each))).toList();
        Layer.Line training = new Layer.Line(
                "on the points", Hue.MAIN, Stroke.SOLID, complexities, curves.stream().map(points::trainingError).toList());
        Layer.Line test = new Layer.Line(
                "on fresh points", Hue.OTHER, Stroke.DASHED, complexities, curves.stream().map(points::testError).toList());
        int best = least(test.y());
        Curve chosen = points.fit(family.regression().apply(complexity));
        List<Layer> layers = List.of(
                new Layer.Rule("noise", Hue.TRUTH, Stroke.DOTTED, false, SinePoints.noise(), null),
                new Layer.Rule("your curve", Hue.QUIET, Stroke.SOLID, true, complexity, family.control().name()),
                training,
                test);
        String summary = """
                Of these curves %s has the least error on fresh points, %s; the noise alone has %s. Your curve, %s, has %s \
                on fresh points and %s on its own."""
                .formatted(
                        name(family.regression().apply(complexities.get(best))),
                        Digits.of(test.y().get(best)),
                        Digits.of(SinePoints.noise()),
                        name(family.regression().apply(complexity)),
                        Digits.of(points.testError(chosen)),
                        Digits.of(points.trainingError(chosen)));
        return new Plot(
                "errors",
                "Error against complexity",
                Axis.linear(family.axis(), family.control().least(), family.control().most()),
                Axis.linear("mean squared error", 0, MOST),
                layers,
                false,
                summary,
                Tables.of(family.control().label(), complexities, List.of(training, test)));
    }

    private static int least(List<Double> values) {
        return IntStream.range(0, values.size())
                .reduce((a, b) -> values.get(b) < values.get(a) ? b : a)
                .orElseThrow();
    }
}
