package argmax.web.dashboard;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.exercise.Exercise;
import argmax.web.classroom.Member;
import argmax.web.classroom.Names;
import argmax.web.dashboard.ClassMap.Cell;
import argmax.web.dashboard.ClassMap.Column;
import argmax.web.dashboard.ClassMap.Row;
import argmax.web.dashboard.DashboardStore.Best;
import argmax.web.lesson.Judged;
import java.util.ArrayList;
import java.util.List;

/** Puts best results into the map of a class; a pure function of what the stores gave. */
final class ClassPage {
    private ClassPage() {}

    static ClassMap map(Course course, List<Member> learners, Names names, List<Best> best) {
        List<Row> rows = names.inOrder(learners, learner -> learner.person().id()).stream()
                .map(learner -> row(course, learner, names, best))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            int place = columns.size();
            double earned = rows.stream().mapToDouble(row -> row.cells().get(place).earned()).sum();
            double possible = (double) lesson.points() * rows.size();
            columns.add(new Column(
                    lesson.slug(), lesson.number(), lesson.title(), lesson.points(), Math.round(100 * earned / Math.max(1, possible))));
        }
        return new ClassMap(columns, columns.stream().mapToInt(Column::points).sum(), rows);
    }

    private static Row row(Course course, Member learner, Names names, List<Best> best) {
        List<Best> own = best.stream().filter(entry -> entry.personId() == learner.person().id()).toList();
        List<Cell> cells = course.lessons().stream().map(lesson -> cell(lesson, own)).toList();
        return new Row(
                names.ofPerson(learner.person().id()), Judged.points(cells.stream().mapToDouble(Cell::earned).sum()), cells);
    }

    private static Cell cell(Lesson lesson, List<Best> own) {
        List<String> ids = lesson.exercises().stream().map(Exercise::id).toList();
        List<Best> here = own.stream().filter(entry -> ids.contains(entry.exerciseId())).toList();
        double earned = here.stream().mapToDouble(Best::points).sum();
        int level = (int) Math.floor(4 * earned / Math.max(1, lesson.points()));
        return new Cell(earned, here.stream().mapToInt(Best::attempts).sum(), level);
    }
}
