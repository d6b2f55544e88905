package argmax.web.homework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Writes what {@link HomeworkStore} reads, and keeps what was changed. Methods that take a handle belong to the caller's
 * transaction.
 */
public final class AssignmentStore {
    private final Jdbi jdbi;

    public AssignmentStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Adds an assignment.
     *
     * @param assignment its id is not looked at
     * @return its id
     */
    public long insert(Handle handle, Assignment assignment, Instant madeAt) {
        long id = handle.createUpdate("""
                        INSERT INTO assignment (class_id, sheet_id, release_at, due_at, late, counts, solutions_at, verdicts,
                            drop_lowest, made_at)
                        VALUES (:classId, :sheetId, :releaseAt, :dueAt, :lateText, :countsName, :solutionsAt, :verdicts,
                            :dropLowest, :now)
                        """)
                .bindMethods(assignment)
                .bind("lateText", assignment.late().text())
                .bind("countsName", assignment.counts().name())
                .bind("now", madeAt)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        insertTries(handle, id, assignment.tries());
        return id;
    }

    /** Gives an assignment other dates and rules; class and sheet stay. */
    public void update(Handle handle, Assignment assignment) {
        handle.createUpdate("""
                        UPDATE assignment
                        SET release_at = :releaseAt, due_at = :dueAt, late = :lateText, counts = :countsName,
                            solutions_at = :solutionsAt, verdicts = :verdicts, drop_lowest = :dropLowest
                        WHERE id = :id
                        """)
                .bindMethods(assignment)
                .bind("lateText", assignment.late().text())
                .bind("countsName", assignment.counts().name())
                .execute();
        handle.createUpdate("DELETE FROM assignment_tries WHERE assignment_id = :id").bind("id", assignment.id()).execute();
        insertTries(handle, assignment.id(), assignment.tries());
    }

    private static void insertTries(Handle handle, long assignmentId, Map<String, Integer> tries) {
        if (tries.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO assignment_tries (assignment_id, exercise_id, tries) VALUES (:assignment, :exercise, :tries)
                """);
        tries.forEach((exercise, most) ->
                batch.bind("assignment", assignmentId).bind("exercise", exercise).bind("tries", most).add());
        batch.execute();
    }

    /**
     * Adds a row of what holds for a learner or a group.
     *
     * @param adjustment its id is not looked at
     * @return its id
     */
    public long insert(Handle handle, Adjustment adjustment) {
        return handle.createUpdate("""
                        INSERT INTO assignment_override (assignment_id, entry_id, group_id, exercise_id, release_at, due_at,
                            tries, points, points_lifted, excused, reason, made_by, made_at)
                        VALUES (:assignmentId, :entryId, :groupId, :exerciseId, :releaseAt, :dueAt, :tries,
                            :points, :pointsLifted, :excused, :reason, :madeBy, :madeAt)
                        """)
                .bindMethods(adjustment)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** What an assignment was, in words of at most 1000 characters; without a person where the program itself did it. */
    public record Change(long assignmentId, @Nullable Long personId, Instant changedAt, String words) {
        static final int LONGEST = 1000;
    }

    void insert(Handle handle, Change change) {
        handle.createUpdate("""
                        INSERT INTO assignment_change (assignment_id, person_id, changed_at, words)
                        VALUES (:assignmentId, :personId, :changedAt, :words)
                        """)
                .bindMethods(change)
                .execute();
    }

    /** A change with the name of whoever made it; null where the program did, or the account is gone. */
    record Made(Instant changedAt, @Nullable String who, String words) {}

    /** What was changed about an assignment, newest first. */
    List<Made> changes(long assignmentId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT changed_at, person.name AS who, words
                        FROM assignment_change LEFT JOIN person ON person.id = assignment_change.person_id
                        WHERE assignment_id = :assignment ORDER BY changed_at DESC, assignment_change.id DESC
                        """)
                .bind("assignment", assignmentId)
                .map(ConstructorMapper.of(Made.class))
                .list());
    }

    /**
     * A row of what holds for a learner or a group, with names.
     *
     * @param whom the learner's name or the group's
     * @param who whoever made it; null when their account is gone
     */
    record Adjusted(@Nested Adjustment adjustment, String whom, @Nullable String who) {}

    /** What was changed for learners and groups on an assignment, newest first. */
    List<Adjusted> adjusted(long assignmentId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT assignment_override.*, person.name AS who,
                            COALESCE(class_group.name, TRIM(first_name || ' ' || last_name)) AS whom
                        FROM assignment_override
                        LEFT JOIN person ON person.id = made_by
                        LEFT JOIN roster_entry ON roster_entry.id = entry_id
                        LEFT JOIN class_group ON class_group.id = group_id
                        WHERE assignment_id = :assignment ORDER BY assignment_override.id DESC
                        """)
                .bind("assignment", assignmentId)
                .map(ConstructorMapper.of(Adjusted.class))
                .list());
    }

    /** Makes whoever else changes the homework of this class wait until the caller's transaction is done. */
    void lock(Handle handle, long classId) {
        handle.createQuery("SELECT id FROM school_class WHERE id = :class FOR UPDATE")
                .bind("class", classId)
                .mapTo(Long.class)
                .one();
    }

    /** How many people have handed in something, by assignment of a class; none where nobody has. */
    Map<Long, Integer> handedIn(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT assignment_id, COUNT(DISTINCT person_id) AS people FROM attempt
                        WHERE assignment_id IN (SELECT id FROM assignment WHERE class_id = :class) GROUP BY assignment_id
                        """)
                .bind("class", classId)
                .setMapKeyColumn("assignment_id")
                .setMapValueColumn("people")
                .collectInto(new org.jdbi.v3.core.generic.GenericType<Map<Long, Integer>>() {}));
    }

    /** Takes an assignment back with everything that was said about it. */
    void delete(Handle handle, long assignmentId) {
        handle.createUpdate("DELETE FROM assignment WHERE id = :id").bind("id", assignmentId).execute();
    }

    /** Sets how many of the lowest sheets of a class don't count. */
    void dropLowest(Handle handle, long classId, int lowest) {
        handle.createUpdate("UPDATE school_class SET drop_lowest = :lowest WHERE id = :class")
                .bind("lowest", lowest)
                .bind("class", classId)
                .execute();
    }
}
