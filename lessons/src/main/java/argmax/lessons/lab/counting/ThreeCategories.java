package argmax.lessons.lab.counting;

import argmax.engine.stat.Randoms;
import argmax.engine.stat.distribution.Binomial;
import argmax.engine.stat.distribution.Categorical;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.lab.Grid;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** Trials with three outcomes, of which two probabilities are free and the third is what remains. */
record ThreeCategories(double a, double b, int trials) {
    private static final List<String> NAMES = List.of("A", "B", "C");

    List<Double> probabilities() {
        return List.of(a, b, 1 - a - b);
    }

    /** How often A, B and C came in each of {@code repeats} experiments. */
    List<int[]> experiments(int repeats, long seed) {
        DoubleSupplier category = new Categorical(probabilities()).sampler(Randoms.seeded(seed));
        return IntStream.range(0, repeats)
                .mapToObj(_ -> {
                    int[] counts = new int[NAMES.size()];
                    for (int i = 0; i < trials; i++) {
                        counts[(int) category.getAsDouble()]++;
                    }
                    return counts;
                })
                .toList();
    }

    /** The first experiment beside what is expected of it. */
    Figure first(int[] counts) {
        List<Double> at = List.of(0.0, 1.0, 2.0);
        List<Double> found = Grid.map(at, i -> counts[(int) i]);
        List<Double> expected = Grid.map(at, i -> law(i).mean());
        List<Double> sigma = Grid.map(at, i -> law(i).standardDeviation());
        List<Layer> layers = List.of(
                new Layer.Bars("first experiment", Hue.QUIET, at, found, 0.7),
                Layer.Errors.around("expected ± σ", Hue.TRUTH, at, expected, sigma));
        String summary = """
                P(C) = 1 − %s − %s = %s is what the other two leave. The first experiment of %d trials gave %d, %d and %d; \
                expected are %s, %s and %s."""
                .formatted(
                        Digits.of(a),
                        Digits.of(b),
                        Digits.of(1 - a - b),
                        trials,
                        counts[0],
                        counts[1],
                        counts[2],
                        Digits.of(expected.get(0)),
                        Digits.of(expected.get(1)),
                        Digits.of(expected.get(2)));
        List<List<String>> rows = IntStream.range(0, NAMES.size())
                .mapToObj(i -> List.of(
                        NAMES.get(i),
                        Digits.of(probabilities().get(i)),
                        Integer.toString(counts[i]),
                        Digits.of(expected.get(i)),
                        Digits.of(sigma.get(i))))
                .toList();
        return new Plot(
                "categories",
                "Three categories, two free probabilities",
                Axis.named("category", NAMES),
                Axis.linear("count"),
                layers,
                false,
                summary,
                new Table(List.of("category", "probability", "first experiment", "expected count", "σ"), rows));
    }

    /** The law of one category's count: it came, or it didn't. */
    private Binomial law(double category) {
        return new Binomial(trials, probabilities().get((int) category));
    }
}
