package argmax.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that is set to a past moment and runs on from there as fast as the real one. */
final class PastClock implements InstantSource {
    private final InstantSource time;
    private Duration behind = Duration.ZERO;

    PastClock(InstantSource time) {
        this.time = time;
    }

    void set(Instant moment) {
        behind = Duration.between(moment, time.instant());
    }

    void pass(Duration duration) {
        behind = behind.minus(duration);
    }

    @Override
    public Instant instant() {
        return time.instant().minus(behind);
    }
}
