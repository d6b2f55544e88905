package argmax.web.homework;

import java.time.Duration;
import java.time.Instant;

/** A time during which no web node was there to take answers. */
public record Outage(Instant beganAt, Instant endedAt) {
    /** After an outage there is at least this much time left. */
    private static final Duration LEAST = Duration.ofHours(1);

    /** Whether a deadline fell into it. */
    boolean crossed(Instant deadline) {
        return !deadline.isBefore(beganAt) && !deadline.isAfter(endedAt);
    }

    /** A deadline that fell into it, moved by as much time as was lost. */
    Instant moved(Instant deadline) {
        Instant later = deadline.plus(Duration.between(beganAt, endedAt));
        Instant least = endedAt.plus(LEAST);
        return later.isBefore(least) ? least : later;
    }
}
