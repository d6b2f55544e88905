package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What keeps a table or a drawn curve from being a law.
 *
 * @param total the sum of the probabilities, or the area under the density
 * @param violated the conditions that don't hold; none for a law
 * @param where the numbers, counted from 0, of the bars or knots below 0 or, for probabilities, above 1
 */
public record LawCheck(double total, List<Condition> violated, List<Integer> where) {
    /** How far a total typed or dragged by hand may be from 1. */
    private static final double ROUNDING = 1e-6;

    public LawCheck {
        violated = List.copyOf(violated);
        where = List.copyOf(where);
    }

    /** What every law fulfils; a density may exceed 1. */
    public enum Condition {
        NOT_BELOW_ZERO,
        NOT_ABOVE_ONE,
        TOTAL_IS_ONE
    }

    public boolean valid() {
        return violated.isEmpty();
    }

    /** Checks the bars of a probability mass function, at least one and all of them finite. */
    public static LawCheck ofProbabilities(List<Double> bars) {
        List<Double> heights = Check.finite("probabilities", bars);
        double total = heights.stream().mapToDouble(Double::doubleValue).sum();
        return of(heights, total, 1);
    }

    /**
     * Checks a density that runs in straight lines from knot to knot and is 0 outside.
     *
     * @param x where the knots are, in rising order, at least two
     * @param density as many heights, all of them finite
     */
    public static LawCheck ofDensity(List<Double> x, List<Double> density) {
        List<Double> heights = knots(x, density);
        double area = 0;
        for (int i = 1; i < x.size(); i++) {
            area += (x.get(i) - x.get(i - 1)) * (heights.get(i) + heights.get(i - 1)) / 2;
        }
        return of(heights, area, Double.POSITIVE_INFINITY);
    }

    /**
     * The law of such a density, divided by its area: a mixture of triangles, one falling and one rising under each line.
     *
     * @throws InvalidValue where the density is below 0 somewhere, or 0 everywhere
     */
    public static Mixture law(List<Double> x, List<Double> density) {
        List<Double> heights = knots(x, density);
        List<Double> weights = new ArrayList<>();
        List<Continuous> triangles = new ArrayList<>();
        double area = Check.positive("area", ofDensity(x, density).total());
        for (int i = 1; i < x.size(); i++) {
            double half = (x.get(i) - x.get(i - 1)) / 2 / area;
            for (int knot : new int[] {i - 1, i}) {
                double height = InvalidValue.number("density[%d]".formatted(knot), heights.get(knot), 0, Double.MAX_VALUE);
                // The weight of a single triangle may be above 1 by rounding.
                weights.add(Math.min(half * height, 1));
                triangles.add(new Triangular(x.get(i - 1), x.get(knot), x.get(i)));
            }
        }
        return new Mixture(weights, triangles);
    }

    private static List<Double> knots(List<Double> x, List<Double> density) {
        InvalidValue.wholeNumber("knots", Check.rising("x", x).size(), 2, Integer.MAX_VALUE);
        List<Double> heights = Check.finite("density", density);
        InvalidValue.wholeNumber("number of densities", heights.size(), x.size(), x.size());
        return heights;
    }

    private static LawCheck of(List<Double> heights, double total, double most) {
        List<Condition> violated = new ArrayList<>();
        if (heights.stream().anyMatch(height -> height < 0)) {
            violated.add(Condition.NOT_BELOW_ZERO);
        }
        if (heights.stream().anyMatch(height -> height > most)) {
            violated.add(Condition.NOT_ABOVE_ONE);
        }
        if (Math.abs(total - 1) > ROUNDING) {
            violated.add(Condition.TOTAL_IS_ONE);
        }
        List<Integer> where = IntStream.range(0, heights.size())
                .filter(i -> heights.get(i) < 0 || heights.get(i) > most)
                .boxed()
                .toList();
        return new LawCheck(total, violated, where);
    }
}
