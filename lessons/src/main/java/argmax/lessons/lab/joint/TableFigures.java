package argmax.lessons.lab.joint;

import argmax.engine.stat.distribution.Finite;
import argmax.engine.stat.joint.JointTable;
import argmax.engine.stat.sampling.Bins;
import argmax.engine.stat.sampling.Histogram;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Shade;
import argmax.lessons.figure.Table;
import argmax.lessons.figure.ValueMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A joint law of two numbers, each with a few outcomes. */
record TableFigures(JointTable joint) {
    List<Figure> of(int n, long seed) {
        double[][] pairs = joint.sample(n, seed);
        return List.of(
                matrix(), margin(0, joint.marginalOfX(), pairs), margin(1, joint.marginalOfY(), pairs), departure());
    }

    private Figure matrix() {
        List<Double> cells = joint.probabilities().stream().flatMap(List::stream).toList();
        int top = largest(cells);
        String summary = "The likeliest pair is %s with %s; the sums of the rows are %s, those of the columns %s."
                .formatted(
                        pair(top),
                        Digits.of(cells.get(top)),
                        words(joint.marginalOfX()),
                        words(joint.marginalOfY()));
        return new ValueMatrix(
                "joint",
                "Joint law p(x, y)",
                "x \\ y",
                names("x", joint.x()),
                names("y", joint.y()),
                joint.probabilities(),
                3,
                Shade.SEQUENTIAL,
                null,
                summary);
    }

    /** @param axis 0 for x, 1 for y */
    private Figure margin(int axis, Finite law, double[][] pairs) {
        String letter = axis == 0 ? "x" : "y";
        double[] drawn = Arrays.stream(pairs).mapToDouble(pair -> pair[axis]).toArray();
        List<Double> shares = Histogram.of(drawn, Bins.around(1, law.outcomes().size())).densities();
        List<Layer> layers = List.of(
                new Layer.Bars("share of %d drawn".formatted(drawn.length), Hue.QUIET, law.outcomes(), shares, 0.7),
                new Layer.Points("p(%s)".formatted(letter), Hue.MAIN, law.outcomes(), law.probabilities()));
        List<List<String>> rows = IntStream.range(0, shares.size())
                .mapToObj(i -> List.of(
                        Digits.of(law.outcomes().get(i)), Digits.of(law.probabilities().get(i)), Digits.of(shares.get(i))))
                .toList();
        return new Plot(
                "margin-" + letter,
                "Margin of " + letter,
                Axis.linear(letter, 0.4, law.outcomes().size() + 0.6),
                Axis.linear("probability", 0, 1),
                layers,
                false,
                "p(%s) is %s at %s = 1, 2, 3; the drawn pairs have %s.".formatted(
                        letter,
                        words(law),
                        letter,
                        shares.stream().map(Digits::of).collect(Collectors.joining(", "))),
                new Table(List.of(letter, "p(%s)".formatted(letter), "share of drawn"), rows));
    }

    private Figure departure() {
        List<List<Double>> values = joint.dependence().stream()
                .map(row -> row.stream().map(TableFigures::tidy).toList())
                .toList();
        List<Double> sizes = values.stream().flatMap(List::stream).map(Math::abs).toList();
        int top = largest(sizes);
        String summary = sizes.get(top) == 0
                ? "p(x, y) equals p(x) p(y) everywhere: x and y are independent."
                : "p(x, y) is off p(x) p(y) by up to %s, at %s: x and y are dependent%s."
                        .formatted(Digits.of(sizes.get(top)), pair(top), correlation());
        return new ValueMatrix(
                "departure",
                "p(x, y) − p(x) p(y)",
                "x \\ y",
                names("x", joint.x()),
                names("y", joint.y()),
                values,
                4,
                Shade.DIVERGING,
                null,
                summary);
    }

    private String correlation() {
        return ", and their linear correlation is " + Digits.of(tidy(joint.correlation()));
    }

    /** Without the rounding of sums and products, which shades would show as large. */
    private static double tidy(double value) {
        return Math.abs(value) < 1e-12 ? 0 : value;
    }

    private static int largest(List<Double> values) {
        return IntStream.range(0, values.size())
                .reduce((i, j) -> values.get(j) > values.get(i) ? j : i)
                .orElseThrow();
    }

    private String pair(int cell) {
        int columns = joint.y().size();
        return "(%s, %s)".formatted(Digits.of(joint.x().get(cell / columns)), Digits.of(joint.y().get(cell % columns)));
    }

    private static String words(Finite law) {
        return law.probabilities().stream().map(Digits::of).collect(Collectors.joining(", "));
    }

    private static List<String> names(String letter, List<Double> outcomes) {
        List<String> names = new ArrayList<>();
        outcomes.forEach(outcome -> names.add("%s = %s".formatted(letter, Digits.of(outcome))));
        return names;
    }
}
