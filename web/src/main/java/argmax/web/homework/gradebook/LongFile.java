package argmax.web.homework.gradebook;

import argmax.lessons.homework.Homework;
import argmax.web.classroom.RosterEntry;
import argmax.web.exercise.ClassLog;
import argmax.web.homework.Gradebook;
import argmax.web.homework.ItemRules;
import argmax.web.homework.ItemScore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Grades as programs read them: a row per learner and item, with dates as ISO 8601 has them in UTC. */
final class LongFile {
    private static final List<String> HEADER = List.of(
            "assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email", "raw_score",
            "late_submission_penalty", "score", "max_score");

    private LongFile() {}

    static List<List<? extends @Nullable Object>> lines(Gradebook book, Instant now) {
        List<List<? extends @Nullable Object>> lines = new ArrayList<>();
        lines.add(HEADER);
        for (Gradebook.Line line : book.lines()) {
            Map<Long, Instant> received = line.attempts().stream()
                    .collect(Collectors.toMap(ClassLog.Entry::id, ClassLog.Entry::receivedAt));
            for (int i = 0; i < book.columns().size(); i++) {
                List<Homework.Item> items = book.columns().get(i).sheet().items();
                for (int j = 0; j < items.size(); j++) {
                    ItemScore score = line.total().sheets().get(i).items().get(j);
                    Instant counted = score.attemptId() == null ? null : received.get(score.attemptId());
                    lines.add(line(line.entry(), items.get(j), line.rules().get(i).get(j), score, counted, now));
                }
            }
        }
        return lines;
    }

    /** @param counted when the attempt that counts was received; null where none does */
    private static List<@Nullable Object> line(
            RosterEntry entry, Homework.Item item, ItemRules rules, ItemScore score, @Nullable Instant counted, Instant now) {
        Double points = score.excused() ? null : ExportPoints.of(score, rules, now);
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(item.number() + " " + item.exercise().common().title());
        cells.add(rules.timeline().dueAt());
        cells.add(counted);
        cells.add(entry.studentNumber());
        cells.add(entry.lastName());
        cells.add(entry.firstName());
        cells.add(entry.email());
        cells.add(points == null ? null : ExportPoints.rounded(score.raw()));
        cells.add(points == null ? null : ExportPoints.rounded(penalty(rules, score, counted)));
        cells.add(points);
        cells.add(item.points());
        return cells;
    }

    /** What lateness took; nothing where an instructor set the points. */
    private static double penalty(ItemRules rules, ItemScore score, @Nullable Instant counted) {
        return score.set() || counted == null ? 0 : score.raw() - rules.timeline().kept(score.raw(), score.of(), counted);
    }
}
