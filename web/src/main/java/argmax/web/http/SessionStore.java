package argmax.web.http;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The table of sessions, by the hash of their cookie. */
final class SessionStore {
    private final Jdbi jdbi;

    SessionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(String id, Optional<Long> personId, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO web_session (id, person_id, used_at) VALUES (:id, :person, :now)
                        """)
                .bind("id", id)
                .bind("person", personId.orElse(null))
                .bind("now", now)
                .execute());
    }

    /** The session if it was used after {@code oldest}. */
    Optional<Session> find(String id, Instant oldest) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT web_session.used_at, web_session.pseudonyms, person.id, person.name, person.email, person.role
                        FROM web_session LEFT JOIN person ON person.id = web_session.person_id
                        WHERE web_session.id = :id AND web_session.used_at > :oldest
                        """)
                .bind("id", id)
                .bind("oldest", oldest)
                .map((row, context) -> {
                    boolean guest = row.getObject("id") == null;
                    return new Session(
                            guest ? Optional.empty() : Optional.of(person(row)),
                            row.getTimestamp("used_at").toInstant(),
                            row.getBoolean("pseudonyms"));
                })
                .findOne());
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(row.getLong("id"), row.getString("name"), row.getString("email"), Role.valueOf(row.getString("role")));
    }

    void touch(String id, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE web_session SET used_at = :now WHERE id = :id")
                .bind("now", now)
                .bind("id", id)
                .execute());
    }

    void hideNames(String id, boolean hidden) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE web_session SET pseudonyms = :hidden WHERE id = :id")
                .bind("hidden", hidden)
                .bind("id", id)
                .execute());
    }

    void delete(String id) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM web_session WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    void deleteOthers(long personId, String kept) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM web_session WHERE person_id = :person AND id <> :kept")
                .bind("person", personId)
                .bind("kept", kept)
                .execute());
    }

    void deleteUnusedSince(Instant oldest) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM web_session WHERE used_at <= :oldest")
                .bind("oldest", oldest)
                .execute());
    }

    /** A session that is stored. */
    record Session(Optional<Person> person, Instant usedAt, boolean pseudonyms) {}
}
