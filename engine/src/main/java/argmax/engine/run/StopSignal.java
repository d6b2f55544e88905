package argmax.engine.run;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Asks an observer whether to stop, as often as is useful; once it has said so, that stands. */
final class StopSignal implements BooleanSupplier {
    private static final long PAUSE_NANOS = 50_000_000;
    private final RunObserver observer;
    private final LongSupplier nanoTime;
    private long askedAt;
    private boolean stopped;

    /** @param nanoTime a clock in nanoseconds with any origin */
    StopSignal(RunObserver observer, LongSupplier nanoTime) {
        this.observer = observer;
        this.nanoTime = nanoTime;
        this.askedAt = nanoTime.getAsLong();
    }

    /** Asks if nobody has for 50 ms; cheap enough for every step. */
    @Override
    public boolean getAsBoolean() {
        return stopped || (nanoTime.getAsLong() - askedAt >= PAUSE_NANOS && ask());
    }

    /** Whether the observer has wanted to stop, without asking again. */
    boolean stopped() {
        return stopped;
    }

    /** Asks now. */
    boolean ask() {
        askedAt = nanoTime.getAsLong();
        stopped = stopped || observer.stopRequested();
        return stopped;
    }
}
