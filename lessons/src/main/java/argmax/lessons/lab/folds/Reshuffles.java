package argmax.lessons.lab.folds;

import argmax.engine.stat.sampling.Moments;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The errors that 50 shuffles of the same points give.
 *
 * @param single for each shuffle those of all degrees, on the rows of the single split
 * @param folds the same over k folds
 */
record Reshuffles(int k, List<List<Double>> single, List<List<Double>> folds) {
    private static final int TIMES = 50;

    static Reshuffles of(HeldOut points, long seed, int held, int k) {
        SplittableRandom seeds = new SplittableRandom(seed);
        List<List<Double>> single = new ArrayList<>();
        List<List<Double>> folds = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            Deck deck = new Deck(HeldOut.POINTS, seeds.nextLong());
            List<int[]> first = List.of(deck.first(held));
            List<int[]> all = deck.folds(k);
            List<Double> singleErrors = new ArrayList<>();
            List<Double> foldErrors = new ArrayList<>();
            for (int degree = 1; degree <= HeldOut.MOST_DEGREE; degree++) {
                singleErrors.add(points.error(degree, first));
                foldErrors.add(points.error(degree, all));
            }
            single.add(singleErrors);
            folds.add(foldErrors);
        }
        return new Reshuffles(k, single, folds);
    }

    /** The errors of one degree, rising. */
    private static double[] rising(List<List<Double>> errors, int degree) {
        return errors.stream().mapToDouble(shuffle -> shuffle.get(degree - 1)).sorted().toArray();
    }

    private static double deviation(List<List<Double>> errors, int degree) {
        return Moments.of(rising(errors, degree)).standardDeviation();
    }

    /** How many shuffles choose each degree. */
    private static int[] choices(List<List<Double>> errors) {
        int[] counts = new int[HeldOut.MOST_DEGREE + 1];
        errors.forEach(shuffle -> counts[DegreeErrors.best(shuffle)]++);
        return counts;
    }

    Figure figure() {
        String foldName = "%d-fold".formatted(k);
        int[] bySingle = choices(single);
        int[] byFolds = choices(folds);
        List<List<String>> rows = new ArrayList<>();
        for (int degree = 1; degree <= HeldOut.MOST_DEGREE; degree++) {
            rows.add(List.of(
                    Integer.toString(degree),
                    Digits.of(deviation(single, degree)),
                    Digits.of(deviation(folds, degree)),
                    Integer.toString(bySingle[degree]),
                    Integer.toString(byFolds[degree])));
        }
        return new Plot(
                "reshuffles",
                "The same points, shuffled 50 times",
                Axis.linear("degree", 0.5, HeldOut.MOST_DEGREE + 0.5),
                DegreeErrors.ERRORS,
                List.of(range("single split: median and middle 40", Hue.OTHER, -0.15, single),
                        range(foldName + ": median and middle 40", Hue.MAIN, 0.15, folds)),
                false,
                """
                At degree 3 the error of the single split scatters by %s, that of %d folds by %s; over the shuffles the single split \
                chooses %d different degrees, the folds %d."""
                        .formatted(
                                Digits.of(deviation(single, 3)),
                                k,
                                Digits.of(deviation(folds, 3)),
                                Arrays.stream(bySingle).filter(count -> count > 0).count(),
                                Arrays.stream(byFolds).filter(count -> count > 0).count()),
                new Table(
                        List.of(
                                "degree",
                                "deviation of single split",
                                "deviation of " + foldName,
                                "chosen by single split",
                                "chosen by " + foldName),
                        rows));
    }

    /** From the 6th to the 45th of 50, as far as the picture goes. */
    private static Layer range(String name, Hue hue, double shift, List<List<Double>> errors) {
        List<Double> x = new ArrayList<>();
        List<Double> middle = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (int degree = 1; degree <= HeldOut.MOST_DEGREE; degree++) {
            double[] sorted = rising(errors, degree);
            x.add(degree + shift);
            middle.add(drawn((sorted[24] + sorted[25]) / 2));
            low.add(drawn(sorted[5]));
            high.add(drawn(sorted[44]));
        }
        return new Layer.Errors(name, hue, x, middle, low, high);
    }

    private static double drawn(double error) {
        return Math.clamp(error, DegreeErrors.FLOOR, DegreeErrors.CEILING);
    }
}
