package argmax.web.homework;

import argmax.lessons.exercise.Policy;
import argmax.lessons.homework.Homework;
import argmax.web.exercise.ClassLog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has earned with an item: a pure function of attempts, rules and policy.
 *
 * @param points after any deduction for lateness
 * @param of the most there was to earn
 * @param raw what the counted attempt earned before any deduction
 * @param set whether an instructor set the points
 * @param excused whether it counts neither for nor against
 * @param dropped whether it is among the lowest that don't count
 * @param tries the attempts that count as tries
 * @param waiting those of them whose runs have not ended
 * @param attemptId the attempt that counts; null where none does
 * @param late whether that one came after the deadline
 */
public record ItemScore(
        String exerciseId,
        double points,
        double of,
        double raw,
        boolean set,
        boolean excused,
        boolean dropped,
        int tries,
        int waiting,
        @Nullable Long attemptId,
        boolean late) {
    private record Kept(ClassLog.Entry entry, double raw, double points) {}

    /** @param attempts on this item, for this assignment, in the order in which they came in */
    static ItemScore of(Homework.Item item, ItemRules rules, Policy counts, List<ClassLog.Entry> attempts) {
        int tries = 0;
        int waiting = 0;
        Kept counted = null;
        // Pages over whole classes come here with hundreds of thousands of attempts, for which streams are too slow.
        for (ClassLog.Entry entry : attempts) {
            tries += entry.counts() ? 1 : 0;
            waiting += entry.outcome() == null ? 1 : 0;
            Kept kept = kept(item, rules, entry);
            if (kept != null && (counted == null || replaces(counts, kept, counted))) {
                counted = kept;
            }
        }
        Double set = rules.points();
        return new ItemScore(
                item.id(),
                set != null ? set : counted == null ? 0 : counted.points(),
                item.points(),
                counted == null ? 0 : counted.raw(),
                set != null,
                rules.excused(),
                false,
                tries,
                waiting,
                counted == null ? null : counted.entry().id(),
                counted != null && rules.timeline().isLate(counted.entry().receivedAt()));
    }

    /** Whether a later attempt counts in place of an earlier one. Of several that are worth the same, the first is the best. */
    private static boolean replaces(Policy counts, Kept later, Kept earlier) {
        return switch (counts) {
            case BEST -> later.points() > earlier.points();
            case LAST -> true;
            case FIRST -> false;
        };
    }

    /** Null for what has no verdict, or could not be graded. */
    private static @Nullable Kept kept(Homework.Item item, ItemRules rules, ClassLog.Entry entry) {
        Double points = entry.points();
        Double possible = entry.possible();
        if (entry.outcome() == null || !entry.counts() || points == null || possible == null || possible <= 0) {
            return null;
        }
        double raw = item.points() * points / possible;
        return new Kept(entry, raw, rules.timeline().kept(raw, item.points(), entry.receivedAt()));
    }

    /** From 0 to 1. */
    public double share() {
        return points / of;
    }

    ItemScore drop() {
        return new ItemScore(exerciseId, points, of, raw, set, excused, true, tries, waiting, attemptId, late);
    }

    /** Whether it counts for or against. */
    public boolean counts() {
        return !excused && !dropped;
    }
}
