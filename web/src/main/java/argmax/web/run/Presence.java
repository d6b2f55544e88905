package argmax.web.run;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Tells the database that a trainer is there, on the thread on which its scheduler looks for dead jobs every few seconds. */
final class Presence extends AbstractSchedulerListener {
    /** A node that was not heard for so long is not coming back under its name. */
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final NodeStore nodes;
    private final InstantSource clock;
    private final NewNode node;
    private volatile Instant next = Instant.MAX;

    Presence(NodeStore nodes, InstantSource clock, NewNode node) {
        this.nodes = nodes;
        this.clock = clock;
        this.node = node;
    }

    /** By which runs and jobs know the trainer. */
    String node() {
        return node.name();
    }

    void begin() {
        Instant now = clock.instant();
        nodes.begin(node, now, now.minus(FORGOTTEN));
        next = now.plus(TrainerNode.BEAT);
    }

    void drain() {
        nodes.drain(node.name());
    }

    void end() {
        next = Instant.MAX;
        nodes.remove(node.name());
    }

    @Override
    public void onSchedulerEvent(SchedulerListener.SchedulerEventType type) {
        if (type == SchedulerListener.SchedulerEventType.RAN_DETECT_DEAD) {
            beat();
        }
    }

    /** Nothing where the last beat was just now. */
    void beat() {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            nodes.beat(node.name(), now);
            next = now.plus(TrainerNode.BEAT);
        }
    }
}
