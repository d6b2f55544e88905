package argmax.lessons.exercise;

import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grading: a pure function of exercise, variant, answer and, where one was asked for, the result of a run. */
public final class Grader {
    private Grader() {}

    /**
     * Accepts what a form sent, if it can be read.
     *
     * @throws argmax.lessons.form.InvalidAnswer naming each field that can't
     */
    public static Answer read(Exercise exercise, Variant variant, Map<String, List<String>> raw) {
        throw new UnsupportedOperationException(exercise + " " + variant + raw);
    }

    /** The run that has to end before this answer can be graded; empty where none is needed. */
    public static Optional<RunSpec> run(Exercise exercise, Variant variant, Answer answer) {
        throw new UnsupportedOperationException(exercise + " " + variant + answer);
    }

    public static Verdict grade(Exercise exercise, Variant variant, Answer answer, Optional<RunResult> result) {
        throw new UnsupportedOperationException(exercise + " " + variant + answer + result);
    }
}
