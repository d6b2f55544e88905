package argmax.lessons.course;

import argmax.lessons.exercise.Exercise;
import argmax.lessons.file.Mistake;
import argmax.lessons.file.Section;
import java.util.List;

/**
 * A course together with the files that it came from, for those who check it.
 *
 * @param exercises those that could be read
 * @param mistakes whatever reading found; the course is usable only without any
 * @param unread the files that nothing refers to
 */
record ReadCourse(Course raw, List<ReadExercise> exercises, List<Mistake> mistakes, List<String> unread) {
    /** An exercise and its file. */
    record ReadExercise(Exercise exercise, Section file) {}

    /**
     * The course.
     *
     * @throws InvalidCourse where there are mistakes
     */
    Course course() {
        if (!mistakes.isEmpty()) {
            throw new InvalidCourse(mistakes);
        }
        return raw;
    }
}
