package argmax.engine.stat.regression;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A natural cubic spline of one input, by least squares: a cubic between knots, smooth up to its second derivative, and a
 * straight line before the first and after the last knot, where few points would let a cubic swing. It has as many
 * parameters as knots. The basis is that of Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, (5.4)
 * and (5.5), of x in units of the distance from the first knot to the last.
 *
 * @param knots 2 to 50 places, rising, in units of x
 */
public record Spline(List<Double> knots) implements Basis {
    public Spline {
        knots = List.copyOf(InvalidValue.given("knots", knots));
        InvalidValue.wholeNumber("knots", knots.size(), 2, 50);
        InvalidValue.number("knots[0]", knots.getFirst(), -Double.MAX_VALUE, Double.MAX_VALUE);
        for (int i = 1; i < knots.size(); i++) {
            InvalidValue.number("knots[%d]".formatted(i), knots.get(i), Math.nextUp(knots.get(i - 1)), Double.MAX_VALUE);
        }
    }

    /** With {@code knots} knots at equal distances from {@code low} to {@code high}. */
    public static Spline even(int knots, double low, double high) {
        InvalidValue.wholeNumber("knots", knots, 2, 50);
        return new Spline(IntStream.range(0, knots)
                .mapToObj(i -> low + (high - low) * i / (knots - 1))
                .toList());
    }

    @Override
    public double[] terms(double... x) {
        InvalidValue.wholeNumber("inputs", x.length, 1, 1);
        int last = knots.size() - 1;
        double[] terms = new double[knots.size()];
        terms[0] = 1;
        terms[1] = place(x[0]);
        for (int k = 0; k < last - 1; k++) {
            terms[k + 2] = bend(x[0], k) - bend(x[0], last - 1);
        }
        return terms;
    }

    /** A cubic from knot k on, with the cube taken back again from the last knot on. */
    private double bend(double x, int k) {
        return (cube(x, k) - cube(x, knots.size() - 1)) / (1 - place(knots.get(k)));
    }

    private double cube(double x, int k) {
        double beyond = Math.max(0, place(x) - place(knots.get(k)));
        return beyond * beyond * beyond;
    }

    private double place(double x) {
        return (x - knots.getFirst()) / (knots.getLast() - knots.getFirst());
    }
}
