package argmax.web.dashboard;

import argmax.web.exercise.ClassLog.Entry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a class worked.
 *
 * @param lasts the last answer of each learner who has given any
 * @param learners how many there are
 */
record Activity(Instant now, List<Instant> lasts, int learners) {
    Activity {
        lasts = List.copyOf(lasts);
    }

    static Activity of(Snapshot snapshot) {
        List<Instant> lasts = snapshot.learners().stream()
                .map(snapshot::of)
                .filter(attempts -> !attempts.isEmpty())
                .map(List::getLast)
                .map(Entry::receivedAt)
                .toList();
        return new Activity(snapshot.now(), lasts, snapshot.learners().size());
    }

    /** The newest answer of anybody; now, where there is none. */
    Instant newest() {
        return lasts.stream().max(Instant::compareTo).orElse(now);
    }

    /**
     * Whether somebody was silent while the class went on: no answer for a week in which the median learner gave one, or never
     * any although the median learner did.
     *
     * @param last theirs; null for none
     */
    boolean passedBy(Instant joinedAt, @Nullable Instant last) {
        Instant since = now.minus(Concern.WINDOW);
        return last == null
                ? joinedAt.isBefore(since) && medianIsAfter(Instant.MIN)
                : last.isBefore(since) && medianIsAfter(since);
    }

    private boolean medianIsAfter(Instant moment) {
        return 2 * lasts.stream().filter(last -> last.isAfter(moment)).count() >= learners && learners > 0;
    }
}
