package argmax.lessons.course;

import argmax.lessons.course.ReadCourse.ReadExercise;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.ExerciseReader;
import argmax.lessons.file.Section;
import argmax.lessons.file.Source;
import java.util.List;
import java.util.Optional;

/**
 * Reads the exercises that a lesson or sheet names.
 *
 * @param folder where they lie
 * @param source the file that names them
 * @param read takes those that could be read
 */
record ExerciseFiles(String folder, CourseFiles files, Source source, List<ReadExercise> read) {
    String path(String id) {
        return "%s/%s.yaml".formatted(folder, id);
    }

    /** The exercise; empty where it is missing or has mistakes, which are noted. */
    Optional<Exercise> read(String id, int line) {
        String path = path(id);
        Optional<String> text = id.matches("[a-z0-9-]+") ? files.read(path) : Optional.empty();
        if (text.isEmpty()) {
            source.refuse(line, "there is no exercise \"%s\": %s is missing".formatted(id, path));
            return Optional.empty();
        }
        Optional<ReadExercise> exercise = Section.read(text.get(), new Source(path, source.lessons(), source.mistakes()))
                .flatMap(file -> ExerciseReader.read(id, text.get(), file).map(found -> new ReadExercise(found, file)));
        exercise.ifPresent(read::add);
        return exercise.map(ReadExercise::exercise);
    }
}
