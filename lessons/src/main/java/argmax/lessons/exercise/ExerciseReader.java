package argmax.lessons.exercise;

import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.file.Section;
import java.util.Optional;
import java.util.Set;

/** Reads exercise files. */
public final class ExerciseReader {
    private ExerciseReader() {}

    /** The exercise; empty where its file has mistakes, which are noted then. */
    public static Optional<Exercise> read(String id, String text, Section file) {
        int before = file.source().mistakes().size();
        ExerciseType type = ExerciseTypes.named(file.word("type", ExerciseTypes.names()));
        Common common = CommonReader.read(id, text, file);
        Exercise exercise = type.read(file, common, Set.copyOf(common.draw().names()));
        return file.source().mistakes().size() == before ? Optional.of(exercise) : Optional.empty();
    }
}
