package argmax.lessons.exercise;

import argmax.lessons.expression.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * How an exercise gets its numbers.
 *
 * @param parameters drawn in order, independently
 * @param derived computed in order; each may refer to the parameters and to what stands before it
 */
public record Draw(List<Parameter> parameters, List<Derived> derived) {
    public Draw {
        parameters = List.copyOf(parameters);
        derived = List.copyOf(derived);
    }

    /** A name for an expression of the parameters. */
    public record Derived(String name, Expression value) {}

    /** The names of all numbers, parameters first. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        parameters.forEach(parameter -> names.add(parameter.name()));
        derived.forEach(number -> names.add(number.name()));
        return names;
    }

    /** {@code given} together with what derives from it. */
    public Map<String, Double> complete(Map<String, Double> given) {
        Map<String, Double> numbers = new LinkedHashMap<>(given);
        derived.forEach(number -> numbers.put(number.name(), number.value().evaluate(numbers)));
        return numbers;
    }

    Map<String, Double> numbers(RandomGenerator random) {
        Map<String, Double> drawn = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            drawn.put(parameter.name(), parameter.values().get(random.nextInt(parameter.values().size())));
        }
        return complete(drawn);
    }
}
