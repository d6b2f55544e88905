package argmax.web.homework;

import argmax.lessons.homework.Homework;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one learner and one item.
 *
 * @param tries the most that are taken; 0 for any number
 * @param points what an instructor set the score to; null where it is computed
 * @param excused whether the item counts neither for nor against
 */
public record ItemRules(Timeline timeline, int tries, @Nullable Double points, boolean excused) {
    /**
     * The rules of an assignment with what was changed for a learner.
     *
     * @param adjustments those for the learner or one of their groups
     * @param outages every one there was
     */
    static ItemRules of(Assignment assignment, Homework.Item item, List<Adjustment> adjustments, List<Outage> outages) {
        List<Adjustment> own = ordered(adjustments.stream().filter(row -> row.concerns(item.id())).toList());
        Timeline timeline = Timeline.of(
                last(own, Adjustment::releaseAt).orElse(assignment.releaseAt()),
                last(own, Adjustment::dueAt).orElse(assignment.dueAt()),
                assignment.late(),
                outages);
        int usual = assignment.tries().getOrDefault(item.id(), item.tries());
        Double points = last(own.stream().filter(ItemRules::setsPoints).toList())
                .filter(row -> !row.pointsLifted())
                .map(Adjustment::points)
                .orElse(null);
        return new ItemRules(
                timeline,
                last(own, Adjustment::tries).orElse(usual),
                points,
                last(own, Adjustment::excused).orElse(false));
    }

    /** The row that decides a matter among those that speak of it. */
    static Optional<Adjustment> deciding(List<Adjustment> adjustments, Predicate<Adjustment> speaks) {
        return last(ordered(adjustments.stream().filter(speaks).toList()));
    }

    private static boolean setsPoints(Adjustment row) {
        return row.points() != null || row.pointsLifted();
    }

    /** Groups before learners, and earlier before later: what comes last holds. */
    private static List<Adjustment> ordered(List<Adjustment> rows) {
        List<Adjustment> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparing((Adjustment row) -> row.entryId() != null).thenComparingLong(Adjustment::id));
        return ordered;
    }

    private static <T> Optional<T> last(List<Adjustment> ordered, Function<Adjustment, @Nullable T> matter) {
        return ordered.stream().<T>flatMap(row -> Optional.<T>ofNullable(matter.apply(row)).stream()).reduce((_, later) -> later);
    }

    private static Optional<Adjustment> last(List<Adjustment> ordered) {
        return ordered.isEmpty() ? Optional.empty() : Optional.of(ordered.getLast());
    }
}
