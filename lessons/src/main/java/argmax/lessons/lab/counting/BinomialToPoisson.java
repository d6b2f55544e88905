package argmax.lessons.lab.counting;

import argmax.engine.stat.distribution.Binomial;
import argmax.engine.stat.distribution.Distances;
import argmax.engine.stat.distribution.Poisson;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Tables;
import argmax.lessons.lab.Grid;
import argmax.lessons.lab.counting.Trend.Curve;
import argmax.lessons.lab.counting.Trend.Here;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Binomial(N, λ/N) on its way to Poisson(λ).
 *
 * @param mean λ
 */
record BinomialToPoisson(double mean, int trials) {
    /** N from which the distance is drawn; the slider begins there. */
    static final int LEAST = 10;

    static final int MOST = 1000;

    Figure laws() {
        Binomial law = new Binomial(trials, mean / trials);
        Poisson limit = new Poisson(mean);
        List<Double> k = outcomes();
        Layer.Bars bars = new Layer.Bars(
                "Binomial(%d, %s)".formatted(trials, Digits.of(law.p())), Hue.MAIN, k, Grid.map(k, law::pmf), 0.8);
        Layer.Points points =
                new Layer.Points("Poisson(%s)".formatted(Digits.of(mean)), Hue.OTHER, k, Grid.map(k, limit::pmf));
        double mode = Math.floor(mean);
        String summary = """
                With N = %d and p = %s the count %s has the probability %s, Poisson's law says %s. The variance is %s; \
                Poisson's is λ = %s."""
                .formatted(
                        trials,
                        Digits.of(law.p()),
                        Digits.of(mode),
                        Digits.of(law.pmf(mode)),
                        Digits.of(limit.pmf(mode)),
                        Digits.of(law.variance()),
                        Digits.of(mean));
        return new LawOverBars(bars, points, limit::pmf)
                .plot(
                        "laws",
                        "Many trials, rare yes",
                        Axis.linear("count k", -0.5, k.getLast() + 0.5),
                        Axis.linear("probability"),
                        List.of(),
                        summary);
    }

    Figure distances() {
        String summary = "At N = %d the two laws lie %s apart in total variation; at N = %d they lie %s apart."
                .formatted(trials, Digits.of(distance(trials)), MOST, Digits.of(distance(MOST)));
        return new Trend(
                        Axis.log("trials N", LEAST, MOST),
                        Axis.log("total-variation distance", 1e-4, 1),
                        LogGrid.whole(LEAST, MOST, 25),
                        List.of(new Curve("distance", Hue.QUIET, Stroke.SOLID, this::distance)))
                .plot(
                        "distance",
                        "How far apart",
                        new Here("this N", trials),
                        List.of(new Layer.Rule("0.01", Hue.QUIET, Stroke.DOTTED, false, 0.01, null)),
                        summary);
    }

    /** The factors of the derivation, each divided by what it tends to. */
    Figure factors() {
        List<Double> k = outcomes().stream().filter(count -> count <= trials).toList();
        double p = mean / trials;
        double third = Math.exp(trials * Math.log1p(-p) + mean);
        List<Layer> layers = List.of(
                new Layer.Rule("limit", Hue.TRUTH, Stroke.DOTTED, false, 1, null),
                new Layer.Line("second", Hue.OTHER, Stroke.SOLID, k, Grid.map(k, this::falling)),
                new Layer.Line("third", Hue.QUIET, Stroke.SOLID, k, Grid.map(k, _ -> third)),
                new Layer.Line("fourth", Hue.OTHER, Stroke.DASHED, k, Grid.map(k, count -> Math.pow(1 - p, -count))),
                new Layer.Line(
                        "together",
                        Hue.MAIN,
                        Stroke.SOLID,
                        k,
                        Grid.map(k, count -> falling(count) * third * Math.pow(1 - p, -count))));
        double at = Math.ceil(mean);
        String summary = """
                For N = %d and k = %s the second factor is %s, the third %s times its limit and the fourth %s: \
                together the binomial probability is %s times Poisson's."""
                .formatted(
                        trials,
                        Digits.of(at),
                        Digits.of(falling(at)),
                        Digits.of(third),
                        Digits.of(Math.pow(1 - p, -at)),
                        Digits.of(falling(at) * third * Math.pow(1 - p, -at)));
        return new Plot(
                "factors",
                "The factors of the derivation",
                Axis.linear("count k", 0, outcomes().getLast()),
                Axis.linear("factor divided by its limit", 0, 2),
                layers,
                false,
                summary,
                Tables.of("k", k, layers));
    }

    private double falling(double k) {
        return DoubleStream.iterate(0, i -> i < k, i -> i + 1).map(i -> 1 - i / trials).reduce(1, (a, b) -> a * b);
    }

    private double distance(double n) {
        return Distances.totalVariation(new Binomial((int) n, mean / n), new Poisson(mean));
    }

    private List<Double> outcomes() {
        double most = Math.ceil(mean + 4.5 * Math.sqrt(mean));
        return DoubleStream.iterate(0, k -> k <= most, k -> k + 1).boxed().toList();
    }
}
