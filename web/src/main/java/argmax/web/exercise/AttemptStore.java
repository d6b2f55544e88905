package argmax.web.exercise;

import argmax.lessons.exercise.Policy;
import argmax.lessons.exercise.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** All SQL of variants and attempts. Methods that take a handle belong to the caller's transaction. */
public final class AttemptStore {
    private static final Duration DAY = Duration.ofHours(24);
    private final Jdbi jdbi;
    private final InstantSource clock;
    private final RandomGenerator random;

    public AttemptStore(Jdbi jdbi, InstantSource clock, RandomGenerator random) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.random = random;
    }

    /** The numbers that a learner has now; the first look draws them. */
    public Series series(long personId, String exerciseId) {
        return jdbi.inTransaction(handle -> newest(handle, personId, exerciseId)
                .orElseGet(() -> draw(handle, personId, exerciseId, 1)));
    }

    /** New numbers from now on. */
    Series renew(long personId, String exerciseId) {
        return jdbi.inTransaction(handle -> {
            int last = newest(handle, personId, exerciseId).map(Series::series).orElse(0);
            return draw(handle, personId, exerciseId, last + 1);
        });
    }

    private static Optional<Series> newest(Handle handle, long personId, String exerciseId) {
        return handle.createQuery("""
                        SELECT series, seed FROM variant WHERE person_id = :person AND exercise_id = :exercise
                        ORDER BY series DESC LIMIT 1
                        """)
                .bind("person", personId)
                .bind("exercise", exerciseId)
                .map(ConstructorMapper.of(Series.class))
                .findOne();
    }

    /** Two looks at the same moment draw once: they take turns at the person's row, and the second finds the first one's numbers. */
    private Series draw(Handle handle, long personId, String exerciseId, int series) {
        handle.createQuery("SELECT id FROM person WHERE id = :person FOR UPDATE")
                .bind("person", personId)
                .mapTo(Long.class)
                .one();
        handle.createUpdate("""
                        INSERT INTO variant (person_id, exercise_id, series, seed, drawn_at)
                        SELECT :person, :exercise, :series, :seed, :now
                        WHERE NOT EXISTS (
                            SELECT 1 FROM variant WHERE person_id = :person AND exercise_id = :exercise AND series = :series)
                        """)
                .bind("person", personId)
                .bind("exercise", exerciseId)
                .bind("series", series)
                .bind("seed", random.nextLong(1L << 53))
                .bind("now", clock.instant())
                .execute();
        return newest(handle, personId, exerciseId).orElseThrow();
    }

    /** Stores an answer; returns the attempt's id. */
    long insert(Handle handle, NewAttempt attempt) {
        return handle.createUpdate("""
                        INSERT INTO attempt
                            (person_id, exercise_id, series, seed, version, numbers, answer, received_at, run_id)
                        VALUES (:person, :exercise, :series, :seed, :version, :numbers, :answer, :now, :run)
                        """)
                .bind("person", attempt.personId())
                .bind("exercise", attempt.exerciseId())
                .bind("series", attempt.series().series())
                .bind("seed", attempt.series().seed())
                .bind("version", attempt.version())
                .bind("numbers", attempt.numbers())
                .bind("answer", attempt.answer())
                .bind("now", clock.instant())
                .bind("run", attempt.runId())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /**
     * Writes a verdict where there is none yet.
     *
     * @param version of the exercise that gave it
     */
    void grade(Handle handle, long attemptId, Verdict verdict, String version) {
        handle.createUpdate("""
                        UPDATE attempt
                        SET outcome = :outcome, points = :points, possible = :possible, feedback = :feedback, graded_at = :now,
                            graded_version = :version
                        WHERE id = :id AND outcome IS NULL
                        """)
                .bind("id", attemptId)
                .bind("version", version)
                .bind("outcome", verdict.outcome())
                .bind("points", verdict.points())
                .bind("possible", verdict.of())
                .bind("feedback", verdict.feedback())
                .bind("now", clock.instant())
                .execute();
    }

    Optional<Attempt> ofRun(Handle handle, String runId) {
        return handle.createQuery("SELECT * FROM attempt WHERE run_id = :run")
                .bind("run", runId)
                .map(ConstructorMapper.of(Attempt.class))
                .findOne();
    }

    Optional<Attempt> ofRun(String runId) {
        return jdbi.withHandle(handle -> ofRun(handle, runId));
    }

    /** How long a learner has to wait for the next answer where {@code most} of them are allowed in 24 hours; 0 for not at all. */
    Duration untilNextTry(long personId, String exerciseId, int most) {
        Instant now = clock.instant();
        List<Instant> recent = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT received_at FROM attempt
                        WHERE person_id = :person AND exercise_id = :exercise AND received_at > :since
                            AND (outcome IS NULL OR outcome <> 'CANNOT_GRADE')
                        ORDER BY received_at DESC
                        """)
                .bind("person", personId)
                .bind("exercise", exerciseId)
                .bind("since", now.minus(DAY))
                .mapTo(Instant.class)
                .list());
        return recent.size() < most ? Duration.ZERO : Duration.between(now, recent.get(most - 1).plus(DAY));
    }

    /** All attempts of a learner on an exercise, oldest first. */
    List<Attempt> of(long personId, String exerciseId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM attempt WHERE person_id = :person AND exercise_id = :exercise ORDER BY id
                        """)
                .bind("person", personId)
                .bind("exercise", exerciseId)
                .map(ConstructorMapper.of(Attempt.class))
                .list());
    }

    /** The score per exercise that was tried, where the best attempt counts. */
    public Map<String, Double> scores(long personId) {
        List<Judgement> all = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT exercise_id, outcome, points, possible FROM attempt WHERE person_id = :person ORDER BY id
                        """)
                .bind("person", personId)
                .map(ConstructorMapper.of(Judgement.class))
                .list());
        Map<String, List<Verdict>> verdicts = all.stream().collect(Collectors.groupingBy(
                Judgement::exerciseId, Collectors.flatMapping(judgement -> judgement.verdict().stream(), Collectors.toList())));
        Map<String, Double> scores = new HashMap<>();
        verdicts.forEach((exercise, given) -> scores.put(exercise, Policy.BEST.score(given)));
        return scores;
    }

    /** A verdict without its words; all but the exercise is null until it is given. */
    record Judgement(
            String exerciseId, Verdict.@Nullable Outcome outcome, @Nullable Double points, @Nullable Double possible) {
        Optional<Verdict> verdict() {
            Verdict.Outcome known = outcome;
            return known == null || points == null || possible == null
                    ? Optional.empty()
                    : Optional.of(new Verdict(known, points, possible, ""));
        }
    }
}
