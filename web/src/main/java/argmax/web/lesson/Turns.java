package argmax.web.lesson;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Lets a few draw at once and the others wait in line. Whoever asked again while waiting is not served twice: the older wish is
 * dropped when its turn comes.
 */
final class Turns {
    private static final long MOST_PAGES = 10_000;
    private static final int LONGEST_NAME = 64;
    private final Semaphore free;
    private final AtomicLong tickets = new AtomicLong();
    private final Cache<String, Long> newest = Caffeine.newBuilder().maximumSize(MOST_PAGES).build();

    Turns(int atOnce) {
        this.free = new Semaphore(atOnce, true);
    }

    /**
     * Does {@code work} when its turn has come.
     *
     * @param page who asks; nobody's wish in particular where it is empty or much too long
     * @return empty where the same page has asked for something newer since
     */
    <T> Optional<T> take(String page, Supplier<T> work) {
        boolean named = !page.isEmpty() && page.length() <= LONGEST_NAME;
        long ticket = tickets.incrementAndGet();
        if (named) {
            newest.asMap().merge(page, ticket, Math::max);
        }
        free.acquireUninterruptibly();
        try {
            Long last = named ? newest.getIfPresent(page) : null;
            return last != null && last > ticket ? Optional.empty() : Optional.of(work.get());
        } finally {
            free.release();
        }
    }

    /** How many wait in line. */
    int waiting() {
        return free.getQueueLength();
    }
}
