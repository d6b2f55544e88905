package argmax.web.account;

import argmax.web.http.Token;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** The table of links that work once; it holds one per purpose. */
final class OneTimeLinkStore {
    private final Jdbi jdbi;

    OneTimeLinkStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a new link; the one before it is void. */
    void replace(String purpose, Token token, Instant now) {
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM one_time_link WHERE purpose = ?", purpose);
            handle.createUpdate("INSERT INTO one_time_link (purpose, token_hash, made_at) VALUES (:purpose, :hash, :now)")
                    .bind("purpose", purpose)
                    .bind("hash", token.hash())
                    .bind("now", now)
                    .execute();
        });
    }

    boolean has(String purpose, Token token) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT COUNT(*) FROM one_time_link WHERE purpose = :purpose AND token_hash = :hash
                        """)
                .bind("purpose", purpose)
                .bind("hash", token.hash())
                .mapTo(long.class)
                .one()) == 1;
    }

    /** Uses a link up; of two requests at once only one gets true, since the other waits for the row's lock and finds nothing. */
    boolean use(String purpose, Token token) {
        return jdbi.withHandle(handle ->
                handle.execute("DELETE FROM one_time_link WHERE purpose = ? AND token_hash = ?", purpose, token.hash())) == 1;
    }
}
