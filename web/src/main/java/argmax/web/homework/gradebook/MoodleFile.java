package argmax.web.homework.gradebook;

import argmax.web.classroom.RosterEntry;
import argmax.web.homework.Gradebook;
import argmax.web.homework.SheetScore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grades as Moodle exports and imports them. */
final class MoodleFile {
    private MoodleFile() {}

    static List<List<@Nullable Object>> lines(Gradebook book, Instant now) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        List<@Nullable Object> header = new ArrayList<>(
                List.of("First name", "Last name", "ID number", "Institution", "Department", "Email address"));
        book.columns().forEach(column -> header.add(ClassGrades.title(column.sheet())));
        header.add("Course total");
        lines.add(header);
        book.lines().forEach(line -> lines.add(line(line, now)));
        return lines;
    }

    private static List<@Nullable Object> line(Gradebook.Line line, Instant now) {
        RosterEntry entry = line.entry();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(entry.firstName());
        cells.add(entry.lastName());
        cells.add(entry.studentNumber());
        cells.add(null);
        cells.add(null);
        cells.add(entry.email());
        for (int i = 0; i < line.total().sheets().size(); i++) {
            SheetScore score = line.total().sheets().get(i);
            cells.add(score.excused() ? null : ExportPoints.of(score, line.rules().get(i), now));
        }
        cells.add(ExportPoints.rounded(line.total().points()));
        return cells;
    }
}
