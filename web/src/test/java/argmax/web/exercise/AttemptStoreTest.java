package argmax.web.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argmax.web.account.PersonStore;
import argmax.web.db.Database;
import argmax.web.db.TestDatabase;
import argmax.web.http.Role;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AttemptStoreTest {
    private final Database database = TestDatabase.open();
    private final AttemptStore attempts = new AttemptStore(database.jdbi(), InstantSource.system(), new SecureRandom());
    private final long ada = new PersonStore(database.jdbi())
            .add("Ada", "ada@university.example", "none", Role.LEARNER, InstantSource.system().instant())
            .id();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void twoFirstLooksAtTheSameMomentDrawTheSameNumbers() {
        Series[] first = new Series[1];
        CompletableFuture<Series> second = database.jdbi().inTransaction(_ -> {
            first[0] = attempts.series(Task.practice(ada, "poisson-mean"));
            CompletableFuture<Series> waiting = CompletableFuture.supplyAsync(() -> attempts.series(Task.practice(ada, "poisson-mean")));
            assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });
        assertThat(second.join()).isEqualTo(first[0]);
    }

    @Test
    void newNumbersAreASeriesOfTheirOwn() {
        Series first = attempts.series(Task.practice(ada, "poisson-mean"));
        Series second = attempts.renew(Task.practice(ada, "poisson-mean"));
        assertThat(first.series()).isEqualTo(1);
        assertThat(second.series()).isEqualTo(2);
        assertThat(second.seed()).isNotEqualTo(first.seed());
        assertThat(attempts.series(Task.practice(ada, "poisson-mean"))).isEqualTo(second);
        assertThat(attempts.series(Task.practice(ada, "counts-needed")).series()).isEqualTo(1);
    }
}
