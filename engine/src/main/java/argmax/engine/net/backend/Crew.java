package argmax.engine.net.backend;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads that share a step: the caller, and at most one that waits for it in a spin, since a step is shorter than waking a
 * thread. The work is cut into two parts that don't depend on who does them, so results repeat bit for bit; a part that the second
 * thread hasn't begun when the first is done (the processor may be busy elsewhere) is done by the first as well.
 */
final class Crew implements AutoCloseable {
    private static final int SPINS = 20_000;
    private static final long NAP_NANOS = 50_000;
    private final @Nullable Thread second;
    /** The part that nobody has begun. */
    private final AtomicReference<@Nullable IntConsumer> open = new AtomicReference<>();
    private volatile boolean busy;
    private volatile @Nullable Throwable failure;
    private volatile boolean closed;

    private Crew(boolean two) {
        this.second = two ? Thread.ofPlatform().daemon().name("trainer-second").unstarted(this::serve) : null;
        if (second != null) {
            second.start();
        }
    }

    static Crew of(int threads) {
        return new Crew(threads == 2);
    }

    /** Does {@code work} for part 0 and part 1; returns when both are done. */
    void together(IntConsumer work) {
        open.set(work);
        work.accept(0);
        if (open.compareAndSet(work, null)) {
            work.accept(1);
        }
        while (busy) {
            Thread.onSpinWait();
        }
        Throwable thrown = failure;
        if (thrown != null) {
            throw new IllegalStateException("The second thread of a training failed", thrown);
        }
    }

    private void serve() {
        int idle = 0;
        while (!closed) {
            IntConsumer work = open.get();
            if (work == null) {
                idle++;
                if (idle < SPINS) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.parkNanos(this, NAP_NANOS);
                }
                continue;
            }
            idle = 0;
            // Before the claim, so that the first thread never sees a claimed part whose worker is not yet busy.
            busy = true;
            if (open.compareAndSet(work, null)) {
                try {
                    work.accept(1);
                } catch (Throwable e) {
                    failure = e;
                }
            }
            busy = false;
        }
    }

    @Override
    public void close() {
        closed = true;
        if (second == null) {
            return;
        }
        try {
            second.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
