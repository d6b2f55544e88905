package argmax.web.homework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The tables of when web nodes were alive; its methods belong to the caller's transaction. */
final class PulseStore {
    private static final int ROW = 1;

    private PulseStore() {}

    /** When some web node was alive for the last time; makes other nodes wait until the transaction is done. Empty at first. */
    static Optional<Instant> lock(Handle handle) {
        return handle.createQuery("SELECT beat_at FROM web_pulse WHERE id = :row FOR UPDATE")
                .bind("row", ROW)
                .mapTo(Instant.class)
                .findOne();
    }

    static void insert(Handle handle, Instant now) {
        handle.createUpdate("INSERT INTO web_pulse (id, beat_at) VALUES (:row, :now)")
                .bind("row", ROW)
                .bind("now", now)
                .execute();
    }

    static void update(Handle handle, Instant now) {
        handle.createUpdate("UPDATE web_pulse SET beat_at = :now WHERE id = :row")
                .bind("row", ROW)
                .bind("now", now)
                .execute();
    }

    static void insert(Handle handle, Outage outage) {
        handle.createUpdate("INSERT INTO outage (began_at, ended_at) VALUES (:beganAt, :endedAt)")
                .bindMethods(outage)
                .execute();
    }

    /** The dates of an assignment, and in which zone they are meant. */
    record Dates(long id, Instant releaseAt, Instant dueAt, String late, String timeZone) {}

    /** The dates of all assignments. */
    static List<Dates> dates(Handle handle) {
        return handle.createQuery("""
                        SELECT assignment.id, release_at, due_at, late, time_zone
                        FROM assignment JOIN school_class ON school_class.id = assignment.class_id ORDER BY assignment.id
                        """)
                .map(ConstructorMapper.of(Dates.class))
                .list();
    }

    /** A deadline that was given to a learner or a group. */
    record Extension(
            long assignmentId, @Nullable Long entryId, @Nullable Long groupId, @Nullable String exerciseId, Instant dueAt) {}

    /** All deadlines that were ever given, oldest first. */
    static List<Extension> extensions(Handle handle) {
        return handle.createQuery("""
                        SELECT assignment_id, entry_id, group_id, exercise_id, due_at FROM assignment_override
                        WHERE due_at IS NOT NULL ORDER BY id
                        """)
                .map(ConstructorMapper.of(Extension.class))
                .list();
    }
}
