package argmax.lessons.exercise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The numbers that a learner had before them, as a later version of the exercise understands them. */
public final class SeenNumbers {
    private SeenNumbers() {}

    /**
     * The variant to grade by: parameters as the learner saw them, even where the exercise would draw others by now, and what
     * derives from them as it is computed now.
     *
     * @param seen every number of the variant that was answered, by name
     * @return empty where the exercise draws a parameter by now that this learner never saw
     */
    public static Optional<Variant> variant(Exercise exercise, long seed, Map<String, Double> seen) {
        Draw draw = exercise.common().draw();
        Map<String, Double> parameters = new LinkedHashMap<>();
        for (Parameter parameter : draw.parameters()) {
            Double value = seen.get(parameter.name());
            if (value == null) {
                return Optional.empty();
            }
            parameters.put(parameter.name(), value);
        }
        return Optional.of(new Variant(seed, draw.complete(parameters)));
    }
}
