package argmax.web.exercise;

import argmax.lessons.exercise.Verdict;
import argmax.web.http.Person;
import argmax.web.http.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** All SQL of grading again, and of its audit. Methods that take a handle belong to the caller's transaction. */
public final class RegradeStore {
    /**
     * An instructor answers for what the learners of all classes they teach have practised and handed in there, and for themselves;
     * an administrator for everybody. What somebody handed in to another class is that class's instructor's.
     */
    private static final String COVERED = """
            (:everybody = TRUE OR attempt.person_id = :teacher OR (attempt.person_id IN (
                SELECT learning.person_id FROM membership AS teaching
                JOIN membership AS learning ON learning.class_id = teaching.class_id
                WHERE teaching.person_id = :teacher AND teaching.role = 'INSTRUCTOR' AND learning.role = 'LEARNER')
            AND (attempt.assignment_id = 0 OR attempt.assignment_id IN (
                SELECT assignment.id FROM membership AS teaching JOIN assignment ON assignment.class_id = teaching.class_id
                WHERE teaching.person_id = :teacher AND teaching.role = 'INSTRUCTOR'))))
            """;

    private static final String CHANGES = """
            SELECT attempt_id, received_at, applied_at, reason,
                old_outcome, old_points, old_possible, new_outcome, new_points, new_possible
            FROM regrade_change
            JOIN regrade ON regrade.id = regrade_change.regrade_id
            JOIN attempt ON attempt.id = regrade_change.attempt_id
            WHERE attempt.person_id = :personId AND attempt.assignment_id = :assignmentId
            AND (old_outcome <> new_outcome OR old_points <> new_points OR old_possible <> new_possible)
            """;

    private static final String IN_ORDER = "ORDER BY regrade.id, attempt_id";

    private final Jdbi jdbi;
    private final InstantSource clock;

