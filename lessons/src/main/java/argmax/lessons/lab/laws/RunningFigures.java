package argmax.lessons.lab.laws;

import argmax.engine.stat.sampling.LargeNumbers;
import argmax.engine.stat.sampling.LargeNumbers.Running;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Tables;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What was known after each number of draws.
 *
 * @param seen from the second draw on, since one draw has no variance
 */
record RunningFigures(EqualMean chosen, int n, List<Running> seen) {
    private static final int POINTS = 80;

    /** Every second of the points is said in words. */
    private static final int EVERY = 2;

    RunningFigures(EqualMean chosen, int n, long seed) {
        this(
                chosen,
                n,
                LargeNumbers.running(chosen.law(), n, POINTS, seed).stream().filter(running -> running.n() > 1).toList());
    }

    Figure mean() {
        Layer.Line mean = line("mean of the draws", Running::mean);
        List<Layer> layers = List.of(
                new Layer.Band(
                        "two standard errors", Hue.QUIET, numbers(Running::n), numbers(Running::low), numbers(Running::high)),
                new Layer.Rule("mean of the law", Hue.TRUTH, Stroke.DOTTED, false, chosen.law().mean(), null),
                mean);
        Running last = seen.getLast();
        String summary = "After %d draws their mean is %s; two standard errors around the law's own are %s to %s."
                .formatted(n, Digits.of(last.mean()), Digits.of(last.low()), Digits.of(last.high()));
        return plot("running-mean", "The mean comes to rest", Axis.linear("mean of the draws"), layers, mean, summary);
    }

    Figure variance() {
        Layer.Line variance = line("variance of the draws", Running::variance);
        double truth = chosen.law().variance();
        List<Layer> layers =
                List.of(new Layer.Rule("variance of the law", Hue.TRUTH, Stroke.DOTTED, false, truth, null), variance);
        double most = variance.y().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        String summary = "After %d draws their variance is %s; that of the law is %s."
                .formatted(n, Digits.of(seen.getLast().variance()), Digits.of(truth));
        return plot(
                "running-variance",
                "So does the variance",
                Axis.linear("variance of the draws", 0, 1.1 * Math.max(most, truth)),
                layers,
                variance,
                summary);
    }

    private Figure plot(String id, String title, Axis y, List<Layer> layers, Layer.Line line, String summary) {
        List<Integer> told = IntStream.range(0, seen.size())
                .filter(i -> i % EVERY == 0 || i == seen.size() - 1)
                .boxed()
                .toList();
        List<Double> x = told.stream().map(line.x()::get).toList();
        Layer.Line coarse = new Layer.Line(
                line.name(), line.hue(), line.stroke(), x, told.stream().map(line.y()::get).toList());
        return new Plot(
                id,
                title,
                Axis.log("number of draws", 2, n),
                y,
                layers,
                false,
                summary,
                Tables.of("number of draws", x, List.of(coarse)));
    }

    private Layer.Line line(String name, ToDoubleFunction<Running> number) {
        return new Layer.Line(name, Hue.MAIN, Stroke.SOLID, numbers(Running::n), numbers(number));
    }

    private List<Double> numbers(ToDoubleFunction<Running> number) {
        return seen.stream().map(number::applyAsDouble).toList();
    }
}
