package argmax.web.dashboard;

import argmax.web.db.StatementCount;
import org.jdbi.v3.core.Jdbi;

/** Counts what is asked of a database. */
final class Statements {
    private Statements() {}

    /** How many statements {@code request} takes. */
    static int of(Jdbi jdbi, Runnable request) {
        StatementCount statements = StatementCount.of(jdbi);
        request.run();
        return statements.taken();
    }
}
