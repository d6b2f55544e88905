package argmax.web.homework.gradebook;

import argmax.lessons.homework.Homework;
import argmax.web.homework.Gradebook;
import argmax.web.homework.Gradebook.Line;
import argmax.web.homework.ItemScore;
import java.util.ArrayList;
import java.util.List;

/** The table of a sheet: learners by items, with what they have on the sheet. */
final class SheetGrades {
    private SheetGrades() {}

    /**
     * Makes the table.
     *
     * @param place which of the gradebook's columns the sheet is
     * @param path that of the sheet's table, without a slash at its end
     */
    static GradeTable table(Gradebook book, int place, Groups groups, Selection selection, String path) {
        Homework sheet = book.columns().get(place).sheet();
        List<GradeTable.Column> columns = new ArrayList<>();
        for (int i = 0; i < sheet.items().size(); i++) {
            columns.add(item(sheet.items().get(i), place, i, path));
        }
        columns.add(new GradeTable.Column("sheet", sheet.name(), null, "", "of " + sheet.points(), null,
                line -> ClassGrades.cell(line.total().sheets().get(place), line, path)));
        return GradeTable.of(book.lines(), columns, groups, selection);
    }

    private static GradeTable.Column item(Homework.Item item, int place, int number, String path) {
        return new GradeTable.Column(
                item.id(),
                item.number(),
                "/exercises/" + item.id(),
                item.exercise().common().title(),
                "of " + item.points(),
                "/exercises/%s/regrade".formatted(item.id()),
                line -> cell(line.total().sheets().get(place).items().get(number), line, path));
    }

    private static GradeCell cell(ItemScore score, Line line, String path) {
        GradeCell cell = GradeCell.of(
                score.points(),
                score.of(),
                Marks.touched(score),
                Marks.of(score),
                line.entry().personId() != null,
                false,
                "%s/%d#%s".formatted(path, line.entry().id(), score.exerciseId()));
        return score.attemptId() == null || score.excused() ? cell : cell.withFacility(score.raw() / score.of());
    }
}
