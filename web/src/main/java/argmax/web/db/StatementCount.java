package argmax.web.db;

import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts what the database is asked, for benchmarks. */
public final class StatementCount implements SqlLogger {
    private final AtomicInteger count = new AtomicInteger();

    private StatementCount() {}

    /** Counts from now on. */
    public static StatementCount of(Jdbi jdbi) {
        StatementCount count = new StatementCount();
        jdbi.setSqlLogger(count);
        return count;
    }

    /** How many statements there were since the last time this was asked. */
    public int taken() {
        return count.getAndSet(0);
    }

    @Override
    public void logBeforeExecution(StatementContext context) {
        count.incrementAndGet();
    }
}