    public RegradeStore(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** An attempt with the name of whoever made it. */
    record Made(@Nested Attempt attempt, String learner) {}

    /** How many attempts on an exercise were graded by one of its versions. */
    record Graded(String exerciseId, String gradedVersion, int attempts) {}

    /** A regrade as it was applied; {@code who} is null when their account is gone. */
    record Applied(
            Instant appliedAt, @Nullable String who, String reason, int rises, int falls, int fallsLeft, int notGradable) {}

    /** What a regrade changed for one attempt. */
    public record Change(
            long attemptId,
            Instant receivedAt,
            Instant appliedAt,
            String reason,
            Verdict.Outcome oldOutcome,
            double oldPoints,
            double oldPossible,
            Verdict.Outcome newOutcome,
            double newPoints,
            double newPossible) {}

    /** The attempts on an exercise that this teacher may regrade, oldest first. */
    List<Made> attempts(Person teacher, String exerciseId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT attempt.*, person.name AS learner FROM attempt JOIN person ON person.id = attempt.person_id
                        WHERE exercise_id = :exercise AND
                        """ + COVERED + " ORDER BY attempt.id")
                .bind("exercise", exerciseId)
                .bind("teacher", teacher.id())
                .bind("everybody", teacher.role() == Role.ADMIN)
                .map(ConstructorMapper.of(Made.class))
                .list());
    }

    /** By which versions the attempts were graded that this teacher may regrade. */
    List<Graded> graded(Person teacher) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT exercise_id, graded_version, COUNT(*) AS attempts FROM attempt
                        WHERE graded_version IS NOT NULL AND
                        """ + COVERED + " GROUP BY exercise_id, graded_version ORDER BY exercise_id, graded_version")
                .bind("teacher", teacher.id())
                .bind("everybody", teacher.role() == Role.ADMIN)
                .map(ConstructorMapper.of(Graded.class))
                .list());
    }

    /** Makes whoever else grades these attempts wait until the caller's transaction is done. */
    void lock(Handle handle, String exerciseId) {
        handle.createQuery("SELECT id FROM attempt WHERE exercise_id = :exercise ORDER BY id FOR UPDATE")
                .bind("exercise", exerciseId)
                .mapTo(Long.class)
                .list();
    }

    /** Gives an attempt its new verdict, by that version. */
    void apply(Handle handle, long attemptId, Verdict verdict, String version) {
        Verdict.Standing standing = verdict.standing();
        handle.createUpdate("""
                        UPDATE attempt
                        SET outcome = :outcome, points = :points, possible = :of, feedback = :feedback,
                            graded_version = :version, slip = :slip, shown_score = :shown, hidden_score = :hidden, touched_at = CURRENT_TIMESTAMP
                        WHERE id = :id
                        """)
                .bind("shown", standing == null ? null : standing.shown())
                .bind("hidden", standing == null ? null : standing.hidden())
                .bind("id", attemptId)
                .bindMethods(verdict)
                .bind("version", version)
                .execute();
    }

    /** Writes the audit row; returns its id. */
    long insert(Handle handle, Person who, String exerciseId, String reason, Audit audit) {
        return handle.createUpdate("""
                        INSERT INTO regrade (exercise_id, person_id, applied_at, reason, from_versions, to_version,
                            rises, falls, falls_left, reworded, unchanged, not_gradable, under_way, changes)
                        VALUES (:exercise, :person, :now, :reason, :fromVersions, :toVersion,
                            :rises, :falls, :fallsLeft, :reworded, :unchanged, :notGradable, :underWay, :changes)
                        """)
                .bind("exercise", exerciseId)
                .bind("person", who.id())
                .bind("now", clock.instant())
                .bind("reason", reason)
                .bindMethods(audit)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** What the audit row says beside who, when and why; the versions joined by spaces, the changes as JSON. */
    public record Audit(
            String fromVersions,
            String toVersion,
            int rises,
            int falls,
            int fallsLeft,
            int reworded,
            int unchanged,
            int notGradable,
            int underWay,
            String changes) {}

    void insert(Handle handle, long regradeId, List<RegradePlan.Line> changed) {
        var batch = handle.prepareBatch("""
                INSERT INTO regrade_change (regrade_id, attempt_id,
                    old_version, old_outcome, old_points, old_possible, old_feedback,
                    new_outcome, new_points, new_possible, new_feedback)
                VALUES (:regrade, :attempt, :version, :before.outcome, :before.points, :before.of, :before.feedback,
                    :after.outcome, :after.points, :after.of, :after.feedback)
                """);
        for (RegradePlan.Line line : changed) {
            batch.bind("regrade", regradeId)
                    .bind("attempt", line.attempt().id())
                    .bind("version", line.gradedVersion())
                    .bindMethods("before", line.regrading().before())
                    .bindMethods("after", line.regrading().after())
                    .add();
        }
        batch.execute();
    }

    /** The regrades of an exercise, newest first. */
    List<Applied> history(String exerciseId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT applied_at, person.name AS who, reason, rises, falls, falls_left, not_gradable
                        FROM regrade LEFT JOIN person ON person.id = regrade.person_id
                        WHERE exercise_id = :exercise ORDER BY regrade.id DESC
                        """)
                .bind("exercise", exerciseId)
                .map(ConstructorMapper.of(Applied.class))
                .list());
    }

    /** Where regrading changed a learner's points or outcome, oldest first. */
    List<Change> changes(Task task) {
        return jdbi.withHandle(handle -> handle.createQuery(CHANGES + "AND attempt.exercise_id = :exerciseId " + IN_ORDER)
                .bindMethods(task)
                .map(ConstructorMapper.of(Change.class))
                .list());
    }

    /** The same for all items of an assignment. */
    public List<Change> changes(long personId, long assignmentId) {
        return jdbi.withHandle(handle -> handle.createQuery(CHANGES + IN_ORDER)
                .bind("personId", personId)
                .bind("assignmentId", assignmentId)
                .map(ConstructorMapper.of(Change.class))
                .list());
    }

    /** When each exercise was regraded last. */
    Map<String, Instant> last() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT exercise_id, MAX(applied_at) AS applied_at FROM regrade GROUP BY exercise_id")
                .setMapKeyColumn("exercise_id")
                .setMapValueColumn("applied_at")
                .collectInto(new org.jdbi.v3.core.generic.GenericType<Map<String, Instant>>() {}));
    }
}
