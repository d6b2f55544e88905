package argmax.lessons.figure;

import argmax.engine.run.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often which value occurs at a layer. The engine's bins reach from the least to the largest value of their epoch; here all
 * epochs have the same bins, and what lies beyond counts in the last one.
 */
record HistogramFigure(Frame.Histogram histogram, FrameScales.Scale scale) {
    private static final int BINS = 24;

    Figure figure() {
        double[] shares = shares();
        double width = (scale.high() - scale.low()) / BINS;
        List<Double> edges = IntStream.rangeClosed(0, BINS).mapToObj(bin -> scale.low() + bin * width).toList();
        List<Double> centres = edges.subList(0, BINS).stream().map(edge -> edge + width / 2).toList();
        int fullest = IntStream.range(0, BINS).reduce((a, b) -> shares[b] > shares[a] ? b : a).orElseThrow();
        String many = histogram.what() + "s";
        String summary = "%sthe %s of %s lie between %s and %s; %s of them are between %s and %s."
                .formatted(
                        FrameFigures.after(histogram),
                        many,
                        histogram.layer(),
                        Digits.of(histogram.low()),
                        Digits.of(histogram.high()),
                        Digits.percent(shares[fullest]),
                        Digits.of(edges.get(fullest)),
                        Digits.of(edges.get(fullest + 1)));
        List<List<String>> rows = IntStream.range(0, BINS)
                .mapToObj(bin -> List.of(
                        Digits.of(edges.get(bin)), Digits.of(edges.get(bin + 1)), Digits.percent(shares[bin])))
                .toList();
        return new Plot(
                FrameFigures.id(histogram.what(), histogram.layer()),
                "%s: %s".formatted(histogram.layer(), many),
                Axis.linear(histogram.what(), scale.low(), scale.high()),
                Axis.linear("share of the values", 0, scale.top()),
                List.of(new Layer.Bars(many, Hue.MAIN, centres, Arrays.stream(shares).boxed().toList(), width)),
                false,
                summary,
                new Table(List.of("from", "to", "share"), rows));
    }

    /** Each of the engine's bins is dealt to those that it overlaps, as if its values were spread evenly. */
    private double[] shares() {
        double all = histogram.counts().stream().mapToInt(Integer::intValue).sum();
        double[] shares = new double[BINS];
        double width = (histogram.high() - histogram.low()) / histogram.counts().size();
        for (int bin = 0; bin < histogram.counts().size() && all > 0; bin++) {
            double share = histogram.counts().get(bin) / all;
            double from = position(histogram.low() + bin * width);
            double to = position(histogram.low() + (bin + 1) * width);
            for (int target = index(from); target <= index(to); target++) {
                double lower = target == 0 ? Double.NEGATIVE_INFINITY : target;
                double upper = target == BINS - 1 ? Double.POSITIVE_INFINITY : target + 1;
                double overlap = Math.min(to, upper) - Math.max(from, lower);
                shares[target] += to > from ? share * Math.max(0, overlap) / (to - from) : share;
            }
        }
        return shares;
    }

    /** In bins from the left end of the scale. */
    private double position(double value) {
        return (value - scale.low()) / (scale.high() - scale.low()) * BINS;
    }

    private static int index(double position) {
        return Math.clamp((int) Math.floor(position), 0, BINS - 1);
    }
}
