package argmax.lessons.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way of an answer that needs no run. */
public final class Grading {
    private Grading() {}

    public static Verdict grade(Exercise exercise, Variant variant, Map<String, List<String>> raw) {
        return Grader.grade(exercise, variant, Grader.read(exercise, variant, raw), Optional.empty());
    }
}
