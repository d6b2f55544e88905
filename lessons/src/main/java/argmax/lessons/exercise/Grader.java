package argmax.lessons.exercise;

import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grading: a pure function of exercise, variant, answer and, where one was asked for, the result of a run. */
public final class Grader {
    private Grader() {}

    /**
     * Accepts what a form sent, if it can be read.
     *
     * @throws InvalidAnswer naming each field that can't
     */
    public static Answer read(Exercise exercise, Variant variant, Map<String, List<String>> raw) {
        Values values = Values.read(exercise.fields(variant), raw);
        exercise.accept(variant, values);
        return new Answer(values.raw());
    }

    /** The run that has to end before this answer can be graded; empty where none is needed. */
    public static Optional<RunSpec> run(Exercise exercise, Variant variant, Answer answer) {
        return exercise.run(variant, values(exercise, variant, answer));
    }

    /**
     * Grades an answer that was accepted, perhaps by an earlier version of the exercise: what this one can't read can't be
     * graded.
     *
     * @param result that of the run which {@link #run} asked for
     * @throws IllegalArgumentException where a run was asked for and {@code result} is empty
     */
    public static Verdict grade(Exercise exercise, Variant variant, Answer answer, Optional<RunResult> result) {
        try {
            return exercise.grade(variant, values(exercise, variant, answer), result);
        } catch (InvalidAnswer _) {
            return new Verdict(
                    Outcome.CANNOT_GRADE,
                    0,
                    exercise.common().points(),
                    "<p>The exercise has changed since this answer was given, and can't read it any more.</p>");
        }
    }

    private static Values values(Exercise exercise, Variant variant, Answer answer) {
        return Values.read(exercise.fields(variant), answer.raw());
    }
}
