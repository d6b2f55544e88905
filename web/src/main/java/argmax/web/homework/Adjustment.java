package argmax.web.homework;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one learner or one group instead. Rows are never changed, so that they are their own history: what a later row
 * says takes the place of what an earlier one says, and what a learner's row says that of their groups' rows.
 *
 * @param entryId the learner's entry of the roster; null where it is for a group
 * @param groupId the group; null where it is for a learner
 * @param exerciseId the item; null for the whole sheet
 * @param tries 0 for any number; null to leave them as they are
 * @param points what the item is worth, whatever was answered; null to leave that as it is
 * @param pointsLifted whether points that were set before shall be computed again
 * @param excused whether it counts for nothing, neither for nor against; null to leave that as it is
 * @param madeBy who did it; null when their account is gone
 */
public record Adjustment(
        long id,
        long assignmentId,
        @Nullable Long entryId,
        @Nullable Long groupId,
        @Nullable String exerciseId,
        @Nullable Instant releaseAt,
        @Nullable Instant dueAt,
        @Nullable Integer tries,
        @Nullable Double points,
        boolean pointsLifted,
        @Nullable Boolean excused,
        String reason,
        @Nullable Long madeBy,
        Instant madeAt) {
    /** Whether it is for a learner, by their entry of the roster and their groups. */
    boolean isFor(long entry, Set<Long> groups) {
        return entryId != null ? entryId == entry : groups.contains(groupId);
    }

    /** Whether it speaks of an item, or of the whole sheet. */
    boolean concerns(String exercise) {
        return exerciseId == null || exerciseId.equals(exercise);
    }
}
