package argmax.web.dashboard;

import argmax.lessons.course.Course;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Verdict;
import argmax.web.classroom.ClassGuard;
import argmax.web.classroom.ClassNames;
import argmax.web.classroom.ClassStore;
import argmax.web.classroom.Names;
import argmax.web.classroom.SchoolClass;
import argmax.web.dashboard.DashboardStore.Recent;
import argmax.web.http.Pages;
import argmax.web.lesson.Judged;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The page of a class. */
public final class DashboardRoutes {
    private final Supplier<Course> course;
    private final DashboardStore store;
    private final ClassStore classes;
    private final ClassGuard guard;
    private final ClassNames classNames;
    private final Pages pages;

    public DashboardRoutes(
            Supplier<Course> course, Jdbi jdbi, ClassStore classes, ClassGuard guard, ClassNames classNames, Pages pages) {
        this.course = course;
        this.store = new DashboardStore(jdbi);
        this.classes = classes;
        this.guard = guard;
        this.classNames = classNames;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes/{id}", this::page);
    }

    /** A line of the list of newest attempts; {@code outcome} is a code, {@code verdict} the word for it. */
    public record Line(
            String name, String exercise, String at, String outcome, String verdict, String points, @Nullable String runId) {}

    /** A run that waits or goes on. */
    public record UnderWay(String name, String id, String title, String state, int epoch) {
        static UnderWay of(DashboardStore.Active run, Names names) {
            return new UnderWay(names.ofPerson(run.personId()), run.id(), run.title(), run.state(), run.epoch());
        }
    }

    private void page(Context ctx) {
        SchoolClass schoolClass = guard.require(ctx);
        long id = schoolClass.id();
        Names names = classNames.of(ctx, id);
        Map<String, String> titles = course.get().lessons().stream()
                .flatMap(lesson -> lesson.exercises().stream())
                .collect(Collectors.toMap(Exercise::id, exercise -> exercise.common().title()));
        DateTimeFormatter time = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(schoolClass.timeZone());
        List<Line> recent = store.recent(id).stream().map(attempt -> line(attempt, names, titles, time)).toList();
        pages.show(ctx, "dashboard/class", Map.of(
                "schoolClass", schoolClass,
                "map", ClassPage.map(course.get(), classes.members(id), names, store.best(id)),
                "recent", recent,
                "active", store.active(id).stream().map(run -> UnderWay.of(run, names)).toList()));
    }

    private static Line line(Recent attempt, Names names, Map<String, String> titles, DateTimeFormatter time) {
        Verdict.Outcome outcome = attempt.outcome();
        Double points = attempt.points();
        Double possible = attempt.possible();
        return new Line(
                names.ofPerson(attempt.personId()),
                titles.getOrDefault(attempt.exerciseId(), attempt.exerciseId()),
                time.format(attempt.receivedAt()),
                outcome == null ? "running" : Judged.code(outcome),
                outcome == null ? "Training" : Judged.word(outcome),
                points == null || possible == null ? "" : Judged.score(points, possible),
                attempt.runId());
    }
}
