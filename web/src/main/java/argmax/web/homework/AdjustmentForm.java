package argmax.web.homework;

import argmax.lessons.homework.Homework;
import argmax.web.homework.AssignDesk.Asked;
import argmax.web.http.Form;
import argmax.web.http.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form in which an instructor says what holds for one learner or one group instead.
 *
 * @param item the item; null for the whole sheet
 * @param rows what was said before about them, oldest first
 */
record AdjustmentForm(Asked asked, Whom whom, Homework.@Nullable Item item, List<Adjustment> rows) {
    private static final int LEAST_REASON = 3;
    private static final int LONGEST_REASON = 300;

    static Form blank() {
        return Form.blank(Map.of("excused", "as-is"));
    }

    /** Points are of one learner's one item. */
    boolean canSetPoints() {
        return item != null && whom.entry() != null;
    }

    /** Reads a row; empty where the form got a problem. */
    Optional<Adjustment> read(Form form, Person who) {
        Optional<Instant> release = asked.time().read(form, "release", "Release", false, null);
        Optional<Instant> due = asked.time().readEnd(form, "due", "Due", false, null);
        OptionalInt tries = Fields.wholeNumber(form, "tries", "The number of tries", false, 0, AssignmentForm.MOST_TRIES);
        OptionalDouble points = points(form);
        boolean again = form.text("again", "Computing the points again", 0, 3).equals("yes");
        String excused = Fields.choice(form, "excused", "Whether it counts", List.of("as-is", "yes", "no"));
        String reason = form.text("reason", "The reason", LEAST_REASON, LONGEST_REASON);
        if (again && points.isPresent()) {
            form.problem("points", "Points are set and to be computed again; choose one of the two.");
        }
        if (again && !canSetPoints()) {
            form.problem("again", "Points are those of one learner for one item; choose both first.");
        }
        Adjustment row = new Adjustment(
                Long.MAX_VALUE,
                asked.assignment().id(),
                whom.entryId(),
                whom.groupId(),
                item == null ? null : item.id(),
                release.orElse(null),
                due.orElse(null),
                tries.isPresent() ? tries.getAsInt() : null,
                points.isPresent() ? points.getAsDouble() : null,
                again,
                excused.equals("as-is") ? null : (Boolean) excused.equals("yes"),
                reason,
                who.id(),
                asked.now());
        checkDates(form, row);
        return form.isGood() ? Optional.of(row) : Optional.empty();
    }

    private OptionalDouble points(Form form) {
        OptionalDouble points = Fields.number(form, "points", "The number of points", item == null ? 1000 : item.points());
        if (points.isPresent() && !canSetPoints()) {
            form.problem("points", "Points are those of one learner for one item; choose both first.");
        }
        return points;
    }

    /** The dates that would hold, item by item, must be in order. */
    private void checkDates(Form form, Adjustment row) {
        if (row.releaseAt() == null && row.dueAt() == null) {
            return;
        }
        List<Adjustment> would = Stream.concat(rows.stream(), Stream.of(row)).toList();
        for (Homework.Item each : items()) {
            Timeline timeline = ItemRules.of(asked.assignment(), each, would, List.of()).timeline();
            if (!timeline.dueAt().isAfter(timeline.releaseAt())) {
                String due = asked.time().words(timeline.dueAt());
                String release = asked.time().words(timeline.releaseAt());
                form.problem(
                        row.dueAt() == null ? "release" : "due",
                        "%s would be due on %s, and released on %s; allowed is a time after the release."
                                .formatted(each.number(), due, release));
            }
        }
    }

    /** The items that it is about. */
    List<Homework.Item> items() {
        return item == null ? asked.sheet().items() : List.of(item);
    }
}
