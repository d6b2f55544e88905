package argmax.web.homework;

import argmax.lessons.homework.Homework;
import argmax.web.classroom.SchoolClass;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An assignment as it is for one learner of the class.
 *
 * @param own what was changed for the learner and their groups on this assignment, oldest first
 * @param deadlines every one that was set for anybody on this assignment, oldest first
 * @param outages every one there was
 */
record OwnSheet(
        Assignment assignment,
        Homework sheet,
        SchoolClass schoolClass,
        List<Adjustment> own,
        List<Adjustment> deadlines,
        List<Outage> outages) {
    OwnSheet {
        own = List.copyOf(own);
        deadlines = List.copyOf(deadlines);
        outages = List.copyOf(outages);
    }

    /** Whether the class takes no answers any more. */
    boolean closed() {
        return schoolClass.closed();
    }

    ItemRules rules(Homework.Item item) {
        return ItemRules.of(assignment, item, own, outages);
    }

    /** The dates of the sheet as a whole; single items may have others. */
    Timeline timeline() {
        List<Adjustment> ofSheet = own.stream().filter(row -> row.exerciseId() == null).toList();
        return ItemRules.of(assignment, sheet.items().getFirst(), ofSheet, outages).timeline();
    }

    /** Whether the learner may see an item. */
    boolean released(Homework.Item item, Instant now) {
        return !now.isBefore(rules(item).timeline().releaseAt());
    }

    /** Whether the learner may see anything of it. */
    boolean released(Instant now) {
        return sheet.items().stream().anyMatch(item -> released(item, now));
    }

    /** Whether answers of the learner are taken, as far as that is a matter of time. */
    boolean open(Homework.Item item, Instant now) {
        return !closed() && rules(item).timeline().open(now);
    }

    /** Whether answers of the learner are taken for any item. */
    boolean open(Instant now) {
        return sheet.items().stream().anyMatch(item -> open(item, now));
    }

    /** The last moment at which anybody in the class can hand in an item. */
    Instant lastForAnybody(Homework.Item item) {
        Map<String, Instant> holding = new HashMap<>();
        deadlines.stream()
                .filter(row -> row.concerns(item.id()) && row.dueAt() != null)
                .forEach(row -> holding.put("%s %s".formatted(row.entryId(), row.groupId()), row.dueAt()));
        return Stream.concat(Stream.of(assignment.dueAt()), holding.values().stream())
                .map(due -> Timeline.of(assignment.releaseAt(), due, assignment.late(), outages).lastAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether nobody in the class can hand in an item any more. */
    boolean over(Homework.Item item, Instant now) {
        return closed() || now.isAfter(lastForAnybody(item));
    }

    /** From when on the solution of an item can be seen, if the class is not closed before. */
    Instant solutionAt(Homework.Item item) {
        Instant planned = assignment.solutionsAt();
        Instant afterOwn = rules(item).timeline().lastAt();
        Instant others = planned != null ? planned : lastForAnybody(item);
        return others.isAfter(afterOwn) ? others : afterOwn;
    }

    /** Whether the solution of an item can be seen: never while the learner can still hand in. */
    boolean solutionOut(Homework.Item item, Instant now) {
        Instant planned = assignment.solutionsAt();
        boolean due = planned != null ? !now.isBefore(planned) : over(item, now);
        return due && released(item, now) && (closed() || now.isAfter(rules(item).timeline().lastAt()));
    }

    /** Whether the verdicts on an item may be seen. */
    boolean verdictsOut(Homework.Item item, Instant now) {
        return assignment.verdicts() || solutionOut(item, now);
    }

    /** Whether those on all items may. */
    boolean verdictsOut(Instant now) {
        return sheet.items().stream().allMatch(item -> verdictsOut(item, now));
    }

    /** Where the learner finds it. */
    String address() {
        return "/homework/" + assignment.id();
    }

    /** Such as {@code H1 Probability}, as Markdown. */
    String title() {
        return sheet.name() + " " + sheet.title();
    }
}
