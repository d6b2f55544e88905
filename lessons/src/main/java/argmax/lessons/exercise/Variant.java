package argmax.lessons.exercise;

import java.util.Map;

/**
 * The numbers that one learner meets.
 *
 * @param seed what they were drawn from; the same seed draws the same numbers, order of options and training seeds
 * @param numbers the value of each parameter, by name
 */
public record Variant(long seed, Map<String, Double> numbers) {
    public Variant {
        numbers = Map.copyOf(numbers);
    }
}
