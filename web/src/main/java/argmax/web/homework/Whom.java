package argmax.web.homework;

import argmax.web.classroom.RosterEntry;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom something else holds: one learner or one group.
 *
 * @param entry the learner's entry of the roster; null for a group
 * @param groups the learner's groups, or the group alone
 */
record Whom(@Nullable RosterEntry entry, Set<Long> groups, String name) {
    static Whom learner(RosterEntry entry, Set<Long> groups) {
        return new Whom(entry, groups, entry.name());
    }

    static Whom group(long id, String name) {
        return new Whom(null, Set.of(id), name);
    }

    @Nullable
    Long entryId() {
        return entry == null ? null : entry.id();
    }

    @Nullable
    Long groupId() {
        return entry == null ? groups.iterator().next() : null;
    }

    /** Whether a row says something about them. */
    boolean concerned(Adjustment row) {
        Long forEntry = row.entryId();
        return forEntry == null ? groups.contains(row.groupId()) : forEntry.equals(entryId());
    }

    /** As an address says it, such as {@code entry=7}. */
    String query() {
        return entry == null ? "group=" + groupId() : "entry=" + entryId();
    }
}
