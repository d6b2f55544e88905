package argmax.lessons.lab;

import argmax.engine.stat.Interval;
import argmax.engine.stat.Law;
import argmax.engine.stat.Likelihood;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.figure.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The three views of one experiment: its likelihood, its data, and its many repeats. */
record LikelihoodFigures(LawScale scale, double truth, double trial) {
    /** How far below the maximum the likelihood curve is drawn. */
    private static final double DEPTH = 5;

    Figure curve(double[] data) {
        Likelihood likelihood = new Likelihood(scale.law(), data);
        double best = likelihood.estimate();
        Interval half = likelihood.interval(0.5);
        Interval drawn = likelihood.interval(DEPTH);
        List<Double> w = inPicture(drawn.low(), drawn.high(), 121);
        List<Double> shaded = inPicture(half.low(), half.high(), 41);
        Layer.Line curve =
                new Layer.Line("ln L below its maximum", Hue.MAIN, Stroke.SOLID, w, Grid.map(w, likelihood::relative));
        List<Layer> layers = new ArrayList<>(List.of(
                new Layer.Band("½-interval", Hue.MAIN, shaded, Grid.map(shaded, x -> -DEPTH), Grid.map(shaded, likelihood::relative)),
                curve,
                new Layer.Rule("½ below the maximum", Hue.QUIET, Stroke.DOTTED, false, -0.5, null),
                new Layer.Rule("true value", Hue.TRUTH, Stroke.DOTTED, true, truth, null),
                new Layer.Rule("trial value", Hue.OTHER, Stroke.DASHED, true, trial, scale.trial().name())));
        boolean beyond = best > right();
        if (!beyond && best >= left()) {
            layers.add(new Layer.Points("maximum", Hue.MAIN, List.of(best), List.of(0.0)));
        }
        String summary = "With n = %d the maximum lies at %s = %s%s; the ½-interval reaches from %s to %s, the true value is %s, and the trial value %s lies %s below the maximum in ln L."
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
                Axis.linear(scale.parameter(), left(), right()),
                Axis.linear("ln L − ln L at the maximum", -DEPTH, 0.5),
                layers,
                false,
                summary,
                table);
    }

    Figure data(double[] data) {
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

    /** Estimates of discrete laws are whole multiples of 1/n, so a bin holds a whole number of those. */
    Figure repeats(int n, double[] estimates) {
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
        String summary = "%d repeats with n = %d give estimates of mean %s and standard deviation %s; the true value is %s and theory expects a spread of %s%s%s."
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

    private double left() {
        return Math.floor(scale.trial().least());
    }

    private double right() {
        return Math.ceil(scale.trial().most());
    }

    private List<Double> inPicture(double low, double high, int points) {
        double from = Math.max(low, left());
        double to = Math.min(high, right());
        return from < to ? Grid.between(from, to, points) : List.of();
    }

    private static List<Double> everyTenth(List<Double> values) {
        return IntStream.range(0, values.size())
                .filter(i -> i % 10 == 0)
                .mapToObj(values::get)
                .toList();
    }

    private double binWidth(double[] data) {
        return scale.law() == Law.GAUSSIAN ? 0.5 : Arrays.stream(data).max().orElseThrow() / 12;
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
                ? Grid.between(Math.min(least, left()), Math.max(most, right()), 121)
                : Grid.between(0, most * 1.1, 121);
    }
}
