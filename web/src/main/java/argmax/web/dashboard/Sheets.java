package argmax.web.dashboard;

import argmax.web.dashboard.LearnerView.SheetLine;
import argmax.web.exercise.Task;
import argmax.web.homework.Gradebook;
import argmax.web.homework.Gradebook.Column;
import argmax.web.homework.ItemScore;
import argmax.web.homework.SheetScore;
import argmax.web.homework.Total;
import argmax.web.lesson.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What one learner has earned with sheets of homework. */
record Sheets(List<SheetLine> lines, String total) {
    /** @param told whether the verdicts on a task may be seen */
    static Sheets of(Gradebook gradebook, long entryId, long personId, Predicate<Task> told) {
        return gradebook.lines().stream()
                .filter(line -> line.entry().id() == entryId)
                .findFirst()
                .map(line -> of(gradebook.columns(), line.total(), personId, told))
                .orElse(new Sheets(List.of(), ""));
    }

    private static Sheets of(List<Column> columns, Total total, long personId, Predicate<Task> told) {
        List<SheetLine> lines = new ArrayList<>();
        boolean all = true;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean open = column.sheet().items().stream()
                    .allMatch(item -> told.test(new Task(personId, item.id(), column.assignment().id())));
            lines.add(line(column, total.sheets().get(i), open));
            all &= open;
        }
        return new Sheets(lines, all && total.of() > 0 ? Judged.score(total.points(), total.of()) : "");
    }

    private static SheetLine line(Column column, SheetScore score, boolean told) {
        String title = column.sheet().name() + " " + column.sheet().title();
        int tries = score.items().stream().mapToInt(ItemScore::tries).sum();
        if (!told) {
            return new SheetLine(title, tries, "", "verdicts come with the solutions");
        }
        return new SheetLine(
                title,
                tries,
                score.excused() ? "" : Judged.score(score.points(), score.of()),
                score.excused() ? "excused" : score.dropped() ? "dropped, as one of the lowest" : "");
    }
}
