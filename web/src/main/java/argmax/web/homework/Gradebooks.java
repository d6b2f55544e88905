package argmax.web.homework;

import argmax.lessons.course.Course;
import argmax.lessons.homework.Homework;
import argmax.web.classroom.RosterEntry;
import argmax.web.classroom.RosterStore;
import argmax.web.exercise.ClassLog;
import argmax.web.exercise.ClassLogs;
import argmax.web.homework.Gradebook.Column;
import argmax.web.homework.Gradebook.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;

/** Computes grades: gathers what a class has with a fixed number of queries; the rest are pure functions. */
public final class Gradebooks {
    private final Supplier<Course> course;
    private final HomeworkStore store;
    private final RosterStore roster;
    private final ClassLogs logs;

    public Gradebooks(Supplier<Course> course, Jdbi jdbi, ClassLogs logs) {
        this.course = course;
        this.store = new HomeworkStore(jdbi);
        this.roster = new RosterStore(jdbi);
        this.logs = logs;
    }

    /** The grades of a class by now; assignments whose sheet the course has no longer are left out. */
    public Gradebook of(long classId) {
        return of(classId, UnaryOperator.identity(), store.dropLowest(classId));
    }

    /**
     * What the grades would be.
     *
     * @param changed what becomes of each assignment
     * @param dropLowest how many of the lowest sheets don't count
     */
    Gradebook of(long classId, UnaryOperator<Assignment> changed, int dropLowest) {
        Map<Long, Set<Long>> groups = roster.groupsByEntry(classId);
        List<Adjustment> adjustments = store.adjustments(classId);
        List<Outage> outages = store.outages();
        ClassLog log = logs.of(classId);
        List<Column> columns = columns(classId, changed);
        List<List<ItemRules>> usual = columns.stream()
                .map(column -> rules(column.assignment(), column.sheet(), List.of(), outages))
                .toList();
        List<Line> lines = roster.of(classId).stream()
                .map(entry -> {
                    Set<Long> own = groups.getOrDefault(entry.id(), Set.of());
                    List<Adjustment> concerning = adjustments.stream().filter(row -> row.isFor(entry.id(), own)).toList();
                    return line(entry, columns, usual, concerning, outages, log, dropLowest);
                })
                .toList();
        return new Gradebook(columns, lines);
    }

    private List<Column> columns(long classId, UnaryOperator<Assignment> changed) {
        Course.Coursework coursework = course.get().homework();
        return store.ofClass(classId).stream()
                .map(changed)
                .flatMap(assignment -> coursework.sheet(assignment.sheetId()).map(sheet -> new Column(assignment, sheet)).stream())
                .toList();
    }

    /** @param usual the rules of each column for those for whom nothing was changed */
    private Line line(
            RosterEntry entry,
            List<Column> columns,
            List<List<ItemRules>> usual,
            List<Adjustment> adjustments,
            List<Outage> outages,
            ClassLog log,
            int dropLowest) {
        Long person = entry.personId();
        List<ClassLog.Entry> attempts = person == null ? List.of() : log.of(person);
        Map<Long, Map<String, List<ClassLog.Entry>>> byItem = person == null ? Map.of() : log.byItem(person);
        List<List<ItemRules>> rules = new ArrayList<>();
        List<SheetScore> scores = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Assignment assignment = column.assignment();
            List<Adjustment> own =
                    adjustments.stream().filter(row -> row.assignmentId() == assignment.id()).toList();
            List<ItemRules> itemRules = own.isEmpty() ? usual.get(i) : rules(assignment, column.sheet(), own, outages);
            rules.add(itemRules);
            scores.add(score(assignment, column.sheet(), itemRules, byItem.getOrDefault(assignment.id(), Map.of())));
        }
        List<ClassLog.Entry> handedIn = attempts.stream().filter(attempt -> attempt.assignmentId() != 0).toList();
        return new Line(entry, rules, handedIn, Total.of(course.get().homework(), scores, dropLowest));
    }

    /** The rules of each item of a sheet for one learner. */
    static List<ItemRules> rules(Assignment assignment, Homework sheet, List<Adjustment> adjustments, List<Outage> outages) {
        return sheet.items().stream().map(item -> ItemRules.of(assignment, item, adjustments, outages)).toList();
    }

    /** @param byItem the learner's attempts for this assignment, by exercise */
    static SheetScore score(
            Assignment assignment, Homework sheet, List<ItemRules> rules, Map<String, List<ClassLog.Entry>> byItem) {
        List<ItemScore> items = new ArrayList<>();
        for (int i = 0; i < sheet.items().size(); i++) {
            Homework.Item item = sheet.items().get(i);
            items.add(ItemScore.of(item, rules.get(i), assignment.counts(), byItem.getOrDefault(item.id(), List.of())));
        }
        return SheetScore.of(sheet, items, assignment.dropLowest());
    }
}
