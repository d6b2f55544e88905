package argmax.web.classroom;

import argmax.web.http.Person;
import argmax.web.http.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The tables of classes and memberships. */
public final class ClassStore {
    private static final String CLASS = """
            SELECT school_class.id, school_class.name, school_class.time_zone, school_class.join_code, school_class.closed_at
            FROM school_class
            """;
    private final Jdbi jdbi;

    public ClassStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<SchoolClass> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(CLASS + "WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> schoolClass(row))
                .findOne());
    }

    Optional<SchoolClass> findByCode(String joinCode) {
        return jdbi.withHandle(handle -> handle.createQuery(CLASS + "WHERE join_code = :code")
                .bind("code", joinCode)
                .map((row, context) -> schoolClass(row))
                .findOne());
    }

    /** The classes that this person teaches, by name; the closed ones last. */
    public List<SchoolClass> ofInstructor(long personId) {
        return classesOf(personId, Role.INSTRUCTOR);
    }

    /** All classes, by name. */
    List<SchoolClass> all() {
        return jdbi.withHandle(handle -> handle.createQuery(CLASS + "ORDER BY name, id")
                .map((row, context) -> schoolClass(row))
                .list());
    }

    /** The classes in which this person learns, by name; the closed ones last. */
    public List<SchoolClass> ofMember(long personId) {
        return classesOf(personId, Role.LEARNER);
    }

    /** The learners of a class, by name. */
    public List<Member> members(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT person.id, person.name, person.email, person.role, membership.joined_at
                        FROM membership JOIN person ON person.id = membership.person_id
                        WHERE membership.class_id = :class AND membership.role = 'LEARNER'
                        ORDER BY person.name, person.id
                        """)
                .bind("class", classId)
                .map((row, context) -> member(row))
                .list());
    }

    /** Opens a class that this person teaches. */
    public SchoolClass open(String name, ZoneId timeZone, String joinCode, long instructorId, Instant now) {
        return jdbi.inTransaction(handle -> {
            long id = handle.createUpdate("""
                            INSERT INTO school_class (name, time_zone, join_code, opened_at)
                            VALUES (:name, :zone, :code, :now)
                            """)
                    .bind("name", name)
                    .bind("zone", timeZone.getId())
                    .bind("code", joinCode)
                    .bind("now", now)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(long.class)
                    .one();
            addMember(id, instructorId, Role.INSTRUCTOR, now);
            return new SchoolClass(id, name, timeZone, joinCode, null);
        });
    }

    /**
     * Adds a learner; whoever is in the class already stays what they are.
     *
     * @throws ClassClosed if the class takes nobody any more
     */
    public void join(long classId, Person person, Instant now) {
        long personId = person.id();
        jdbi.useTransaction(handle -> {
            lock(handle, classId);
            if (role(classId, personId).isEmpty()) {
                if (find(classId).orElseThrow().closed()) {
                    throw new ClassClosed();
                }
                addMember(classId, personId, Role.LEARNER, now);
                new RosterStore(jdbi).join(handle, classId, person);
            }
        });
    }

    /** Makes whoever else changes the members or the roster of this class wait until the caller's transaction is done. */
    void lock(Handle handle, long classId) {
        handle.createQuery("SELECT id FROM school_class WHERE id = :class FOR UPDATE")
                .bind("class", classId)
                .mapTo(long.class)
                .one();
    }

    /** What a person is in a class. */
    Optional<Role> role(long classId, long personId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT role FROM membership WHERE class_id = :class AND person_id = :person
                        """)
                .bind("class", classId)
                .bind("person", personId)
                .mapTo(Role.class)
                .findOne());
    }

    /** Whether the first teaches a class in which the second learns. */
    public boolean teaches(long instructorId, long learnerId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT COUNT(*) FROM membership AS teaching JOIN membership AS learning ON learning.class_id = teaching.class_id
                        WHERE teaching.person_id = :instructor AND teaching.role = 'INSTRUCTOR'
                        AND learning.person_id = :learner AND learning.role = 'LEARNER'
                        """)
                .bind("instructor", instructorId)
                .bind("learner", learnerId)
                .mapTo(long.class)
                .one()) > 0;
    }

    /** Takes an entry off the roster, and with it whoever joined under it out of the class. */
    void remove(RosterEntry entry) {
        jdbi.useTransaction(handle -> {
            lock(handle, entry.classId());
            handle.createUpdate("""
                            DELETE FROM membership WHERE class_id = :class AND role = 'LEARNER'
                            AND person_id = (SELECT person_id FROM roster_entry WHERE id = :id)
                            """)
                    .bind("class", entry.classId())
                    .bind("id", entry.id())
                    .execute();
            handle.createUpdate("DELETE FROM roster_entry WHERE id = :id").bind("id", entry.id()).execute();
        });
    }

    /** Closes a class; the time of one that is closed already stays. */
    void close(long classId, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE school_class SET closed_at = :now WHERE id = :id AND closed_at IS NULL")
                .bind("now", now)
                .bind("id", classId)
                .execute());
    }

    void reopen(long classId) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE school_class SET closed_at = NULL WHERE id = :id")
                .bind("id", classId)
                .execute());
    }

    void changeCode(long classId, String joinCode) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE school_class SET join_code = :code WHERE id = :id")
                .bind("code", joinCode)
                .bind("id", classId)
                .execute());
    }

    private void addMember(long classId, long personId, Role role, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO membership (class_id, person_id, role, joined_at) VALUES (:class, :person, :role, :now)
                        """)
                .bind("class", classId)
                .bind("person", personId)
                .bind("role", role.name())
                .bind("now", now)
                .execute());
    }

    private List<SchoolClass> classesOf(long personId, Role role) {
        return jdbi.withHandle(handle -> handle.createQuery(CLASS + """
                        JOIN membership ON membership.class_id = school_class.id
                        WHERE membership.person_id = :person AND membership.role = :role
                        ORDER BY CASE WHEN school_class.closed_at IS NULL THEN 0 ELSE 1 END, school_class.name, school_class.id
                        """)
                .bind("person", personId)
                .bind("role", role.name())
                .map((row, context) -> schoolClass(row))
                .list());
    }

    private static SchoolClass schoolClass(ResultSet row) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new SchoolClass(
                row.getLong("id"),
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")),
                row.getString("join_code"),
                closed == null ? null : closed.toInstant());
    }

    private static Member member(ResultSet row) throws SQLException {
        Person person =
                new Person(row.getLong("id"), row.getString("name"), row.getString("email"), Role.valueOf(row.getString("role")));
        return new Member(person, row.getTimestamp("joined_at").toInstant());
    }
}
