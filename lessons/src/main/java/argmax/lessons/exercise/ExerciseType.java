package argmax.lessons.exercise;

import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.file.Section;
import java.util.Set;

/**
 * A type of exercise, found by its annotation {@code @AutoService(ExerciseType.class)}: a new type is a package with a record
 * and a class like this, and nothing else has to know it.
 */
public interface ExerciseType {
    /** The word that exercise files say under {@code type}. */
    String name();

    /**
     * Reads what exercises of this type have beside the rest; mistakes are noted in {@code file}, and something harmless stands
     * in for what can't be read.
     *
     * @param names those of the numbers that the exercise draws
     */
    Exercise read(Section file, Common common, Set<String> names);
}
