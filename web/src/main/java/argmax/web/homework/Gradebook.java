package argmax.web.homework;

import argmax.lessons.homework.Homework;
import argmax.web.classroom.Names;
import argmax.web.classroom.RosterEntry;
import argmax.web.exercise.ClassLog;
import java.util.List;

/**
 * The grades of a class, computed as of one moment from attempts, rules and what was changed by hand.
 *
 * @param columns one per assignment, by deadline
 * @param lines one per entry of the roster, by name
 */
public record Gradebook(List<Column> columns, List<Line> lines) {
    public Gradebook {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** The same with learners called as these names have it. */
    public Gradebook called(Names names) {
        List<Line> called = lines.stream()
                .map(line -> new Line(names.veiled(line.entry()), line.rules(), line.attempts(), line.total()))
                .toList();
        return new Gradebook(columns, names.inOrderOfEntries(called, line -> line.entry().id()));
    }

    /** An assignment and its sheet. */
    public record Column(Assignment assignment, Homework sheet) {}

    /**
     * A learner.
     *
     * @param rules per assignment and item, in order
     * @param attempts on all assignments; none of whoever has not joined yet
     * @param total with a score per assignment, in order
     */
    public record Line(RosterEntry entry, List<List<ItemRules>> rules, List<ClassLog.Entry> attempts, Total total) {
        public Line {
            rules = List.copyOf(rules);
            attempts = List.copyOf(attempts);
        }
    }
}
