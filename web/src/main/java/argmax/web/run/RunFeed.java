package argmax.web.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the logs of all runs that somebody watches on this node: one query per round however many there are, none while nobody
 * watches. What it delivers is what is stored, so it doesn't matter which node trains.
 */
final class RunFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunFeed.class);
    private static final Duration ROUND = Duration.ofMillis(40);
    private static final Duration IDLE = Duration.ofSeconds(5);

    private final RunStore runs;
    private final CopyOnWriteArrayList<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final LinkedBlockingQueue<Boolean> arrivals = new LinkedBlockingQueue<>();
    private volatile boolean open = true;

    private RunFeed(RunStore runs) {
        this.runs = runs;
    }

    static RunFeed start(RunStore runs) {
        RunFeed feed = new RunFeed(runs);
        Thread.ofPlatform().name("run-feed").daemon().start(feed::follow);
        return feed;
    }

    /** The events of {@code runId} behind number {@code after}, as they come, until the watcher is closed. */
    Watcher watch(String runId, int after) {
        Watcher watcher = new Watcher(runId, after);
        watchers.add(watcher);
        arrivals.add(true);
        return watcher;
    }

    boolean isOpen() {
        return open;
    }

    /** Ends every stream; the browsers come back to the process that takes this one's place. */
    @Override
    public void close() {
        open = false;
        arrivals.add(true);
        watchers.forEach(Watcher::wake);
    }

    private void follow() {
        while (open) {
            try {
                if (watchers.isEmpty()) {
                    waitAtMost(IDLE);
                } else {
                    deliver();
                    waitAtMost(ROUND);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("The run feed can't read the log; it goes on trying", e);
            }
        }
    }

    /** Waits until somebody arrives, {@code patience} at most; several arrivals count as one. */
    private void waitAtMost(Duration patience) throws InterruptedException {
        if (arrivals.poll(patience.toMillis(), TimeUnit.MILLISECONDS) != null) {
            arrivals.clear();
        }
    }

    private void deliver() {
        Map<String, Integer> after = new HashMap<>();
        watchers.forEach(watcher -> after.merge(watcher.runId, watcher.last, Math::min));
        if (after.isEmpty()) {
            return;
        }
        List<RunEvent> events = runs.events(after);
        for (Watcher watcher : watchers) {
            events.stream()
                    .filter(event -> event.runId().equals(watcher.runId) && event.seq() > watcher.last)
                    .forEach(watcher::take);
        }
    }

    /** One page that looks at one run. */
    final class Watcher implements AutoCloseable {
        private final String runId;
        private final LinkedBlockingQueue<Optional<RunEvent>> waiting = new LinkedBlockingQueue<>();
        private volatile int last;

        private Watcher(String runId, int after) {
            this.runId = runId;
            this.last = after;
        }

        private void take(RunEvent event) {
            last = event.seq();
            waiting.add(Optional.of(event));
        }

        private void wake() {
            waiting.add(Optional.empty());
        }

        /** The next event, or null when none came within {@code patience} or the feed was closed. */
        @Nullable
        RunEvent next(Duration patience) throws InterruptedException {
            Optional<RunEvent> next = waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            return next == null ? null : next.orElse(null);
        }

        @Override
        public void close() {
            watchers.remove(this);
        }
    }
}
