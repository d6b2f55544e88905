package argmax.lessons.course;

import argmax.lessons.exercise.Exercise;
import java.nio.file.Path;

/** A small course with an exercise of each kind, for tests. */
public final class SampleCourse {
    static final Path FOLDER = Path.of("src/test/resources/argmax/lessons/course/sample");

    private SampleCourse() {}

    public static Exercise exercise(String id) {
        return Course.read(FOLDER).exercise(id).orElseThrow();
    }
}
