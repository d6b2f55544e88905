package argmax.lessons.lab.folds;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.stat.regression.Curve;
import argmax.engine.stat.regression.Polynomial;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The error of each degree as one shuffle shows it; all are mean squared ones.
 *
 * @param single on the rows of the single split
 * @param folds over all rows, each held out once
 * @param fresh what one would like to know: of the fit through all 40 points, on fresh ones
 */
record DegreeErrors(int k, List<Double> single, List<Double> folds, List<Double> fresh) {
    private static final List<Double> DEGREES =
            IntStream.rangeClosed(1, HeldOut.MOST_DEGREE).mapToObj(Double::valueOf).toList();

    /** The ends of both figures of errors; what lies beyond is in the tables. */
    static final double FLOOR = 0.01;
    static final double CEILING = 5;

    static final Axis ERRORS = Axis.log("mean squared error", FLOOR, CEILING);

    static DegreeErrors of(HeldOut points, long seed, int held, int k) {
        Deck deck = new Deck(HeldOut.POINTS, seed);
        return new DegreeErrors(
                k,
                IntStream.rangeClosed(1, HeldOut.MOST_DEGREE)
                        .mapToObj(degree -> points.error(degree, List.of(deck.first(held))))
                        .toList(),
                IntStream.rangeClosed(1, HeldOut.MOST_DEGREE)
                        .mapToObj(degree -> points.error(degree, deck.folds(k)))
                        .toList(),
                IntStream.rangeClosed(1, HeldOut.MOST_DEGREE).mapToObj(degree -> onFreshRows(degree, seed)).toList());
    }

    private static double onFreshRows(int degree, long seed) {
        Samples rows = HeldOut.points(seed);
        Samples truth = DataSets.truth("sine").orElseThrow();
        double[][] x = new double[rows.rows()][];
        double[] y = new double[rows.rows()];
        double[] ones = new double[rows.rows()];
        Arrays.fill(ones, 1);
        for (int i = 0; i < y.length; i++) {
            x[i] = new double[] {rows.input(i, 0)};
            y[i] = rows.target(i, 0);
        }
        Curve fit = new Polynomial(degree).fit(x, y, ones);
        return DataSets.noise("sine")
                + IntStream.range(0, truth.rows())
                        .mapToDouble(i -> Math.pow(fit.at(truth.input(i, 0)) - truth.target(i, 0), 2))
                        .average()
                        .orElseThrow();
    }

    /** The degree with the smallest error. */
    static int best(List<Double> errors) {
        return 1 + IntStream.range(0, errors.size())
                .reduce((a, b) -> errors.get(b) < errors.get(a) ? b : a)
                .orElseThrow();
    }

    Figure figure() {
        String foldName = "%d-fold".formatted(k);
        List<Layer> layers = List.of(
                new Layer.Line("on fresh rows, normally unknown", Hue.TRUTH, Stroke.DOTTED, DEGREES, fresh),
                new Layer.Line("single split", Hue.OTHER, Stroke.DASHED, DEGREES, single),
                new Layer.Line(foldName, Hue.MAIN, Stroke.SOLID, DEGREES, folds),
                chosen("chosen by single split", Hue.OTHER, single),
                chosen("chosen by folds", Hue.MAIN, folds));
        List<List<String>> rows = IntStream.range(0, DEGREES.size())
                .mapToObj(i -> List.of(
                        Integer.toString(i + 1), Digits.of(single.get(i)), Digits.of(folds.get(i)), Digits.of(fresh.get(i))))
                .toList();
        return new Plot(
                "errors",
                "The error of each degree",
                Axis.linear("degree", 0.5, HeldOut.MOST_DEGREE + 0.5),
                ERRORS,
                layers,
                false,
                "The single split chooses degree %d with error %s, %d folds choose degree %d with %s; on fresh rows %d is best, with %s."
                        .formatted(
                                best(single), Digits.of(least(single)),
                                k, best(folds), Digits.of(least(folds)),
                                best(fresh), Digits.of(least(fresh))),
                new Table(List.of("degree", "single split", foldName, "fresh rows"), rows));
    }

    private static double least(List<Double> errors) {
        return errors.get(best(errors) - 1);
    }

    private static Layer chosen(String name, Hue hue, List<Double> errors) {
        return new Layer.Points(name, hue, List.of((double) best(errors)), List.of(least(errors)));
    }
}
