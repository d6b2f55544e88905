package argmax.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TurnsTest {
    private final Turns turns = new Turns(1);

    @Test
    void ofTheWishesThatWaitedOnlyTheNewestOfAPageIsDone() throws InterruptedException, ExecutionException {
        List<String> done = new ArrayList<>();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Optional<String>> first = threads.submit(() -> turns.take("other", () -> {
                started.countDown();
                await(goOn);
                return "first";
            }));
            started.await();
            Future<Optional<String>> old = waitFor(threads.submit(() -> turns.take("page", () -> note(done, "old"))), 1);
            Future<Optional<String>> stranger = waitFor(threads.submit(() -> turns.take("", () -> note(done, "stranger"))), 2);
            Future<Optional<String>> young = waitFor(threads.submit(() -> turns.take("page", () -> note(done, "new"))), 3);
            goOn.countDown();

            assertThat(first.get()).contains("first");
            assertThat(old.get()).isEmpty();
            assertThat(stranger.get()).contains("stranger");
            assertThat(young.get()).contains("new");
            assertThat(done).containsExactly("stranger", "new");
        }
    }

    @Test
    void oneAfterAnotherEachIsDone() {
        assertThat(turns.take("page", () -> 1)).contains(1);
        assertThat(turns.take("page", () -> 2)).contains(2);
    }

    private <T> Future<T> waitFor(Future<T> wish, int waiting) {
        while (turns.waiting() < waiting) {
            Thread.onSpinWait();
        }
        return wish;
    }

    private static String note(List<String> done, String what) {
        done.add(what);
        return what;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
