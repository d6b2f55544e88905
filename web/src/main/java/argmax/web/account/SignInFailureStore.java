package argmax.web.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The table of failed sign-ins, and the limits that it enforces on all web nodes together. */
final class SignInFailureStore {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_PER_ACCOUNT = 10;
    private static final int MOST_PER_ADDRESS = 30;
    private final Jdbi jdbi;

    SignInFailureStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Notes an attempt as failed before its password is looked at, so that many at once can't slip past the limit.
     *
     * @return how long to wait if this is one too many; then it was not noted, or trying on would prolong the wait for ever
     */
    Optional<Duration> note(String account, String address, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM sign_in_failure WHERE failed_at <= :old")
                .bind("old", now.minus(WINDOW))
                .execute());
        long id = jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO sign_in_failure (account, address, failed_at) VALUES (:account, :address, :now)
                        """)
                .bind("account", account)
                .bind("address", address)
                .bind("now", now)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one());
        Optional<Instant> free =
                latest(freeAgain("account", account, MOST_PER_ACCOUNT), freeAgain("address", address, MOST_PER_ADDRESS));
        if (free.isPresent()) {
            delete(id);
        }
        return free.map(instant -> Duration.between(now, instant));
    }

    /** Forgets the failures of an account whose owner came in. */
    void forget(String account) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM sign_in_failure WHERE account = :account")
                .bind("account", account)
                .execute());
    }

    private void delete(long id) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM sign_in_failure WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    /** When the limit of {@code column} lets somebody in again; empty if it does so now. */
    private Optional<Instant> freeAgain(String column, String value, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT failed_at FROM sign_in_failure WHERE <column> = :value
                        ORDER BY failed_at DESC, id DESC OFFSET :most ROWS FETCH FIRST 1 ROWS ONLY
                        """)
                .define("column", column)
                .bind("value", value)
                .bind("most", most)
                .mapTo(Instant.class)
                .findOne()
                .map(oldest -> oldest.plus(WINDOW)));
    }

    private static Optional<Instant> latest(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && other.isPresent() && other.get().isAfter(one.get()) ? other : one.or(() -> other);
    }
}
