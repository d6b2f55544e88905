package argmax.web.homework;

import argmax.lessons.exercise.Policy;
import argmax.lessons.homework.Homework;
import argmax.web.exercise.ClassLog;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        int tries = (int) attempts.stream().filter(ClassLog.Entry::counts).count();
        int waiting = (int) attempts.stream().filter(entry -> entry.outcome() == null).count();
        List<Kept> kept = attempts.stream().flatMap(entry -> kept(item, rules, entry).stream()).toList();
        Optional<Kept> counted = switch (counts) {
            case BEST -> kept.stream().max(Comparator.comparingDouble(Kept::points));
            case LAST -> kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast());
            case FIRST -> kept.stream().findFirst();
        };
        Double set = rules.points();
        return new ItemScore(
                item.id(),
                set != null ? set : counted.map(Kept::points).orElse(0.0),
                item.points(),
                counted.map(Kept::raw).orElse(0.0),
                set != null,
                rules.excused(),
                false,
                tries,
                waiting,
                counted.map(found -> found.entry().id()).orElse(null),
                counted.filter(found -> rules.timeline().isLate(found.entry().receivedAt())).isPresent());
    }

    /** Empty for what has no verdict, or could not be graded. */
    private static Optional<Kept> kept(Homework.Item item, ItemRules rules, ClassLog.Entry entry) {
        return entry.verdict().filter(verdict -> verdict.counts() && verdict.of() > 0).map(verdict -> {
            double raw = item.points() * verdict.points() / verdict.of();
            return new Kept(entry, raw, rules.timeline().kept(raw, item.points(), entry.receivedAt()));
        });
    }

    double share() {
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
