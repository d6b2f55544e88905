package argmax.lessons.lab.likelihood;

import argmax.engine.stat.Law;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.lab.Grid;
import argmax.lessons.lab.Histogram;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The data with the law of the trial value over them, normalised alike. */
record TrialFit(LawScale scale, double truth, double trial) {
    Figure of(double[] data) {
        boolean discrete = scale.law().discrete();
        double width = discrete ? 1 : binWidth(data);
        Histogram histogram = Histogram.of(data, discrete ? -0.5 : 0, width);
        List<Double> heights = histogram.heights(1 / (data.length * width));
        List<Double> x = discrete ? outcomes(data) : curvePoints(data);
        List<Double> law = Grid.map(x, outcome -> scale.law().density(trial, outcome));
        String trialName = "law with trial %s = %s".formatted(scale.symbol(), Digits.of(trial));
        List<Layer> layers = List.of(
                new Layer.Bars("data", Hue.QUIET, histogram.centres(), heights, width * (discrete ? 0.8 : 1)),
                discrete
                        ? new Layer.Points(trialName, Hue.OTHER, x, law)
                        : new Layer.Line(trialName, Hue.OTHER, Stroke.SOLID, x, law));
        double mean = Arrays.stream(data).average().orElseThrow();
        String summary = "The mean of the data is %s; the trial law with %s = %s expects %s."
                .formatted(
                        Digits.of(mean),
                        scale.symbol(),
                        Digits.of(trial),
                        Digits.of(scale.mean(trial)));
        List<List<String>> rows = IntStream.range(0, heights.size())
                .mapToObj(i -> List.of(
                        Digits.of(histogram.centres().get(i)),
                        Digits.of(heights.get(i)),
                        Digits.of(scale.law().density(trial, histogram.centres().get(i)))))
                .toList();
        return new Plot(
                "data",
                "Data and trial law",
                scale.law() == Law.BERNOULLI ? Axis.named("outcome", List.of("no", "yes")) : Axis.linear(scale.outcome()),
                Axis.linear(discrete ? "share" : "density"),
                layers,
                false,
                summary,
                new Table(List.of(scale.outcome(), "data", "trial law"), rows));
    }

    /** Fewer bins for fewer data; the largest waiting time stays inside the last one. */
    private double binWidth(double[] data) {
        double bins = Math.clamp(Math.rint(2 * Math.sqrt(data.length)), 3.0, 12.0);
        return scale.law() == Law.GAUSSIAN ? 0.5 : 1.001 * Arrays.stream(data).max().orElseThrow() / bins;
    }

    /** Every outcome that the data or the true law reach. */
    private List<Double> outcomes(double[] data) {
        double most = scale.law() == Law.BERNOULLI
                ? 1
                : Math.max(Arrays.stream(data).max().orElseThrow(), Math.ceil(truth + 4 * Math.sqrt(truth)));
        return IntStream.rangeClosed(0, (int) most).mapToObj(Double::valueOf).toList();
    }

    private List<Double> curvePoints(double[] data) {
        double least = Arrays.stream(data).min().orElseThrow();
        double most = Arrays.stream(data).max().orElseThrow();
        return scale.law() == Law.GAUSSIAN
                ? Grid.between(Math.min(least, scale.left()), Math.max(most, scale.right()), 121)
                : Grid.between(0, most * 1.1, 121);
    }
}
