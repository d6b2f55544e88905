package argmax.lessons.lab.likelihood;

import argmax.engine.stat.Interval;
import argmax.engine.stat.likelihood.LawLikelihood;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.figure.Tables;
import argmax.lessons.lab.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The log-likelihood of the parameter near its maximum, with the ½-interval, the true value and the trial value to drag. */
record LikelihoodCurve(LawScale scale, double truth, double trial) {
    /** How far below the maximum the curve is drawn. */
    private static final double DEPTH = 5;

    Figure of(double[] data) {
        LawLikelihood likelihood = new LawLikelihood(scale.law(), data);
        double best = likelihood.estimate();
        Interval half = likelihood.interval(0.5);
        Interval drawn = likelihood.interval(DEPTH);
        List<Double> w = inPicture(drawn.low(), drawn.high(), 121);
        List<Double> shaded = inPicture(half.low(), half.high(), 41);
        Layer.Line curve =
                new Layer.Line("ln L below its maximum", Hue.MAIN, Stroke.SOLID, w, Grid.map(w, likelihood::relative));
        List<Layer> layers = new ArrayList<>(List.of(
                new Layer.Band(
                        "½-interval", Hue.MAIN, shaded, Grid.map(shaded, x -> -DEPTH), Grid.map(shaded, likelihood::relative)),
                curve,
                new Layer.Rule("½ below the maximum", Hue.QUIET, Stroke.DOTTED, false, -0.5, null),
                new Layer.Rule("true value", Hue.TRUTH, Stroke.DOTTED, true, truth, null),
                new Layer.Rule("trial value", Hue.OTHER, Stroke.DASHED, true, trial, scale.trial().name())));
        boolean beyond = best > scale.right();
        if (!beyond && best >= scale.left()) {
            layers.add(new Layer.Points("maximum", Hue.MAIN, List.of(best), List.of(0.0)));
        }
        String summary = """
                With n = %d the maximum lies at %s = %s%s; the ½-interval reaches from %s to %s, the true value is %s, \
                and the trial value %s lies %s below the maximum in ln L."""
                .formatted(
                        data.length,
                        scale.symbol(),
                        Digits.of(best),
                        beyond ? ", right of the picture" : "",
                        Digits.of(half.low()),
                        Digits.of(half.high()),
                        Digits.of(truth),
                        Digits.of(trial),
                        Digits.of(-likelihood.relative(trial)));
        List<Double> coarse = everyTenth(w);
        Table table = Tables.of(
                scale.symbol(),
                coarse,
                List.of(new Layer.Line(
                        curve.name(), curve.hue(), curve.stroke(), coarse, Grid.map(coarse, likelihood::relative))));
        return new Plot(
                "likelihood-curve",
                "Likelihood of the parameter",
                Axis.linear(scale.parameter(), scale.left(), scale.right()),
                Axis.linear("ln L − ln L at the maximum", -DEPTH, 0.5),
                layers,
                false,
                summary,
                table);
    }

    private List<Double> inPicture(double low, double high, int points) {
        double from = Math.max(low, scale.left());
        double to = Math.min(high, scale.right());
        return from < to ? Grid.between(from, to, points) : List.of();
    }

    private static List<Double> everyTenth(List<Double> values) {
        return IntStream.range(0, values.size())
                .filter(i -> i % 10 == 0)
                .mapToObj(values::get)
                .toList();
    }
}
