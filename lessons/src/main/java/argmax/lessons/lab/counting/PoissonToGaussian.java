package argmax.lessons.lab.counting;

import argmax.engine.stat.distribution.Distances;
import argmax.engine.stat.distribution.Gaussian;
import argmax.engine.stat.distribution.Limits;
import argmax.engine.stat.distribution.Poisson;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.lab.Grid;
import argmax.lessons.lab.counting.Trend.Curve;
import argmax.lessons.lab.counting.Trend.Here;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Poisson(λ) on its way to the bell curve of the same mean and variance.
 *
 * @param mean λ
 * @param cubic whether the next order of the expansion is drawn as well
 */
record PoissonToGaussian(double mean, boolean cubic) {
    static final double MOST = 200;

    Figure laws() {
        Poisson law = new Poisson(mean);
        Gaussian curve = Gaussian.like(law);
        List<Double> k = outcomes();
        Layer.Bars bars =
                new Layer.Bars("Poisson(%s)".formatted(Digits.of(mean)), Hue.MAIN, k, Grid.map(k, law::pmf), 0.8);
        // Where λ is small the bell reaches below 0, and that has to be seen.
        double left = Math.min(k.getFirst() - 0.5, mean - 3.5 * law.standardDeviation());
        double right = k.getLast() + 0.5;
        List<Double> x = Grid.between(left, right, 161);
        Layer.Line bell = new Layer.Line("bell curve", Hue.OTHER, Stroke.SOLID, x, Grid.map(x, curve::pdf));
        String summary = """
                The skewness is 1/√λ = %s. Poisson's law gives k = %s the probability %s; the bell curve says %s there%s."""
                .formatted(
                        Digits.of(law.skewness()),
                        Digits.of(mean),
                        Digits.of(law.pmf(mean)),
                        Digits.of(curve.pdf(mean)),
                        cubic ? ", and so does the curve with the cubic term" : "");
        return new LawOverBars(bars, bell, curve::pdf)
                .plot(
                        "laws",
                        "Counts and the bell curve",
                        Axis.linear("count k", left, right),
                        Axis.linear("probability, density"),
                        cubic ? List.of(withCubic(x)) : List.of(),
                        summary);
    }

    /** The expansion in (k − λ)/λ converges only where that is below 1; farther out the cubic term would run away. */
    private Layer withCubic(List<Double> x) {
        List<Double> near = x.stream().filter(k -> Math.abs(k - mean) < mean).toList();
        return new Layer.Line(
                "with the cubic term",
                Hue.TRUTH,
                Stroke.DASHED,
                near,
                Grid.map(near, k -> Limits.gaussianTerm(mean, k, true)));
    }

    Figure distances() {
        double total = distance(mean);
        double gap = gap(mean);
        String summary = """
                At λ = %s the total-variation distance is %s and the largest gap of the cumulative laws %s; 0.066/√λ is %s."""
                .formatted(Digits.of(mean), Digits.of(total), Digits.of(gap), Digits.of(0.066 / Math.sqrt(mean)));
        return new Trend(
                        Axis.log("mean λ", 1, MOST),
                        Axis.log("distance", 0.001, 1),
                        LogGrid.whole(1, MOST, 25),
                        List.of(
                                new Curve("total variation", Hue.MAIN, Stroke.SOLID, PoissonToGaussian::distance),
                                new Curve("largest gap of cumulative laws", Hue.OTHER, Stroke.DASHED, PoissonToGaussian::gap)))
                .plot("distance", "How large is large", new Here("this λ", mean), List.of(), summary);
    }

    private static double distance(double mean) {
        Poisson law = new Poisson(mean);
        return Distances.totalVariation(law, Gaussian.like(law));
    }

    private static double gap(double mean) {
        Poisson law = new Poisson(mean);
        return Distances.largestGap(law, Gaussian.like(law));
    }

    /** From 4½ standard deviations below the mean to 5¼ above. */
    List<Double> outcomes() {
        double sigma = Math.sqrt(mean);
        double least = Math.max(0, Math.ceil(mean - 4.5 * sigma));
        double most = Math.floor(mean + 5.25 * sigma);
        return DoubleStream.iterate(least, k -> k <= most, k -> k + 1).boxed().toList();
    }
}
