package argmax.lessons.exercise;

import argmax.lessons.expression.Expression;
import argmax.lessons.form.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How an exercise gets its numbers.
 *
 * @param own what of the parameters comes from a run of the learner's own, once there is one
 * @param parameters drawn in order, independently
 * @param observed what an experiment finds out about the parameters; the same each time
 * @param derived computed in order; each may refer to the parameters and to what stands before it
 */
public record Draw(Optional<OwnRun> own, List<Parameter> parameters, Optional<Setup> observed, List<Derived> derived) {
    public Draw {
        parameters = List.copyOf(parameters);
        derived = List.copyOf(derived);
    }

    /** For experiments that are told their seed. */
    private static final long UNUSED_SEED = 1;

    /** A name for an expression of the parameters. */
    public record Derived(String name, Expression value) {}

    /** The names of all numbers, parameters first. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        parameters.forEach(parameter -> names.add(parameter.name()));
        observed.ifPresent(setup -> names.addAll(setup.experiment().outcomes()));
        derived.forEach(number -> names.add(number.name()));
        return names;
    }

    /** {@code given} together with what derives from it. */
    public Map<String, Double> complete(Map<String, Double> given) {
        Map<String, Double> numbers = new LinkedHashMap<>(given);
        observed.ifPresent(setup -> numbers.putAll(setup.run(given, Values.NONE, UNUSED_SEED)));
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
