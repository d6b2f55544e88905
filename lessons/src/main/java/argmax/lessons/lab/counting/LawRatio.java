package argmax.lessons.lab.counting;

import argmax.engine.stat.distribution.Gaussian;
import argmax.engine.stat.distribution.Limits;
import argmax.engine.stat.distribution.Poisson;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.lab.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** By which factor Poisson's probabilities differ from those of the bell curve: of single counts, and of all from one on. */
record LawRatio(PoissonToGaussian limit) {
    private static final int MOST_ROWS = 40;

    Figure figure() {
        Poisson law = new Poisson(limit.mean());
        Gaussian curve = Gaussian.like(law);
        List<Double> k = limit.outcomes();
        List<Double> upper = k.stream().filter(count -> count > limit.mean()).toList();
        List<Double> single = Grid.map(k, count -> law.pmf(count) / curve.pdf(count));
        List<Double> tails = Grid.map(upper, count -> law.survival(count - 1) / curve.survival(count - 0.5));
        List<Layer> layers = new ArrayList<>(List.of(
                new Layer.Rule("equal", Hue.QUIET, Stroke.DOTTED, false, 1, null),
                new Layer.Line("P(k) / curve", Hue.MAIN, Stroke.SOLID, k, single),
                new Layer.Line("P(k or more) / area of the curve", Hue.OTHER, Stroke.DASHED, upper, tails)));
        if (limit.cubic()) {
            List<Double> near = k.stream().filter(count -> Math.abs(count - limit.mean()) < limit.mean()).toList();
            layers.add(new Layer.Line(
                    "P(k) / curve with cubic term",
                    Hue.TRUTH,
                    Stroke.SOLID,
                    near,
                    Grid.map(near, count -> law.pmf(count) / Limits.gaussianTerm(limit.mean(), count, true))));
        }
        double last = upper.getLast();
        String summary = """
                From k = %s on, %s standard deviations above the mean, Poisson's law has the probability %s, \
                which is %s times what the bell curve says."""
                .formatted(
                        Digits.of(last),
                        Digits.of((last - limit.mean()) / Math.sqrt(limit.mean())),
                        Digits.of(law.survival(last - 1)),
                        Digits.of(tails.getLast()));
        return new Plot(
                "ratio",
                "Poisson divided by the bell curve",
                Axis.linear("count k", k.getFirst() - 0.5, k.getLast() + 0.5),
                Axis.log("ratio", powerOfTen(single, false), Math.max(10, powerOfTen(tails, true))),
                layers,
                false,
                summary,
                table(k, single, tails));
    }

    /** The next power of ten beyond all of {@code ratios}. */
    private static double powerOfTen(List<Double> ratios, boolean above) {
        double end = ratios.stream().reduce(1.0, above ? Math::max : Math::min);
        return Math.pow(10, above ? Math.ceil(Math.log10(end)) : Math.min(-1, Math.floor(Math.log10(end))));
    }

    private static Table table(List<Double> k, List<Double> single, List<Double> tails) {
        int lower = k.size() - tails.size();
        int stride = Math.ceilDiv(k.size(), MOST_ROWS);
        return new Table(
                List.of("count k", "ratio of P(k)", "ratio of P(k or more)"),
                IntStream.range(0, k.size())
                        .filter(i -> (k.size() - 1 - i) % stride == 0)
                        .mapToObj(i -> List.of(
                                Digits.of(k.get(i)),
                                Digits.of(single.get(i)),
                                i < lower ? "" : Digits.of(tails.get(i - lower))))
                        .toList());
    }
}
