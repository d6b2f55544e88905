package argmax.web.homework;

import argmax.lessons.form.Numbers;
import argmax.lessons.homework.Homework;
import argmax.web.homework.AssignmentStore.Adjusted;
import argmax.web.homework.AssignmentStore.Made;
import argmax.web.lesson.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what was changed about an assignment. */
record History(Homework sheet, ClassTime time) {
    /**
     * A line of it.
     *
     * @param who nobody where the program did it, or an account is gone
     * @param whom for whom; empty for everybody
     * @param why empty where nobody was asked
     */
    public record Line(Moment at, String who, String whom, String what, String why) {}

    private record Dated(Instant at, Line line) {}

    /** All of it, newest first. */
    List<Line> of(List<Made> changes, List<Adjusted> adjustments) {
        Stream<Dated> made = changes.stream().map(change -> new Dated(
                change.changedAt(),
                new Line(Moment.of(change.changedAt()), name(change.who()), "", change.words(), "")));
        Stream<Dated> adjusted = adjustments.stream().map(row -> new Dated(row.adjustment().madeAt(), line(row)));
        return Stream.concat(made, adjusted)
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::line)
                .toList();
    }

    Line line(Adjusted row) {
        Adjustment adjustment = row.adjustment();
        return new Line(Moment.of(adjustment.madeAt()), name(row.who()), row.whom(), words(adjustment), adjustment.reason());
    }

    private static String name(@Nullable String name) {
        return name == null ? "" : name;
    }

    /** Such as {@code H1.3: due 27 Oct 2026, 23:59; 5 tries}. */
    String words(Adjustment row) {
        List<String> matters = new ArrayList<>();
        if (row.releaseAt() != null) {
            matters.add("release " + time.words(row.releaseAt()));
        }
        if (row.dueAt() != null) {
            matters.add("due " + time.words(row.dueAt()));
        }
        if (row.tries() != null) {
            matters.add("tries: " + Difference.tries(row.tries()));
        }
        if (row.points() != null) {
            matters.add("points set to " + Numbers.rounded(row.points()));
        }
        if (row.pointsLifted()) {
            matters.add("points computed again");
        }
        if (row.excused() != null) {
            matters.add(row.excused() ? "excused" : "not excused");
        }
        String exercise = row.exerciseId();
        String where = exercise == null ? "Whole sheet" : sheet.item(exercise).map(Homework.Item::number).orElse(exercise);
        return where + ": " + (matters.isEmpty() ? "a comment, which changes nothing" : String.join("; ", matters));
    }
}
