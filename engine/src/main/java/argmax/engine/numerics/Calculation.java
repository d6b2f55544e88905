package argmax.engine.numerics;

import argmax.engine.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A formula worked out step by step, every result rounded to a format as soon as it is there.
 *
 * @param steps from the inputs to the result
 */
public record Calculation(FloatFormat format, List<Step> steps) {
    /**
     * One step.
     *
     * @param expression as it is written
     * @param values one number, or one for each input; ∞ and NaN are as meant as any other
     */
    public record Step(String expression, List<Double> values) {
        public Step {
            values = List.copyOf(values);
        }
    }

    public Calculation {
        steps = List.copyOf(steps);
        InvalidValue.wholeNumber("steps", steps.size(), 1, Integer.MAX_VALUE);
    }

    /** What the last step gives. */
    public List<Double> result() {
        return steps.getLast().values();
    }

    /** Where the first ∞ arises. */
    public Optional<Step> firstInfinite() {
        return steps.stream().filter(step -> step.values().stream().anyMatch(value -> value.isInfinite())).findFirst();
    }

    /** Where the first NaN arises; from there it spreads. */
    public Optional<Step> firstNaN() {
        return steps.stream().filter(step -> step.values().stream().anyMatch(value -> value.isNaN())).findFirst();
    }

    /** Writes steps down while it calculates. */
    static final class Sheet {
        private final FloatFormat format;
        private final List<Step> steps = new ArrayList<>();

        Sheet(FloatFormat format) {
            this.format = format;
        }

        List<Double> each(String expression, List<Double> values, DoubleUnaryOperator operator) {
            List<Double> results = values.stream().map(value -> format.round(operator.applyAsDouble(value))).toList();
            steps.add(new Step(expression, results));
            return results;
        }

        List<Double> pairs(String expression, List<Double> left, List<Double> right, DoubleBinaryOperator operator) {
            List<Double> results = IntStream.range(0, left.size())
                    .mapToObj(i -> format.round(operator.applyAsDouble(left.get(i), right.get(i))))
                    .toList();
            steps.add(new Step(expression, results));
            return results;
        }

        /** From left to right; one value is its own result. */
        double reduced(String expression, List<Double> values, DoubleBinaryOperator operator) {
            double result = values.getFirst();
            for (double value : values.subList(1, values.size())) {
                result = format.round(operator.applyAsDouble(result, value));
            }
            steps.add(new Step(expression, List.of(result)));
            return result;
        }

        double one(String expression, double value) {
            return each(expression, List.of(value), x -> x).getFirst();
        }

        Calculation done() {
            return new Calculation(format, steps);
        }
    }
}
