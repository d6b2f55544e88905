package argmax.lessons.homework;

import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sheet of exercises.
 *
 * @param id its name in addresses, such as {@code h1}
 * @param title such as {@code Probability}
 * @param summary a sentence for lists
 * @param pass the percent of its points from which on it is passed
 * @param rules what an instructor who assigns it finds filled in
 * @param items in order, at least one
 */
public record Homework(String id, String title, String summary, int pass, Rules rules, List<Item> items) {
    public Homework {
        items = List.copyOf(items);
    }

    /**
     * How answers count.
     *
     * @param tries per item, the most that count; 0 for any number
     * @param counts which of the answers counts
     */
    public record Rules(int tries, Policy counts, LateRule late) {}

    /**
     * An exercise and what it is worth here.
     *
     * @param number as printed, such as {@code H1.3}
     * @param points for an answer that earns everything
     * @param tries the most that count; 0 for any number
     */
    public record Item(String number, Exercise exercise, int points, int tries) {
        public String id() {
            return exercise.id();
        }
    }

    /** As printed, such as {@code H1}. */
    public String name() {
        return id.toUpperCase(Locale.ROOT);
    }

    public int points() {
        return items.stream().mapToInt(Item::points).sum();
    }

    public Optional<Item> item(String exerciseId) {
        return items.stream().filter(item -> item.id().equals(exerciseId)).findFirst();
    }
}
