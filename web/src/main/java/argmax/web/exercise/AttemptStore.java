package argmax.web.exercise;

import argmax.lessons.exercise.Policy;
import argmax.lessons.exercise.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
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
    private static final String OF_TASK =
            "person_id = :personId AND exercise_id = :exerciseId AND assignment_id = :assignmentId";

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final RandomGenerator random;

    public AttemptStore(Jdbi jdbi, InstantSource clock, RandomGenerator random) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.random = random;
    }

    /** The numbers that a learner has now; the first look draws them. */
    public Series series(Task task) {
        return jdbi.inTransaction(handle -> newest(handle, task).orElseGet(() -> draw(handle, task, 1)));
    }

    /** New numbers from now on. */
    Series renew(Task task) {
        return jdbi.inTransaction(handle -> {
            int last = newest(handle, task).map(Series::series).orElse(0);
            return draw(handle, task, last + 1);
        });
    }

    /** Keeps what was read off a run of the learner's own, as part of the numbers that they have now. */
    void keepOwn(Task task, Series series, String runId, String numbers) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE variant SET own_run_id = :run, own_numbers = :numbers WHERE series = :series AND
                        """ + OF_TASK)
                .bindMethods(task)
                .bind("series", series.series())
                .bind("run", runId)
                .bind("numbers", numbers)
                .execute());
    }

    /** The attempt with the most points that was made with a run, the newest of several. */
    Optional<Attempt> bestTrained(Task task) {
        return of(task).stream()
                .filter(attempt -> attempt.runId() != null && attempt.points() != null && attempt.counts())
                .max(Comparator.comparingDouble(attempt -> attempt.verdict().map(Verdict::points).orElse(0.0)));
    }

    private static Optional<Series> newest(Handle handle, Task task) {
        return handle.createQuery("SELECT series, seed, own_run_id, own_numbers FROM variant WHERE " + OF_TASK
                        + " ORDER BY series DESC LIMIT 1")
                .bindMethods(task)
                .map(ConstructorMapper.of(Series.class))
                .findOne();
    }

    /** Two looks at the same moment draw once: they take turns at the person's row, and the second finds the first one's numbers. */
    private Series draw(Handle handle, Task task, int series) {
        lock(handle, task.personId());
        handle.createUpdate("""
                        INSERT INTO variant (person_id, exercise_id, assignment_id, series, seed, drawn_at)
                        SELECT :personId, :exerciseId, :assignmentId, :series, :seed, :now
                        WHERE NOT EXISTS (SELECT 1 FROM variant WHERE series = :series AND
                        """ + OF_TASK + ")")
                .bindMethods(task)
                .bind("series", series)
                .bind("seed", random.nextLong(1L << 53))
                .bind("now", clock.instant())
                .execute();
        return newest(handle, task).orElseThrow();
    }

    /** Whoever answers, draws or saves a draft at the same moment takes turns at the person's row. */
    static void lock(Handle handle, long personId) {
        handle.createQuery("SELECT id FROM person WHERE id = :person FOR UPDATE")
                .bind("person", personId)
                .mapTo(Long.class)
                .one();
    }

    /** Stores an answer; returns the attempt's id. */
    long insert(Handle handle, NewAttempt attempt) {
        return handle.createUpdate("""
                        INSERT INTO attempt
                            (person_id, exercise_id, assignment_id, series, seed, version, numbers, answer, received_at, run_id)
                        VALUES (:personId, :exerciseId, :assignmentId, :series, :seed, :version, :numbers, :answer, :receivedAt, :run)
                        """)
                .bindMethods(attempt.task())
                .bind("receivedAt", attempt.receivedAt())
                .bind("series", attempt.series().series())
                .bind("seed", attempt.series().seed())
                .bind("version", attempt.version())
                .bind("numbers", attempt.numbers())
                .bind("answer", attempt.answer())
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
        Verdict.Standing standing = verdict.standing();
        handle.createUpdate("""
                        UPDATE attempt
                        SET outcome = :outcome, points = :points, possible = :possible, feedback = :feedback, graded_at = :now,
                            graded_version = :version, slip = :slip, shown_score = :shown, hidden_score = :hidden, touched_at = CURRENT_TIMESTAMP
                        WHERE id = :id AND outcome IS NULL
                        """)
                .bind("slip", verdict.slip())
                .bind("shown", standing == null ? null : standing.shown())
                .bind("hidden", standing == null ? null : standing.hidden())
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
    Duration untilNextTry(Task task, int most) {
        Instant now = clock.instant();
        List<Instant> recent = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT received_at FROM attempt
                        WHERE received_at > :since AND (outcome IS NULL OR outcome <> 'CANNOT_GRADE') AND
                        """ + OF_TASK + " ORDER BY received_at DESC")
                .bindMethods(task)
                .bind("since", now.minus(DAY))
                .mapTo(Instant.class)
                .list());
        return recent.size() < most ? Duration.ZERO : Duration.between(now, recent.get(most - 1).plus(DAY));
    }

    /** All attempts of a learner on a task, oldest first. */
    public List<Attempt> of(Task task) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM attempt WHERE " + OF_TASK + " ORDER BY id")
                .bindMethods(task)
                .map(ConstructorMapper.of(Attempt.class))
                .list());
    }

    /** Attempts by their ids; those that are gone are left out. */
    public List<Attempt> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM attempt WHERE id IN (<ids>)")
                .bindList("ids", ids)
                .map(ConstructorMapper.of(Attempt.class))
                .list());
    }

    /** All attempts of a learner on the items of an assignment, oldest first. */
    public List<Attempt> of(long personId, long assignmentId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM attempt WHERE person_id = :person AND assignment_id = :assignment ORDER BY id
                        """)
                .bind("person", personId)
                .bind("assignment", assignmentId)
                .map(ConstructorMapper.of(Attempt.class))
                .list());
    }

    /** All that a learner has handed in, for whatever assignment, oldest first. */
    public List<ClassLog.Entry> handedIn(long personId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, person_id, exercise_id, assignment_id, series, received_at, outcome, points, possible, slip, run_id,
                            touched_at
                        FROM attempt WHERE person_id = :person AND assignment_id <> :practice ORDER BY id
                        """)
                .bind("person", personId)
                .bind("practice", Task.PRACTICE)
                .map(ConstructorMapper.of(ClassLog.Entry.class))
                .list());
    }

    /** The score per exercise that was practised, where the best attempt counts; homework has points of its own. */
    public Map<String, Double> scores(long personId) {
        List<Judgement> all = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT exercise_id, outcome, points, possible FROM attempt
                        WHERE person_id = :person AND assignment_id = :practice ORDER BY id
                        """)
                .bind("person", personId)
                .bind("practice", Task.PRACTICE)
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
