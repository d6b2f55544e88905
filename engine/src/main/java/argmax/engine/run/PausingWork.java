package argmax.engine.run;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work that pauses whenever it likes and goes on when it is told to. It has a thread of its own, but whoever tells it to go on
 * waits until it pauses or ends: of the two threads only one is ever under way, and each sees what the other did.
 */
final class PausingWork implements AutoCloseable {
    private final Semaphore itsTurn = new Semaphore(0);
    private final Semaphore ourTurn = new Semaphore(0);
    private final Thread thread;
    private boolean ended;
    private boolean cancelled;
    private @Nullable Throwable failure;

    /** @param work is given what it calls to pause */
    PausingWork(Consumer<Runnable> work) {
        this.thread = Thread.ofPlatform().daemon().name("learner").unstarted(() -> {
            itsTurn.acquireUninterruptibly();
            try {
                if (!cancelled) {
                    work.accept(this::pause);
                }
            } catch (RuntimeException | Error e) {
                failure = e;
            } finally {
                ended = true;
                ourTurn.release();
            }
        });
        thread.start();
    }

    private void pause() {
        ourTurn.release();
        itsTurn.acquireUninterruptibly();
        if (cancelled) {
            throw new CancellationException("Nobody waits for this work any more");
        }
    }

    /** Waits while the work goes on to its next pause or its end; throws what the work throws. */
    void goOn() {
        if (!ended) {
            itsTurn.release();
            ourTurn.acquireUninterruptibly();
        }
        switch (failure) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> {}
        }
    }

    boolean ended() {
        return ended;
    }

    /** Ends the thread, at the pause where it stands, and waits until it is gone. */
    @Override
    public void close() {
        if (!ended) {
            cancelled = true;
            itsTurn.release();
            ourTurn.acquireUninterruptibly();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            // The thread is at its end anyway.
            Thread.currentThread().interrupt();
        }
    }
}
