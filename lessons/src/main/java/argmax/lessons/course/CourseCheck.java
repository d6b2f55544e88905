package argmax.lessons.course;

import argmax.lessons.course.ReadCourse.ReadExercise;
import argmax.lessons.exercise.ExerciseCheck.Report;
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

    /**
     * The course that ships with the program; takes as long as its trainings.
     *
     * @param learners for how many of them references and naive ways are trained
     */
    public static Report run(int learners) {
        return run(CourseFiles.shipped(), learners);
    }

    /** The course in {@code folder}. */
    public static Report run(Path folder, int learners) {
        return run(CourseFiles.in(folder), learners);
    }

    static Report run(CourseFiles files, int learners) {
        ReadCourse course = CourseReader.read(files);
        List<Mistake> mistakes = new ArrayList<>(course.mistakes());
        course.unread().forEach(file -> mistakes.add(new Mistake(file, 1, "nothing refers to this file, so nobody sees it")));
        List<String> notes = new ArrayList<>();
        for (ReadExercise read : course.exercises()) {
            Report report = ExerciseCheck.run(read.exercise(), read.file(), learners);
            mistakes.addAll(report.mistakes());
            notes.addAll(report.notes());
        }
        return new Report(mistakes, notes);
    }
}
