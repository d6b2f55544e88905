package argmax.web.homework.gradebook;

import argmax.lessons.homework.Homework;
import argmax.web.homework.Gradebook;
import argmax.web.homework.Gradebook.Line;
import argmax.web.homework.SheetScore;
import java.util.ArrayList;
import java.util.List;

/** The table of a class: learners by sheets, with what they have in all. */
final class ClassGrades {
    private ClassGrades() {}

    /** @param path that of the gradebook, without a slash at its end */
    static GradeTable table(Gradebook book, Groups groups, Selection selection, String path) {
        List<GradeTable.Column> columns = new ArrayList<>();
        for (int i = 0; i < book.columns().size(); i++) {
            columns.add(sheet(book.columns().get(i), i, selection, path));
        }
        if (!columns.isEmpty()) {
            int points = book.columns().stream().mapToInt(column -> column.sheet().points()).sum();
            columns.add(new GradeTable.Column("total", "Total", null, "", "of " + points, null, ClassGrades::total));
            columns.add(new GradeTable.Column(
                    "passed", "Passed", null, "", "of " + book.columns().size(), null, ClassGrades::passed));
        }
        return GradeTable.of(book.lines(), columns, groups, selection);
    }

    private static GradeTable.Column sheet(Gradebook.Column column, int place, Selection selection, String path) {
        Homework sheet = column.sheet();
        String address = path + "/" + column.assignment().id();
        return new GradeTable.Column(
                Long.toString(column.assignment().id()),
                sheet.name(),
                address + selection.people(),
                sheet.title(),
                "of " + sheet.points(),
                null,
                line -> cell(line.total().sheets().get(place), line, address));
    }

    /** @param address that of the sheet's own table, under which each learner has a page */
    static GradeCell cell(SheetScore score, Line line, String address) {
        return GradeCell.of(
                score.points(),
                score.of(),
                Marks.touched(score),
                Marks.of(score),
                line.entry().personId() != null,
                true,
                address + "/" + line.entry().id());
    }

    private static GradeCell total(Line line) {
        boolean touched = line.total().sheets().stream().anyMatch(Marks::touched);
        return GradeCell.of(
                line.total().points(),
                line.total().of(),
                touched,
                Marks.of(line.total()),
                line.entry().personId() != null,
                true,
                "");
    }

    private static GradeCell passed(Line line) {
        return GradeCell.ofCount(line.total().passedSheets(), line.entry().personId() != null, Marks.of(line.total()));
    }

    /** Such as {@code "H1 Probability"}. */
    static String title(Homework sheet) {
        return sheet.name() + " " + sheet.title();
    }

}
