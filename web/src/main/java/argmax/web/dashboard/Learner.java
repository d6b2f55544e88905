package argmax.web.dashboard;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/**
 * A learner as a class's instructor sees them.
 *
 * @param id the person's
 * @param href where all is told of this one
 */
public record Learner(long id, String name, Instant joinedAt, String href) {
    /** As a reader looks names up, whatever their accents. */
    static final Comparator<Learner> BY_NAME =
            Comparator.comparing(Learner::name, Collator.getInstance(Locale.ENGLISH)).thenComparingLong(Learner::id);

    /** The learner of a line of the roster. */
    static Learner of(long classId, DashboardStore.Joined joined, String name) {
        return new Learner(joined.id(), name, joined.joinedAt(), "/classes/%d/learners/%d".formatted(classId, joined.id()));
    }
}
