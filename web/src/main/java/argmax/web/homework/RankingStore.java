package argmax.web.homework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What rankings are made of, and the table of shown names. */
final class RankingStore {
    private final Jdbi jdbi;

    RankingStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The ranked answers of all learners of a class to one item, oldest first, with their entries of the roster. */
    List<Scored> scored(long assignmentId, String exerciseId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT attempt.person_id, roster_entry.id AS entry_id, received_at,
                            shown_score AS shown, hidden_score AS hidden
                        FROM attempt
                        JOIN assignment ON assignment.id = attempt.assignment_id
                        JOIN roster_entry
                            ON roster_entry.class_id = assignment.class_id AND roster_entry.person_id = attempt.person_id
                        WHERE attempt.assignment_id = :assignment AND exercise_id = :exercise AND outcome <> 'CANNOT_GRADE'
                        AND shown_score IS NOT NULL AND hidden_score IS NOT NULL
                        ORDER BY received_at, attempt.id
                        """)
                .bind("assignment", assignmentId)
                .bind("exercise", exerciseId)
                .map(ConstructorMapper.of(Scored.class))
                .list());
    }

    /** An answer with its scores, which learners are told about and which decides. */
    record Scored(long personId, long entryId, Instant receivedAt, double shown, double hidden) {}

    /** Who is shown on an assignment, and as what. */
    List<ShownName> names(long assignmentId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT person_id, name FROM shown_name WHERE assignment_id = :assignment
                        """)
                .bind("assignment", assignmentId)
                .map(ConstructorMapper.of(ShownName.class))
                .list());
    }

    /** What a learner is called. */
    record ShownName(long personId, String name) {}

    /**
     * Shows a learner under a name, unless that is somebody else's: their shown name on this assignment, or what they are really
     * called. Returns whether it was free. Two who want the same name take turns at the assignment's row.
     */
    boolean show(long assignmentId, long personId, String name) {
        return jdbi.inTransaction(handle -> {
            lock(handle, assignmentId);
            if (taken(handle, assignmentId, personId, name)) {
                return false;
            }
            delete(handle, assignmentId, personId);
            handle.createUpdate("INSERT INTO shown_name (assignment_id, person_id, name) VALUES (:assignment, :person, :name)")
                    .bind("assignment", assignmentId)
                    .bind("person", personId)
                    .bind("name", name)
                    .execute();
            return true;
        });
    }

    /** Shows a learner no more. */
    void hide(long assignmentId, long personId) {
        jdbi.useHandle(handle -> delete(handle, assignmentId, personId));
    }

    private static void lock(Handle handle, long assignmentId) {
        handle.createQuery("SELECT id FROM assignment WHERE id = :id FOR UPDATE")
                .bind("id", assignmentId)
                .mapTo(Long.class)
                .one();
    }

    private static boolean taken(Handle handle, long assignmentId, long personId, String name) {
        Optional<Integer> others = handle.createQuery("""
                        SELECT 1 FROM shown_name
                        WHERE assignment_id = :assignment AND person_id <> :person AND LOWER(name) = LOWER(:name)
                        UNION
                        SELECT 1 FROM assignment
                        JOIN membership ON membership.class_id = assignment.class_id
                        JOIN person ON person.id = membership.person_id
                        WHERE assignment.id = :assignment AND person.id <> :person AND LOWER(person.name) = LOWER(:name)
                        """)
                .bind("assignment", assignmentId)
                .bind("person", personId)
                .bind("name", name)
                .mapTo(Integer.class)
                .findFirst();
        return others.isPresent();
    }

    private static void delete(Handle handle, long assignmentId, long personId) {
        handle.createUpdate("DELETE FROM shown_name WHERE assignment_id = :assignment AND person_id = :person")
                .bind("assignment", assignmentId)
                .bind("person", personId)
                .execute();
    }
}
