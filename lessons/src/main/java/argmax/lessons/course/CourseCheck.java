package argmax.lessons.course;

import argmax.lessons.exercise.ExerciseCheck;
import argmax.lessons.file.Mistake;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a course more thoroughly than reading does: answers every exercise in many variants, right and wrong, and trains every
 * reference.
 */
public final class CourseCheck {
    private CourseCheck() {}

    /** Every mistake in the course that ships with the program; none where it is sound. Takes as long as its trainings. */
    public static List<Mistake> run() {
        return run(CourseFiles.shipped());
    }

    /** The same for the course in {@code folder}. */
    public static List<Mistake> run(Path folder) {
        return run(CourseFiles.in(folder));
    }

    static List<Mistake> run(CourseFiles files) {
        ReadCourse course = CourseReader.read(files);
        List<Mistake> mistakes = new ArrayList<>(course.mistakes());
        course.exercises().forEach(read -> mistakes.addAll(ExerciseCheck.run(read.exercise(), read.file()).mistakes()));
        return mistakes;
    }
}
