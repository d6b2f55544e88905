package argmax.engine.net.backend;

import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads that share a step: the caller, and at most one that waits for it in a spin, since a step is shorter than waking a
 * thread. What each does is fixed by its number, so results don't depend on which is faster.
 */
final class Crew implements AutoCloseable {
    private static final int SPINS = 50_000;
    private static final long NAP_NANOS = 50_000;
    private final @Nullable Thread second;
    private volatile @Nullable IntConsumer task;
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

    /** Runs {@code work} with 0 on this thread and with 1 on the other, where there is one; returns when both are done. */
    void together(IntConsumer work) {
        if (second != null) {
            task = work;
            LockSupport.unpark(second);
        }
        work.accept(0);
        while (task != null) {
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
            IntConsumer work = task;
            if (work != null) {
                idle = 0;
                try {
                    work.accept(1);
                } catch (Throwable e) {
                    failure = e;
                }
                task = null;
            } else if (++idle < SPINS) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(this, NAP_NANOS);
            }
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
