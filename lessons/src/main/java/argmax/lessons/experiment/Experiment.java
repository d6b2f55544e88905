package argmax.lessons.experiment;

import java.util.List;
import java.util.Map;

/**
 * Something that the server computes or simulates for an exercise, in well under a second. Found by its annotation
 * {@code @AutoService(Experiment.class)}: a new one is one class.
 */
public interface Experiment {
    /** The word that exercise files say. */
    String name();

    /** The numbers that it has to be told. */
    List<String> numbers();

    /** The words that it has to be told, with what is allowed for each. */
    default Map<String, List<String>> words() {
        return Map.of();
    }

    /** What it finds out, by name. */
    List<String> outcomes();

    /** Whether it draws random numbers; then what is asked has to hold for three seeds, the same for everybody. */
    default boolean random() {
        return false;
    }

    /**
     * Does it.
     *
     * @throws argmax.engine.InvalidValue naming one of {@link #numbers} that can't be
     */
    Map<String, Double> run(Given given, long seed);

    /** What an experiment was told. */
    record Given(Map<String, Double> numbers, Map<String, String> words) {
        public Given {
            numbers = Map.copyOf(numbers);
            words = Map.copyOf(words);
        }

        public double number(String name) {
            return numbers.getOrDefault(name, Double.NaN);
        }

        /** Rounded, for what is counted. */
        public int count(String name) {
            return (int) Math.rint(number(name));
        }

        public String word(String name) {
            return words.getOrDefault(name, "");
        }
    }
}
