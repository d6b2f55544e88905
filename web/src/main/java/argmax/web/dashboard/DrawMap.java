package argmax.web.dashboard;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.exercise.Exercise;
import argmax.web.dashboard.ClassMap.Cell;
import argmax.web.dashboard.ClassMap.Column;
import argmax.web.dashboard.ClassMap.Fold;
import argmax.web.dashboard.ClassMap.Row;
import argmax.web.dashboard.ClassMap.UnitHead;
import argmax.web.lesson.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Puts what learners did into the map of their class; pure functions. */
final class DrawMap {
    private static final double ROUNDING = 1e-9;
    private static final List<Fold> FOLDS =
            List.of(new Fold("?unit=all#map", "Every lesson"), new Fold("?unit=none#map", "Units only"));

    private DrawMap() {}

    /** A column before it is filled: the lessons that stand in it. */
    private record Plan(String label, String name, String href, List<Lesson> lessons) {
        int points() {
            return lessons.stream().mapToInt(Lesson::points).sum();
        }
    }

    /** What somebody did with the lessons of a column. */
    private record Work(double earned, int tries, boolean struggle) {
        static Work of(Plan plan, Map<String, Tally> tallies) {
            return plan.lessons().stream().map(lesson -> of(lesson, tallies)).reduce(new Work(0, 0, false), Work::plus);
        }

        private static Work of(Lesson lesson, Map<String, Tally> tallies) {
            List<Tally> here = lesson.exercises().stream()
                    .map(Exercise::id)
                    .filter(tallies::containsKey)
                    .map(tallies::get)
                    .toList();
            int misses = here.stream().filter(tally -> !tally.solved()).mapToInt(Tally::misses).sum();
            return new Work(
                    here.stream().mapToDouble(Tally::points).sum(),
                    here.stream().mapToInt(Tally::tries).sum(),
                    misses >= ClassMap.STRUGGLE_MISSES);
        }

        private Work plus(Work other) {
            return new Work(earned + other.earned, tries + other.tries, struggle || other.struggle);
        }

        Cell cell(int points) {
            int level = tries == 0 ? -1 : (int) Math.floor(4 * earned / Math.max(1, points) + ROUNDING);
            return new Cell(tries == 0 ? "" : Judged.points(earned), tries, level, struggle);
        }
    }

    /** @param unfolded whether the lessons of a unit, by its number, have a column each */
    static ClassMap of(Snapshot snapshot, IntPredicate unfolded) {
        List<UnitHead> units = new ArrayList<>();
        List<Plan> plans = new ArrayList<>();
        for (Course.Unit unit : snapshot.course().units()) {
            if (!unit.lessons().isEmpty()) {
                boolean open = unfolded.test(unit.number());
                List<Plan> own = plans(unit, open);
                units.add(new UnitHead(unit.number(), unit.title(), own.size(), fold(unit, open)));
                plans.addAll(own);
            }
        }
        List<List<Work>> works = snapshot.learners().stream()
                .map(learner -> Tally.of(snapshot.of(learner), snapshot.catalogue()))
                .map(tallies -> plans.stream().map(plan -> Work.of(plan, tallies)).toList())
                .toList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            columns.add(column(plans.get(i), i, works));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            rows.add(row(snapshot.learners().get(i), plans, works.get(i)));
        }
        int points = plans.stream().mapToInt(Plan::points).sum();
        double earned = works.stream().flatMap(List::stream).mapToDouble(Work::earned).sum();
        return new ClassMap(units, columns, points, percent(earned, points, works.size()), rows, FOLDS);
    }

    private static Fold fold(Course.Unit unit, boolean open) {
        String name = "unit %d, %s".formatted(unit.number(), unit.title());
        return open
                ? new Fold("?unit=none#map", "Fold " + name)
                : new Fold("?unit=%d#map".formatted(unit.number()), "Unfold " + name);
    }

    private static List<Plan> plans(Course.Unit unit, boolean open) {
        if (!open) {
            String name = "All of unit %d, %s".formatted(unit.number(), unit.title());
            return List.of(new Plan("all", name, "?unit=%d#map".formatted(unit.number()), unit.lessons()));
        }
        return unit.lessons().stream()
                .map(lesson -> new Plan(
                        lesson.number(),
                        "Lesson %s, %s".formatted(lesson.number(), lesson.title()),
                        "/lessons/" + lesson.slug(),
                        List.of(lesson)))
                .toList();
    }

    private static Column column(Plan plan, int place, List<List<Work>> works) {
        double earned = works.stream().mapToDouble(row -> row.get(place).earned()).sum();
        return new Column(plan.label(), plan.name(), plan.href(), plan.points(), percent(earned, plan.points(), works.size()));
    }

    private static long percent(double earned, int points, int learners) {
        return Math.round(100 * earned / Math.max(1, (double) points * learners));
    }

    private static Row row(Learner learner, List<Plan> plans, List<Work> works) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            cells.add(works.get(i).cell(plans.get(i).points()));
        }
        return new Row(learner, Judged.points(works.stream().mapToDouble(Work::earned).sum()), cells);
    }
}
