package argmax.lessons.exercise.formula;

import argmax.lessons.exercise.Seeds;
import argmax.lessons.exercise.Variant;
import argmax.lessons.expression.Expression;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Where formulas are compared: random values of the variables, rounded to three digits so that they can be shown, together with
 * the variant's numbers.
 */
record SamplePoints(List<Map<String, Double>> points) {
    static final int COUNT = 25;
    static final int ENOUGH = 20;
    private static final MathContext THREE_DIGITS = new MathContext(3);

    static SamplePoints of(Formula formula, Variant variant) {
        RandomGenerator random = Seeds.POINTS.random(variant.seed());
        return new SamplePoints(Stream.generate(() -> point(formula, variant, random)).limit(COUNT).toList());
    }

    private static Map<String, Double> point(Formula formula, Variant variant, RandomGenerator random) {
        Map<String, Double> point = new LinkedHashMap<>(variant.numbers());
        for (Formula.Variable variable : formula.variables()) {
            double value = variable.least() + random.nextDouble() * (variable.most() - variable.least());
            double rounded = BigDecimal.valueOf(value).round(THREE_DIGITS).doubleValue();
            point.put(variable.name(), Math.clamp(rounded, variable.least(), variable.most()));
        }
        return point;
    }

    /** Whether the values agree wherever both are finite, which has to be so at 20 of the 25 points or more. */
    boolean agree(Expression one, Expression other) {
        return points.stream().filter(point -> bothFinite(one, other, point)).count() >= ENOUGH
                && points.stream().noneMatch(point -> bothFinite(one, other, point) && differ(one, other, point));
    }

    /** A point at which they don't agree: one where both are finite, if there is one; else one where the right one is. */
    Optional<Map<String, Double>> difference(Expression given, Expression right) {
        Stream<Map<String, Double>> finite = points.stream().filter(point -> bothFinite(given, right, point));
        Stream<Map<String, Double>> others = points.stream().filter(point -> Double.isFinite(right.evaluate(point)));
        return Stream.concat(finite, others).filter(point -> differ(given, right, point)).findFirst();
    }

    private static boolean bothFinite(Expression one, Expression other, Map<String, Double> point) {
        return Double.isFinite(one.evaluate(point)) && Double.isFinite(other.evaluate(point));
    }

    /** Apart by a millionth of the larger one; numbers around 1e-12 are rounding errors of 0. NaN differs from all. */
    private static boolean differ(Expression one, Expression other, Map<String, Double> point) {
        double a = one.evaluate(point);
        double b = other.evaluate(point);
        return !(Math.abs(a - b) < Math.max(1e-6 * Math.max(Math.abs(a), Math.abs(b)), 1e-12));
    }
}
