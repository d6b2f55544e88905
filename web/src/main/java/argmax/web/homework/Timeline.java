package argmax.web.homework;

import argmax.lessons.homework.LateRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The dates that hold for one learner.
 *
 * @param releaseAt from when on answers are taken
 * @param dueAt the last moment at which an answer is in time
 * @param lastAt the last moment at which an answer is worth anything
 * @param outages those that moved a date, oldest first
 */
public record Timeline(Instant releaseAt, Instant dueAt, Instant lastAt, LateRule late, List<Outage> outages) {
    public Timeline {
        outages = List.copyOf(outages);
    }

    /**
     * Dates as they were set, moved by the outages that crossed them.
     *
     * @param all every outage there was
     */
    static Timeline of(Instant releaseAt, Instant dueAt, LateRule late, List<Outage> all) {
        List<Outage> ordered = all.stream().sorted(Comparator.comparing(Outage::beganAt)).toList();
        Instant due = moved(dueAt, ordered);
        Instant last = moved(due.plus(late.lasts()), ordered);
        Instant planned = dueAt.plus(late.lasts());
        List<Outage> felt = ordered.stream()
                .filter(outage -> !outage.endedAt().isBefore(dueAt) && !outage.beganAt().isAfter(last))
                .filter(outage -> !last.equals(planned))
                .toList();
        return new Timeline(releaseAt, due, last, late, felt);
    }

    private static Instant moved(Instant deadline, List<Outage> ordered) {
        Instant moved = deadline;
        for (Outage outage : ordered) {
            moved = outage.crossed(moved) ? outage.moved(moved) : moved;
        }
        return moved;
    }

    /** Whether an answer that arrives then is taken. */
    public boolean open(Instant moment) {
        return !moment.isBefore(releaseAt) && !moment.isAfter(lastAt);
    }

    /** Whether an answer that arrived then is late. */
    public boolean isLate(Instant receivedAt) {
        return receivedAt.isAfter(dueAt);
    }

    /**
     * The points that are left of an answer.
     *
     * @param raw what it earned
     * @param possible the most it could have earned
     */
    public double kept(double raw, double possible, Instant receivedAt) {
        if (!isLate(receivedAt)) {
            return raw;
        }
        if (receivedAt.isAfter(lastAt)) {
            return 0;
        }
        Duration lateBy = Duration.between(dueAt, receivedAt);
        return late.kept(raw, possible, lateBy.compareTo(late.lasts()) > 0 ? late.lasts() : lateBy);
    }
}
