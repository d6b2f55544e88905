package argmax.web.dashboard;

import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts what is asked of a database. */
final class Statements {
    private Statements() {}

    /** How many statements {@code request} takes. */
    static int of(Jdbi jdbi, Runnable request) {
        AtomicInteger statements = new AtomicInteger();
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                statements.incrementAndGet();
            }
        });
        request.run();
        jdbi.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        return statements.get();
    }
}
