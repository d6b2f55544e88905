package argmax.web.exercise;

import argmax.engine.run.RunResult;
import argmax.lessons.course.Course;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Verdict;
import argmax.web.lesson.Judged;
import argmax.web.run.RunPurpose;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Grades the attempt that waited for a run, inside the transaction that ends the run. */
public final class GradeRun implements RunPurpose {
    private static final String GONE = "The exercise is no longer part of the course." + GradeAttempt.FREE;
    private final Supplier<Course> course;
    private final AttemptStore attempts;
    private final Predicate<Task> told;

    /** Tells every verdict as soon as there is one. */
    public GradeRun(Supplier<Course> course, AttemptStore attempts) {
        this(course, attempts, _ -> true);
    }

    /** @param told whether the verdicts on a task may be seen by now */
    public GradeRun(Supplier<Course> course, AttemptStore attempts, Predicate<Task> told) {
        this.course = course;
        this.attempts = attempts;
        this.told = told;
    }

    @Override
    public void ended(Handle handle, String runId, Optional<RunResult> result) {
        attempts.ofRun(handle, runId).ifPresent(attempt -> grade(handle, attempt, result));
    }

    @Override
    public boolean needs(Handle handle, String runId) {
        return attempts.ofRun(handle, runId).isPresent();
    }

    @Override
    public boolean hasExercise(String exerciseId) {
        return course.get().exercise(exerciseId).isPresent();
    }

    @Override
    public Optional<Judged> verdict(String runId) {
        return attempts.ofRun(runId).filter(attempt -> told.test(attempt.task())).flatMap(this::told).map(Judged::of);
    }

    /** The solution of homework is told on its sheet, when it is time. */
    private Optional<Verdict> told(Attempt attempt) {
        return attempt.assignmentId() == Task.PRACTICE
                ? attempt.verdict()
                : course.get().exercise(attempt.exerciseId())
                        .map(exercise -> GradeAttempt.verdictWithoutSolution(exercise, attempt))
                        .orElseGet(attempt::verdict);
    }

    private void grade(Handle handle, Attempt attempt, Optional<RunResult> result) {
        Optional<Exercise> exercise = course.get().exercise(attempt.exerciseId());
        Verdict verdict = exercise.map(asked -> GradeAttempt.ofRun(asked, attempt, result))
                .orElseGet(() -> GradeAttempt.notGraded(0, GONE));
        String version = exercise.map(asked -> asked.common().version()).orElse(attempt.version());
        attempts.grade(handle, attempt.id(), verdict, version);
    }
}
