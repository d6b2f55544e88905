package argmax.web.account;

import argmax.web.http.Person;
import argmax.web.http.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The table of people. */
public final class PersonStore {
    private static final String UNIQUE_VIOLATION = "23505";
    private final Jdbi jdbi;

    public PersonStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Adds a person.
     *
     * @param email in lower case
     * @throws EmailTaken if somebody has this address
     */
    public Person add(String name, String email, String passwordHash, Role role, Instant now) {
        try {
            long id = jdbi.withHandle(handle -> handle.createUpdate("""
                            INSERT INTO person (name, email, password_hash, role, joined_at)
                            VALUES (:name, :email, :hash, :role, :now)
                            """)
                    .bind("name", name)
                    .bind("email", email)
                    .bind("hash", passwordHash)
                    .bind("role", role.name())
                    .bind("now", now)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(long.class)
                    .one());
            return new Person(id, name, email, role);
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState())) {
                throw new EmailTaken(email, e);
            }
            throw e;
        }
    }

    public Optional<Person> find(String email) {
        return account(email).map(Account::person);
    }

    Optional<Account> account(String email) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, name, email, role, password_hash FROM person WHERE email = :email
                        """)
                .bind("email", email)
                .map((row, context) -> new Account(person(row), row.getString("password_hash")))
                .findOne());
    }

    public boolean hasAnybody() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM person")
                .mapTo(long.class)
                .one()) > 0;
    }

    boolean hasInstructor() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM person WHERE role <> 'LEARNER'")
                .mapTo(long.class)
                .one()) > 0;
    }

    void changePassword(long id, String hash) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE person SET password_hash = :hash WHERE id = :id")
                .bind("hash", hash)
                .bind("id", id)
                .execute());
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(row.getLong("id"), row.getString("name"), row.getString("email"), Role.valueOf(row.getString("role")));
    }

    /** A person and the hash of their password. */
    record Account(Person person, String passwordHash) {}
}
