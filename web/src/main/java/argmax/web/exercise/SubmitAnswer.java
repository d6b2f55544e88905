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
import argmax.web.http.Visit;
import argmax.web.run.NewRun;
import argmax.web.run.StartRun;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Receives an answer: stores the attempt, either grades it at once or writes its run and job, and clears the draft; all in one
 * transaction.
 */
public final class SubmitAnswer {
    private final Jdbi jdbi;
    private final AttemptStore attempts;
    private final StartRun startRun;

    public SubmitAnswer(Jdbi jdbi, AttemptStore attempts, StartRun startRun) {
        this.jdbi = jdbi;
        this.attempts = attempts;
        this.startRun = startRun;
    }

    /**
     * Returns the id of the run to wait for, if there is one.
     *
     * @throws argmax.lessons.form.InvalidAnswer where the answer can't be read; nothing is stored then
     */
    public Optional<String> submit(Visit visit, Person person, Exercise exercise, Map<String, List<String>> raw) {
        Series series = attempts.series(person.id(), exercise.id());
        Variant variant = Variants.draw(exercise, series.seed());
        Answer answer = Grader.read(exercise, variant, raw);
        requireTriesLeft(person, exercise, variant);
        Optional<RunSpec> spec = Grader.run(exercise, variant, answer);
        return jdbi.inTransaction(handle -> {
            Optional<String> run = spec.map(wanted -> startRun.start(handle, new NewRun(
                    exercise.common().title(), person.id(), visit.sessionId(), "/exercises/" + exercise.id(), wanted)));
            long attempt = attempts.insert(
                    handle, NewAttempt.of(person.id(), exercise, series, variant.numbers(), answer, run.orElse(null)));
            if (run.isEmpty()) {
                Verdict verdict = Grader.grade(exercise, variant, answer, Optional.empty());
                attempts.grade(handle, attempt, verdict, exercise.common().version());
            }
            DraftStore.delete(handle, person.id(), exercise.id());
            return run;
        });
    }

    private void requireTriesLeft(Person person, Exercise exercise, Variant variant) {
        int most = exercise.rules().perDay();
        Duration wait = most == 0 ? Duration.ZERO : attempts.untilNextTry(person.id(), exercise.id(), most);
        if (wait.isPositive()) {
            throw new InvalidAnswer(Map.of(
                    exercise.fields(variant).getFirst().name(),
                    "You have used the %d tries of the last 24 hours; the next is free in %d h %d min."
                            .formatted(most, wait.toHours(), wait.toMinutesPart() + 1)));
        }
    }
}
