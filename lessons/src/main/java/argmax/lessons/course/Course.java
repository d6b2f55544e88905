package argmax.lessons.course;

import argmax.lessons.exercise.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The whole course, read once.
 *
 * @param title the name of the course
 * @param units in order
 */
public record Course(String title, List<Unit> units) {
    public Course {
        units = List.copyOf(units);
    }

    /**
     * A unit of the course.
     *
     * @param number from 1
     * @param lessons the lessons that are written, in order; may be empty
     */
    public record Unit(int number, String title, String summary, List<Lesson> lessons) {
        public Unit {
            lessons = List.copyOf(lessons);
        }
    }

    /**
     * Reads the course that ships with the program.
     *
     * @throws InvalidCourse with every mistake in its files
     */
    public static Course read() {
        return CourseReader.read(CourseFiles.shipped()).course();
    }

    /**
     * Reads the course in {@code folder}, the one that holds {@code course.yaml}.
     *
     * @throws InvalidCourse with every mistake in its files
     */
    public static Course read(Path folder) {
        return CourseReader.read(CourseFiles.in(folder)).course();
    }

    /** All lessons in the order of the course. */
    public List<Lesson> lessons() {
        return units.stream().flatMap(unit -> unit.lessons().stream()).toList();
    }

    public Optional<Lesson> lesson(String slug) {
        return lessons().stream().filter(lesson -> lesson.slug().equals(slug)).findFirst();
    }

    /** The lesson that holds the exercise {@code id}. */
    public Optional<Lesson> lessonOf(String id) {
        return lessons().stream().filter(lesson -> lesson.exercise(id).isPresent()).findFirst();
    }

    public Optional<Exercise> exercise(String id) {
        return lessons().stream().flatMap(lesson -> lesson.exercise(id).stream()).findFirst();
    }
}
