package argmax.web.privacy;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * All SQL of forgetting a person. Everything goes but what the grades of closed classes rest on: the answers to their homework
 * with the runs behind them, and the line of the roster, without a name.
 */
final class ForgetStore {
    private static final String CLOSED = """
            (SELECT membership.class_id FROM membership JOIN school_class ON school_class.id = membership.class_id
            WHERE membership.person_id = :person AND membership.role = 'LEARNER' AND school_class.closed_at IS NOT NULL)
            """;

    /** In this order: what refers to something comes before it, and memberships, which say what is closed, come last. */
    static final List<String> STEPS = List.of(
            "UPDATE regrade SET person_id = NULL WHERE person_id = :person",
            "UPDATE assignment_override SET made_by = NULL WHERE made_by = :person",
            "UPDATE assignment_change SET person_id = NULL WHERE person_id = :person",
            "DELETE FROM attempt WHERE person_id = :person AND assignment_id NOT IN"
                    + " (SELECT assignment.id FROM assignment WHERE assignment.class_id IN " + CLOSED + ")",
            "DELETE FROM run WHERE person_id = :person AND id NOT IN"
                    + " (SELECT run_id FROM attempt WHERE attempt.person_id = :person AND run_id IS NOT NULL)",
            "UPDATE run SET title = COALESCE(source, title), source = NULL, session_id = '' WHERE person_id = :person",
            "DELETE FROM draft WHERE person_id = :person",
            "DELETE FROM variant WHERE person_id = :person",
            "DELETE FROM prediction WHERE person_id = :person",
            "DELETE FROM shown_name WHERE person_id = :person",
            "DELETE FROM lesson_opening WHERE person_id = :person",
            "DELETE FROM web_session WHERE person_id = :person",
            "DELETE FROM sign_in_failure WHERE account = (SELECT email FROM person WHERE id = :person)",
            "DELETE FROM roster_entry WHERE person_id = :person AND class_id NOT IN " + CLOSED,
            // A reason can say more of a person than a name does; the decision itself is part of the grade.
            "UPDATE assignment_override SET reason = 'Removed with the account.' WHERE entry_id IN"
                    + " (SELECT id FROM roster_entry WHERE person_id = :person)",
            "DELETE FROM membership WHERE person_id = :person AND class_id NOT IN " + CLOSED);

    /** The person's row makes everything that they do at this moment wait; the classes make their other instructors wait. */
    void lock(Handle handle, long person) {
        handle.createQuery("SELECT id FROM person WHERE id = :person FOR UPDATE")
                .bind("person", person)
                .mapTo(Long.class)
                .list();
        handle.createQuery("""
                        SELECT id FROM school_class WHERE id IN
                            (SELECT class_id FROM membership WHERE person_id = :person AND role = 'INSTRUCTOR')
                        ORDER BY id FOR UPDATE
                        """)
                .bind("person", person)
                .mapTo(Long.class)
                .list();
        handle.createQuery("SELECT id FROM run WHERE person_id = :person ORDER BY id FOR UPDATE")
                .bind("person", person)
                .mapTo(String.class)
                .list();
    }

    /** The closed classes in which somebody learned. */
    List<String> closed(Handle handle, long person) {
        return handle.createQuery("SELECT name FROM school_class WHERE id IN " + CLOSED + " ORDER BY name, id")
                .bind("person", person)
                .mapTo(String.class)
                .list();
    }

    /** The open classes that somebody teaches alone. */
    List<String> alone(Handle handle, long person) {
        return handle.createQuery("""
                        SELECT name FROM school_class
                        JOIN membership AS mine ON mine.class_id = school_class.id
                        WHERE mine.person_id = :person AND mine.role = 'INSTRUCTOR' AND closed_at IS NULL AND NOT EXISTS (
                            SELECT 1 FROM membership AS other
                            WHERE other.class_id = school_class.id AND other.role = 'INSTRUCTOR' AND other.person_id <> :person)
                        ORDER BY name, school_class.id
                        """)
                .bind("person", person)
                .mapTo(String.class)
                .list();
    }

    /** Deletes what goes in any case. */
    void clear(Handle handle, long person) {
        STEPS.forEach(step -> handle.createUpdate(step).bind("person", person).execute());
    }

    /** Deletes the account, to which nothing refers any more. */
    void delete(Handle handle, long person) {
        handle.createUpdate("DELETE FROM person WHERE id = :person").bind("person", person).execute();
    }

    /**
     * Leaves an account without a person: the grades of closed classes hang on it.
     *
     * @param name what is shown from now on
     * @param passwordHash of a password that nobody knows
     */
    void empty(Handle handle, long person, String name, String passwordHash, Instant now) {
        // Forms refuse an address without a dot behind its @, so nobody can sign up or in with it.
        handle.createUpdate("""
                        UPDATE person
                        SET name = :name, email = :email, password_hash = :hash, role = 'LEARNER', joined_at = :now
                        WHERE id = :person
                        """)
                .bind("name", name)
                .bind("email", "former-%d@invalid".formatted(person))
                .bind("hash", passwordHash)
                .bind("now", now)
                .bind("person", person)
                .execute();
        handle.createUpdate("""
                        UPDATE roster_entry
                        SET first_name = '', last_name = :name, email = NULL, student_number = NULL, login = NULL
                        WHERE person_id = :person
                        """)
                .bind("name", name)
                .bind("person", person)
                .execute();
    }
}
