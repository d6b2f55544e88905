package argmax.web.dashboard;

import argmax.lessons.course.Course;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Verdict;
import argmax.web.classroom.ClassGuard;
import argmax.web.classroom.ClassStore;
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
    private final Pages pages;

    public DashboardRoutes(Supplier<Course> course, Jdbi jdbi, ClassStore classes, ClassGuard guard, Pages pages) {
        this.course = course;
        this.store = new DashboardStore(jdbi);
        this.classes = classes;
        this.guard = guard;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes/{id}", this::page);
    }

    /** A line of the list of newest attempts; {@code outcome} is a code, {@code verdict} the word for it. */
    public record Line(
            String name, String exercise, String at, String outcome, String verdict, String points, @Nullable String runId) {}

    private void page(Context ctx) {
        SchoolClass schoolClass = guard.require(ctx);
        long id = schoolClass.id();
        Map<String, String> titles = course.get().lessons().stream()
                .flatMap(lesson -> lesson.exercises().stream())
                .collect(Collectors.toMap(Exercise::id, exercise -> exercise.common().title()));
        DateTimeFormatter time = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(schoolClass.timeZone());
        List<Line> recent = store.recent(id).stream().map(attempt -> line(attempt, titles, time)).toList();
        pages.show(ctx, "dashboard/class", Map.of(
                "schoolClass", schoolClass,
                "map", ClassPage.map(course.get(), classes.members(id), store.best(id)),
                "recent", recent,
                "active", store.active(id)));
    }

    private static Line line(Recent attempt, Map<String, String> titles, DateTimeFormatter time) {
        Verdict.Outcome outcome = attempt.outcome();
        Double points = attempt.points();
        Double possible = attempt.possible();
        return new Line(
                attempt.name(),
                titles.getOrDefault(attempt.exerciseId(), attempt.exerciseId()),
                time.format(attempt.receivedAt()),
                outcome == null ? "running" : Judged.code(outcome),
                outcome == null ? "Training" : Judged.word(outcome),
                points == null || possible == null ? "" : Judged.score(points, possible),
                attempt.runId());
    }
}
