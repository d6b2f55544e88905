package argmax.web.homework.gradebook;

import argmax.web.classroom.RosterEntry;
import argmax.web.homework.Gradebook;
import argmax.web.homework.SheetScore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grades as Canvas imports them. */
final class CanvasFile {
    private static final String EXCUSED = "EX";

    private CanvasFile() {}

    static List<List<@Nullable Object>> lines(Gradebook book, Groups groups, Instant now) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        List<@Nullable Object> header = new ArrayList<>(List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section"));
        List<@Nullable Object> possible = new ArrayList<>(List.of("    Points Possible", "", "", "", ""));
        for (Gradebook.Column column : book.columns()) {
            header.add(ClassGrades.title(column.sheet()));
            possible.add(column.sheet().points());
        }
        lines.add(header);
        lines.add(possible);
        book.lines().forEach(line -> lines.add(line(line, groups, now)));
        return lines;
    }

    private static List<@Nullable Object> line(Gradebook.Line line, Groups groups, Instant now) {
        RosterEntry entry = line.entry();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(entry.firstName().isEmpty() ? entry.lastName() : entry.lastName() + ", " + entry.firstName());
        // The id is Canvas's own, which we don't know; without it Canvas goes by the next two.
        cells.add(null);
        cells.add(entry.studentNumber());
        cells.add(entry.login());
        cells.add(groups.namesOf(entry));
        for (int i = 0; i < line.total().sheets().size(); i++) {
            SheetScore score = line.total().sheets().get(i);
            cells.add(score.excused() ? EXCUSED : ExportPoints.of(score, line.rules().get(i), now));
        }
        return cells;
    }
}
