package argmax.web.exercise;

import argmax.engine.run.RunJson;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.OwnRun;
import argmax.web.run.Run;
import argmax.web.run.RunStore;
import java.util.Map;
import java.util.Optional;

/** Finds the numbers of exercises that ask about a run of the learner's own. */
final class OwnRuns {
    private final AttemptStore attempts;
    private final RunStore runs;

    OwnRuns(AttemptStore attempts, RunStore runs) {
        this.attempts = attempts;
        this.runs = runs;
    }

    /** The numbers that a learner has now; what is read off a run once stays until they take new numbers. */
    Series series(Task task, Exercise exercise) {
        Series series = attempts.series(task);
        Optional<OwnRun> own = exercise.common().draw().own();
        if (own.isEmpty() || series.ownRunId() != null) {
            return series;
        }
        return attempts.bestTrained(new Task(task.personId(), own.get().exercise(), task.assignmentId()))
                .flatMap(attempt -> read(own.get(), attempt))
                .map(found -> {
                    attempts.keepOwn(task, series, found.runId(), AnswerJson.write(found.numbers()));
                    return attempts.series(task);
                })
                .orElse(series);
    }

    /** Whether the exercise asks about a run that isn't there yet. */
    static boolean missing(Exercise exercise, Series series) {
        return exercise.common().draw().own().isPresent() && series.ownRunId() == null;
    }

    private record Found(String runId, Map<String, Double> numbers) {}

    private Optional<Found> read(OwnRun own, Attempt attempt) {
        return Optional.ofNullable(attempt.runId())
                .flatMap(runs::find)
                .flatMap(run -> result(own, attempt, run).map(numbers -> new Found(run.id(), numbers)));
    }

    private static Optional<Map<String, Double>> result(OwnRun own, Attempt attempt, Run run) {
        return Optional.ofNullable(run.result())
                .flatMap(result -> own.of(AnswerJson.read(attempt.answer()), RunJson.readResult(result)));
    }
}
