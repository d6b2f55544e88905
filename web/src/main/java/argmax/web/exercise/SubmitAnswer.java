package argmax.web.exercise;

import argmax.engine.run.RunSpec;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Variants;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.form.InvalidAnswer;
import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Visit;
import argmax.web.run.NewRun;
import argmax.web.run.RunStore;
import argmax.web.run.StartRun;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Receives an answer, the one way in which any comes: asks the terms whether it is taken, stores the attempt, either grades it at
 * once or writes its run and job, and clears the draft; all in one transaction.
 */
public final class SubmitAnswer {
    private static final String ANSWER_WAITS =
            "What you have handed in waits for its run. When that has ended, you can train without handing in again.";
    private final Jdbi jdbi;
    private final AttemptStore attempts;
    private final OwnRuns ownRuns;
    private final StartRun startRun;
    private final InstantSource clock;

    public SubmitAnswer(Jdbi jdbi, AttemptStore attempts, StartRun startRun, InstantSource clock) {
        this.jdbi = jdbi;
        this.attempts = attempts;
        this.ownRuns = new OwnRuns(attempts, new RunStore(jdbi, clock));
        this.startRun = startRun;
        this.clock = clock;
    }

    /**
     * Returns the id of the run to wait for, if there is one.
     *
     * @throws InvalidAnswer where the answer can't be read or isn't taken; nothing is stored then
     */
    public Optional<String> submit(Visit visit, Person person, Exercise exercise, Terms terms, Map<String, List<String>> raw) {
        Instant receivedAt = clock.instant();
        Task task = new Task(person.id(), exercise.id(), terms.assignmentId());
        Series series = ownRuns.series(task, exercise);
        if (OwnRuns.missing(exercise, series)) {
            throw Problem.OWN_RUN_MISSING.exception();
        }
        Variant variant = Variants.draw(exercise, series.seed(), series.own());
        Answer answer = Grader.read(exercise, variant, raw);
        Optional<RunSpec> spec = Grader.run(exercise, variant, answer);
        return jdbi.inTransaction(handle -> {
            AttemptStore.lock(handle, person.id());
            terms.admit(handle, task, receivedAt);
            requireTriesToday(task, exercise, variant);
            Optional<String> run = spec.map(wanted -> startRun.start(handle, new NewRun(
                    exercise.common().title(), person.id(), visit.sessionId(), terms.action(exercise.id()), wanted)));
            long attempt = attempts.insert(
                    handle, NewAttempt.of(task, exercise, series, receivedAt, variant.numbers(), answer, run.orElse(null)));
            if (run.isEmpty()) {
                grade(handle, attempt, exercise, variant, answer);
            }
            DraftStore.delete(handle, task);
            return run;
        });
    }

    /**
     * Starts the run that an answer asks for, without handing the answer in; returns the run's id.
     *
     * @throws InvalidAnswer where it can't be read, or while an answer waits for its run, whose place this one would take
     */
    public String rehearse(Visit visit, Person person, Exercise exercise, Terms terms, Map<String, List<String>> raw) {
        Task task = new Task(person.id(), exercise.id(), terms.assignmentId());
        Series series = ownRuns.series(task, exercise);
        Variant variant = Variants.draw(exercise, series.seed(), series.own());
        RunSpec spec = Grader.run(exercise, variant, Grader.read(exercise, variant, raw)).orElseThrow();
        return jdbi.inTransaction(handle -> {
            AttemptStore.lock(handle, person.id());
            if (attempts.of(task).stream().anyMatch(attempt -> attempt.outcome() == null)) {
                throw new InvalidAnswer(Map.of(Terms.NO_FIELD, ANSWER_WAITS));
            }
            return startRun.start(handle, new NewRun(
                    exercise.common().title(), person.id(), visit.sessionId(), terms.action(exercise.id()), spec));
        });
    }

    private void grade(Handle handle, long attempt, Exercise exercise, Variant variant, Answer answer) {
        Verdict verdict = Grader.grade(exercise, variant, answer, Optional.empty());
        attempts.grade(handle, attempt, verdict, exercise.common().version());
    }

    private void requireTriesToday(Task task, Exercise exercise, Variant variant) {
        int most = exercise.rules().perDay();
        Duration wait = most == 0 ? Duration.ZERO : attempts.untilNextTry(task, most);
        if (wait.isPositive()) {
            throw new InvalidAnswer(Map.of(
                    exercise.fields(variant).getFirst().name(),
                    "You have used the %d tries of the last 24 hours; the next is free in %d h %d min."
                            .formatted(most, wait.toHours(), wait.toMinutesPart() + 1)));
        }
    }
}
