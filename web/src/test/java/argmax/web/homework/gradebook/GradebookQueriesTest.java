package argmax.web.homework.gradebook;

import static argmax.web.homework.gradebook.GradedClass.H1;
import static argmax.web.homework.gradebook.GradedClass.H2;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.http.Browserless;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How often the database is asked must not depend on how large a class is. */
@Timeout(180)
class GradebookQueriesTest {
    @Test
    void thePagesOfALargeClassAskAsOftenAsThoseOfASmallOne() {
        assertThat(queries(60, 4)).isEqualTo(queries(3, 1)).allMatch(count -> count > 2 && count < 20);
    }

    /** The number of queries of each page, looked at for the second time. */
    private static List<Integer> queries(int learners, int attemptsPerItem) {
        try (GradedClass graded = new GradedClass()) {
            List<Long> assignments = Stream.of(H1, H2).map(graded::assign).toList();
            graded.big.fill(List.of(H1, H2), assignments, learners, attemptsPerItem);
            long entry = graded.app.jdbi().withHandle(handle ->
                    handle.createQuery("SELECT MIN(id) FROM roster_entry").mapTo(Long.class).one());
            String sheet = graded.path + "/" + assignments.getFirst();
            Browserless emmy = graded.app.instructor();
            return Stream.of(
                            graded.path,
                            sheet + "?sort=h1-chain&q=learner",
                            sheet + "/" + entry,
                            graded.path + ".csv?dialect=long",
                            "/exercises/h1-chain/regrade")
                    .map(page -> {
                        assertThat(emmy.get(page).status()).as(page).isEqualTo(200);
                        return queries(graded, () -> emmy.get(page));
                    })
                    .toList();
        }
    }

    private static int queries(GradedClass graded, Runnable look) {
        AtomicInteger count = new AtomicInteger();
        graded.app.jdbi().setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                count.incrementAndGet();
            }
        });
        look.run();
        graded.app.jdbi().setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        return count.get();
    }
}
