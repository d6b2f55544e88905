package argmax.web.homework;

import argmax.web.homework.AssignmentStore.Change;
import argmax.web.homework.PulseStore.Dates;
import argmax.web.homework.PulseStore.Extension;
import io.javalin.config.RoutesConfig;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the database that a web node is alive. Whoever finds that none was for a while, since the program was not running or
 * its machine slept, keeps that as an outage: deadlines that fell into it are later.
 */
public final class Pulse {
    /** Longer than a restart takes, and than a node that is busy may miss beats. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final Instant NEVER = Instant.MAX;
    private static final Duration BEAT = Duration.ofSeconds(10);
    private final Jdbi jdbi;
    private final HomeworkStore homework;
    private final AssignmentStore changes;
    private final InstantSource clock;
    /** The last beat of this node; {@link #NEVER} where it doesn't keep on beating, so that none is missed. */
    private volatile Instant last = NEVER;

    public Pulse(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.homework = new HomeworkStore(jdbi);
        this.changes = new AssignmentStore(jdbi);
        this.clock = clock;
    }

    /** Beats once; a node that starts does so before it serves pages. */
    public void begin() {
        tryToBeat();
    }

    /** Beats from now on, until the threads end. */
    public void keep(ScheduledExecutorService threads) {
        last = clock.instant();
        var _ = threads.scheduleWithFixedDelay(this::tryToBeat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A machine that wakes up may be asked for a page before its next beat, and must not say that a deadline is over. */
    public void register(RoutesConfig routes) {
        routes.before(_ -> {
            if (isSilent(last, clock.instant())) {
                catchUp();
            }
        });
    }

    /** Of all the requests that wait for a machine to wake up, one beats. */
    private synchronized void catchUp() {
        if (isSilent(last, clock.instant())) {
            tryToBeat();
        }
    }

    private void tryToBeat() {
        try {
            beat();
        } catch (RuntimeException e) {
            LOG.warn("The pulse of this node can't be stored; it goes on trying", e);
        }
    }

    /** Whether nobody was alive for longer than a restart takes. */
    static boolean isSilent(Instant last, Instant now) {
        return now.minus(SILENCE).isAfter(last);
    }

    /** Says that this node is alive; returns the outage that has just ended, where there was one. */
    Optional<Outage> beat() {
        Instant now = clock.instant();
        Optional<Outage> ended = jdbi.inTransaction(handle -> beat(handle, now));
        ended.ifPresent(outage -> LOG.warn(
                "No web node was alive from {} to {}; deadlines that fell into it are later now",
                outage.beganAt(),
                outage.endedAt()));
        if (!last.equals(NEVER)) {
            last = now;
        }
        return ended;
    }

    private Optional<Outage> beat(Handle handle, Instant now) {
        Optional<Instant> newest = PulseStore.lock(handle);
        if (newest.isEmpty()) {
            PulseStore.insert(handle, now);
            return Optional.empty();
        }
        if (now.isAfter(newest.get())) {
            PulseStore.update(handle, now);
        }
        Optional<Outage> outage = newest.filter(beat -> isSilent(beat, now)).map(beat -> new Outage(beat, now));
        outage.ifPresent(found -> keep(handle, found));
        return outage;
    }

    private void keep(Handle handle, Outage outage) {
        MovedDates moved = new MovedDates(homework.outages(), outage);
        PulseStore.insert(handle, outage);
        List<Extension> extensions = PulseStore.extensions(handle);
        for (Dates dates : PulseStore.dates(handle)) {
            moved.words(dates, extensions)
                    .ifPresent(words -> changes.insert(handle, new Change(dates.id(), null, outage.endedAt(), words)));
        }
    }
}
