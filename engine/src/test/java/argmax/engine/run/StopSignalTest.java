package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StopSignalTest {
    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private boolean wanted;
    private final StopSignal signal = new StopSignal(
            new RunObserver() {
                @Override
                public void epoch(EpochReport report) {}

                @Override
                public boolean stopRequested() {
                    asked.incrementAndGet();
                    return wanted;
                }
            },
            now::get);

    @Test
    void theObserverIsAskedEveryFiftyMillisecondsOfASlowEpoch() {
        for (int millisecond = 1; millisecond <= 500; millisecond++) {
            now.set(millisecond * 1_000_000L);
            assertThat(signal.getAsBoolean()).isFalse();
        }

        assertThat(asked).hasValue(10);
    }

    @Test
    void onceWantedAStopStands() {
        wanted = true;
        assertThat(signal.getAsBoolean()).isFalse();
        assertThat(signal.stopped()).isFalse();
        assertThat(signal.ask()).isTrue();
        wanted = false;
        assertThat(signal.getAsBoolean()).isTrue();
        assertThat(signal.stopped()).isTrue();
    }
}
