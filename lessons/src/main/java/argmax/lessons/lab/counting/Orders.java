package argmax.lessons.lab.counting;

import argmax.engine.stat.distribution.Binomial;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.lab.Grid;
import java.util.List;
import java.util.stream.IntStream;

/** The two factors of a binomial probability, number of orders and chance of each, as powers of ten. */
record Orders(Binomial law) {
    private static final int MOST_ROWS = 40;

    Figure figure() {
        List<Double> k = IntStream.rangeClosed(0, law.n()).mapToObj(i -> (double) i).toList();
        List<Layer> layers = List.of(
                new Layer.Line("number of orders", Hue.OTHER, Stroke.SOLID, k, Grid.map(k, this::orders)),
                new Layer.Line("chance of one order", Hue.QUIET, Stroke.DASHED, k, Grid.map(k, this::oneOrder)),
                new Layer.Line("both multiplied", Hue.MAIN, Stroke.SOLID, k, Grid.map(k, this::all)));
        double mode = Math.min(law.n(), Math.floor((law.n() + 1) * law.p()));
        String summary = "For k = %s the number of orders is %s and the chance of each %s; together that makes %s."
                .formatted(
                        Digits.of(mode),
                        power(orders(mode)),
                        power(oneOrder(mode)),
                        Digits.of(law.pmf(mode)));
        int stride = Math.ceilDiv(k.size(), MOST_ROWS);
        List<List<String>> rows = k.stream()
                .filter(i -> i % stride == 0)
                .map(i -> List.of(
                        Digits.of(i), Digits.of(orders(i)), Digits.of(oneOrder(i)), Digits.of(all(i)), Digits.of(law.pmf(i))))
                .toList();
        return new Plot(
                "orders",
                "Why every order counts",
                Axis.linear("number of yes k", -0.5, law.n() + 0.5),
                Axis.linear("power of ten"),
                layers,
                false,
                summary,
                new Table(
                        List.of("k", "log₁₀ of orders", "log₁₀ of one order", "log₁₀ of both", "probability"), rows));
    }

    /** Ten to the {@code exponent}, which is written as a power where it would be a long row of digits. */
    private static String power(double exponent) {
        return Math.abs(exponent) < 6 ? Digits.of(Math.pow(10, exponent)) : "10^" + Digits.of(exponent);
    }

    /** log₁₀ of N!/(k!(N−k)!). */
    private double orders(double k) {
        return all(k) - oneOrder(k);
    }

    /** log₁₀ of pᵏ(1−p)ᴺ⁻ᵏ. */
    private double oneOrder(double k) {
        return k * Math.log10(law.p()) + (law.n() - k) * Math.log10(1 - law.p());
    }

    private double all(double k) {
        return Math.log10(law.pmf(k));
    }
}
