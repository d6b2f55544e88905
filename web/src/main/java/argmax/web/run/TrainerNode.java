package argmax.web.run;

import java.time.Duration;
import java.time.Instant;

/**
 * A process that trains, as it last told of itself.
 *
 * @param devices what it computes with, in words
 * @param slots how many runs side by side
 * @param beatAt when it was heard last
 * @param draining whether it takes no new runs
 * @param busy how many runs it has
 */
public record TrainerNode(
        String name,
        String host,
        String version,
        String devices,
        int slots,
        Instant startedAt,
        Instant beatAt,
        boolean draining,
        int busy) {
    /** How often a node tells that it is there. */
    static final Duration BEAT = Duration.ofSeconds(10);

    /** Three beats may be missed. */
    private static final Duration AWAY = BEAT.multipliedBy(3);

    /** Whether it was heard just now. */
    public boolean alive(Instant now) {
        return !beatAt.plus(AWAY).isBefore(now);
    }
}
