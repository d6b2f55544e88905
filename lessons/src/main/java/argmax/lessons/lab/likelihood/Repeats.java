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
import argmax.lessons.lab.Histogram;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The estimates from many repeats of one experiment. */
record Repeats(LawScale scale, double truth) {
    /** Estimates of discrete laws are whole multiples of 1/n, so a bin holds a whole number of those. */
    Figure of(int n, double[] estimates) {
        double error = scale.law().standardError(truth, n);
        boolean discrete = scale.law().discrete();
        double width = discrete ? Math.max(1, Math.floor(0.4 * error * n)) / n : 0.4 * error;
        double[] shown = Arrays.stream(estimates).filter(w -> w <= truth + 6 * error).toArray();
        Histogram histogram = Histogram.of(shown, discrete ? -0.5 / n : 0, width);
        List<Layer> layers = List.of(
                new Layer.Bars("estimates", Hue.MAIN, histogram.centres(), histogram.heights(1), width),
                new Layer.Rule("true value", Hue.TRUTH, Stroke.DOTTED, true, truth, null));
        double mean = Arrays.stream(estimates).average().orElseThrow();
        double variance = Arrays.stream(estimates).map(w -> (w - mean) * (w - mean)).average().orElseThrow();
        int hidden = estimates.length - shown.length;
        String summary = """
                %d repeats with n = %d give estimates of mean %s and standard deviation %s; the true value is %s \
                and theory expects a spread of %s%s%s."""
                .formatted(
                        estimates.length,
                        n,
                        Digits.of(mean),
                        Digits.of(Math.sqrt(variance)),
                        Digits.of(truth),
                        Digits.of(error),
                        scale.law() == Law.EXPONENTIAL ? " where n is large" : "",
                        hidden == 0 ? "" : "; %d estimates lie right of the picture".formatted(hidden));
        List<List<String>> rows = IntStream.range(0, histogram.counts().size())
                .mapToObj(i -> List.of(
                        Digits.of(histogram.centres().get(i)), histogram.counts().get(i).toString()))
                .toList();
        return new Plot(
                "repeats",
                "The estimate in %d repeats".formatted(estimates.length),
                Axis.linear("estimate of " + scale.parameter()),
                Axis.linear("repeats"),
                layers,
                false,
                summary,
                new Table(List.of("estimate", "repeats"), rows));
    }
}
