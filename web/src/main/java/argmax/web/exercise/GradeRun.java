package argmax.web.exercise;

import argmax.engine.run.RunResult;
import argmax.lessons.course.Course;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.Variants;
import argmax.lessons.exercise.Verdict;
import argmax.web.lesson.Judged;
import argmax.web.run.RunPurpose;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Grades the attempt that waited for a run, inside the transaction that ends the run. */
public final class GradeRun implements RunPurpose {
    private final Course course;
    private final AttemptStore attempts;

    public GradeRun(Course course, AttemptStore attempts) {
        this.course = course;
        this.attempts = attempts;
    }

    @Override
    public void ended(Handle handle, String runId, Optional<RunResult> result) {
        attempts.ofRun(handle, runId).ifPresent(attempt -> attempts.grade(handle, attempt.id(), verdict(attempt, result)));
    }

    @Override
    public boolean needs(Handle handle, String runId) {
        return attempts.ofRun(handle, runId).isPresent();
    }

    @Override
    public boolean hasExercise(String exerciseId) {
        return course.exercise(exerciseId).isPresent();
    }

    @Override
    public Optional<Judged> verdict(String runId) {
        return attempts.ofRun(runId).flatMap(Attempt::verdict).map(Judged::of);
    }

    private Verdict verdict(Attempt attempt, Optional<RunResult> result) {
        Optional<Exercise> exercise = course.exercise(attempt.exerciseId());
        if (exercise.isEmpty()) {
            return notGraded(0, "The exercise is no longer part of the course.");
        }
        if (result.isEmpty()) {
            return notGraded(exercise.get().common().points(), "The run was stopped while it waited for a trainer.");
        }
        return Grader.grade(
                exercise.get(), Variants.draw(exercise.get(), attempt.seed()), AnswerJson.read(attempt.answer()), result);
    }

    private static Verdict notGraded(int points, String reason) {
        return new Verdict(Verdict.Outcome.CANNOT_GRADE, 0, points, "<p>" + reason + " This costs you nothing.</p>");
    }
}
