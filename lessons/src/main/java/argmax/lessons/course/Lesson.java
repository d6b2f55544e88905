package argmax.lessons.course;

import argmax.lessons.exercise.Exercise;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lesson.
 *
 * @param slug its address: {@code /lessons/{slug}}
 * @param number as printed, such as {@code 3.5}
 * @param goal one sentence: what one can do afterwards
 * @param minutes how long a learner may take
 * @param needs slugs of lessons that come before; only written ones
 * @param blocks the page from top to bottom
 * @param exercises in the order in which they stand in the text
 */
public record Lesson(
        String slug,
        String number,
        String title,
        String goal,
        int minutes,
        List<String> needs,
        List<Block> blocks,
        List<Exercise> exercises) {
    public Lesson {
        needs = List.copyOf(needs);
        blocks = List.copyOf(blocks);
        exercises = List.copyOf(exercises);
    }

    public Optional<Exercise> exercise(String id) {
        return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /** The most points that the lesson's exercises give. */
    public int points() {
        return exercises.stream().mapToInt(exercise -> exercise.common().points()).sum();
    }

    /** A part of the page. */
    public sealed interface Block {
        /** Rendered Markdown. */
        record Text(String html) implements Block {}

        /** A lab at this place, in this state. */
        record LabHere(String slug, Map<String, List<String>> state) implements Block {}

        /** An exercise at this place. */
        record ExerciseHere(String id) implements Block {}
    }
}
