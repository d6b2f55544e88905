package argmax.web.run;

import argmax.engine.run.Engine;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * Claims jobs and trains them, as many at a time as its capacity says. A claim is a lease: the node renews it every five seconds, and four
 * missed renewals give the job to another node.
 */
public final class Trainer implements AutoCloseable {
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final AtomicBoolean draining = new AtomicBoolean();
    private final Scheduler scheduler;
    private final Presence presence;

    Trainer(
            DataSource dataSource,
            RunStore runs,
            EndRun endRun,
            InstantSource clock,
            Capacity capacity,
            Presence presence) {
        String node = presence.node();
        var task = Tasks.custom(TrainingQueue.TRAIN_CPU)
                .onFailureReschedule(FixedDelay.ofSeconds(10))
                .onDeadExecutionRevive()
                .execute(new TrainRun(runs, endRun, clock, node, capacity, draining::get));
        this.scheduler = Scheduler.create(dataSource, task)
                .schedulerName(new SchedulerName.Fixed(node))
                .threads(capacity.slots())
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(GRACE)
                .addSchedulerListener(presence)
                .build();
        this.presence = presence;
    }

    /** Starts claiming; the engine warms up meanwhile, so that the first learner doesn't wait for it. */
    public void start() {
        Thread.ofPlatform().name("warm-up").daemon().start(Engine::warmUp);
        presence.begin();
        scheduler.start();
    }

    /** Looks for work now instead of at the next poll; called when a run was queued by this process. */
    void wake() {
        scheduler.triggerCheckForDueExecutions();
    }

    /** Stops claiming; runs under way are handed back and begin again on the next node. */
    @Override
    public void close() {
        draining.set(true);
        try {
            presence.drain();
        } finally {
            scheduler.stop();
            presence.end();
        }
    }
}
