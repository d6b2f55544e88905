package argmax.lessons.lab.batches;

import argmax.engine.data.Shuffle;
import argmax.engine.stat.distribution.Gaussian;
import argmax.engine.stat.sampling.Moments;
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
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The derivative by the intercept that single batches give at the best line, where that of all rows is 0.
 *
 * @param batch rows in each
 * @param single the standard deviation for batches of one row
 * @param points how many rows there are to draw batches from
 * @param draws one for each batch
 */
record GradientNoise(int batch, double single, int points, List<Double> draws) {
    private static final int LEAST_DRAWS = 500;

    static GradientNoise atTheBestLine(NoisyLine line, int batch, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = IntStream.range(0, line.points()).toArray();
        List<Double> draws = new ArrayList<>();
        while (draws.size() < LEAST_DRAWS) {
            Shuffle.inPlace(order, random);
            for (int from = 0; from + batch <= order.length && draws.size() < LEAST_DRAWS; from += batch) {
                draws.add(Batch.of(line, order, from, batch, line.best()).byIntercept());
            }
        }
        // The derivative for one row is −2 times its residual, whose mean square is the loss.
        return new GradientNoise(batch, 2 * Math.sqrt(line.leastLoss()), line.points(), draws);
    }

    /** What theory says of batches without repetition: 1/√B times that of one row, and 0 for all of them. */
    double expected() {
        return single / Math.sqrt(batch) * Math.sqrt((points - batch) / (points - 1.0));
    }

    Figure figure() {
        double spread = expected();
        double width = spread == 0 ? 0.1 : spread / 3;
        // The full gradient is 0 but for rounding, which would fall left or right of a border at 0.
        double[] rounded = draws.stream().mapToDouble(draw -> Math.rint(draw * 1e9) / 1e9).toArray();
        Histogram histogram = Histogram.of(rounded, -width / 2, width);
        double edge = spread == 0 ? 1 : 4 * spread;
        List<Layer> layers = new ArrayList<>(List.of(
                new Layer.Bars("batches", Hue.QUIET, histogram.centres(), histogram.heights(1), width),
                new Layer.Rule("all rows", Hue.TRUTH, Stroke.DOTTED, true, 0, null)));
        if (spread > 0) {
            List<Double> x = Grid.between(-edge, edge, 81);
            Gaussian law = new Gaussian(0, spread);
            layers.add(1, new Layer.Line(
                    "expected", Hue.MAIN, Stroke.SOLID, x, Grid.map(x, at -> draws.size() * width * law.pdf(at))));
        }
        double found = Moments.of(rounded).standardDeviation();
        return new Plot(
                "noise",
                "The gradient in %d batches".formatted(draws.size()),
                Axis.linear("gradient by the intercept, at the best line", -edge, edge),
                Axis.linear("batches"),
                layers,
                false,
                "The gradients of %d batches of %s scatter around 0 with standard deviation %s; %s."
                        .formatted(draws.size(), BatchesLab.counted(batch, "row"), Digits.of(found), theory()),
                table(histogram));
    }

    private String theory() {
        return batch == points
                ? "all rows together leave nothing to chance"
                : "theory expects %s, from %s for a single row".formatted(Digits.of(expected()), Digits.of(single));
    }

    private static Table table(Histogram histogram) {
        List<List<String>> rows = IntStream.range(0, histogram.counts().size())
                .mapToObj(i -> List.of(
                        Digits.of(histogram.centres().get(i)), histogram.counts().get(i).toString()))
                .toList();
        return new Table(List.of("gradient near", "batches"), rows);
    }
}
