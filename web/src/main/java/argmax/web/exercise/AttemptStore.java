package argmax.web.exercise;

import argmax.lessons.exercise.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
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
    long insert(Handle handle, long personId, String exerciseId, Series series, String version, String answer, @Nullable String runId) {
        return handle.createUpdate("""
                        INSERT INTO attempt (person_id, exercise_id, series, seed, version, answer, received_at, run_id)
                        VALUES (:person, :exercise, :series, :seed, :version, :answer, :now, :run)
                        """)
                .bind("person", personId)
                .bind("exercise", exerciseId)
                .bind("series", series.series())
                .bind("seed", series.seed())
                .bind("version", version)
                .bind("answer", answer)
                .bind("now", clock.instant())
                .bind("run", runId)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Writes a verdict where there is none yet. */
    void grade(Handle handle, long attemptId, Verdict verdict) {
        handle.createUpdate("""
                        UPDATE attempt
                        SET outcome = :outcome, points = :points, possible = :possible, feedback = :feedback, graded_at = :now
                        WHERE id = :id AND outcome IS NULL
                        """)
                .bind("id", attemptId)
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

    /** The most points per exercise; a tried exercise without points yet counts 0. */
    Map<String, Double> best(long personId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT exercise_id, COALESCE(MAX(points), 0) AS best FROM attempt WHERE person_id = :person GROUP BY exercise_id
                        """)
                .bind("person", personId)
                .setMapKeyColumn("exercise_id")
                .setMapValueColumn("best")
                .collectInto(new org.jdbi.v3.core.generic.GenericType<Map<String, Double>>() {}));
    }
}
