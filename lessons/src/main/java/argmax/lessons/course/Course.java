package argmax.lessons.course;

import argmax.lessons.exercise.Exercise;
import argmax.lessons.homework.Homework;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole course, read once.
 *
 * @param title the name of the course
 * @param units in order
 * @param homework what a class can be given to hand in
 */
public record Course(String title, List<Unit> units, Coursework homework) {
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
     * The sheets of a course.
     *
     * @param passPercent of the points of all sheets, from which on the course is passed
     * @param passSheets how many sheets have to be passed for that
     */
    public record Coursework(List<Homework> sheets, int passPercent, int passSheets) {
        /** Of a course that hands out nothing. */
        public static final Coursework NOTHING = new Coursework(List.of(), 0, 0);

        public Coursework {
            sheets = List.copyOf(sheets);
        }

        public Optional<Homework> sheet(String id) {
            return sheets.stream().filter(sheet -> sheet.id().equals(id)).findFirst();
        }

        private Stream<Exercise> exercises() {
            return sheets.stream().flatMap(sheet -> sheet.items().stream()).map(Homework.Item::exercise);
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

    /** The exercise of that id, wherever it stands: in a lesson or on a sheet. */
    public Optional<Exercise> exercise(String id) {
        return exercises().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /** All exercises, those of lessons first. */
    public Stream<Exercise> exercises() {
        return Stream.concat(lessons().stream().flatMap(lesson -> lesson.exercises().stream()), homework.exercises()).distinct();
    }
}
