package argmax.web.exercise;

import argmax.lessons.course.Course;
import argmax.lessons.exercise.Exercise;
import argmax.web.http.Form;
import argmax.web.http.Pages;
import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Role;
import argmax.web.http.Visit;
import argmax.web.lesson.Moment;
import argmax.web.run.RunStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** For instructors: which exercises changed since their answers were graded, and grading those again. */
public final class RegradeRoutes {
    private static final int LEAST_REASON = 3;
    private static final int LONGEST_REASON = 300;
    private final Supplier<Course> course;
    private final RegradeStore store;
    private final RegradeAttempts regradeAttempts;
    private final Worth worth;
    private final Pages pages;

    public RegradeRoutes(Supplier<Course> course, Jdbi jdbi, RegradeStore store, RunStore runs, Worth worth, Pages pages) {
        this.course = course;
        this.store = store;
        this.regradeAttempts = new RegradeAttempts(jdbi, store, runs);
        this.worth = worth;
        this.pages = pages;
    }

    /** Before the exercises' own routes, whose {@code {id}} would take {@code outdated} for one. */
    public void register(RoutesConfig routes) {
        routes.get("/exercises/outdated", this::outdated);
        routes.get("/exercises/{id}/regrade", this::preview);
        routes.post("/exercises/{id}/regrade", this::apply);
    }

    /** An exercise with verdicts of another version; {@code last} is null where it was never regraded. */
    public record Outdated(String id, String title, int attempts, @Nullable Moment last) {}

    private void outdated(Context ctx) {
        Person teacher = Visit.of(ctx).requireInstructor();
        List<RegradeStore.Graded> graded = store.graded(teacher);
        Map<String, Instant> last = store.last();
        List<Outdated> rows = course.get().exercises()
                .map(exercise -> outdated(exercise, graded, last.get(exercise.id())))
                .filter(row -> row.attempts() > 0)
                .toList();
        pages.show(ctx, "exercise/outdated", Map.of("rows", rows));
    }

    private static Outdated outdated(Exercise exercise, List<RegradeStore.Graded> graded, @Nullable Instant last) {
        int attempts = graded.stream()
                .filter(entry -> entry.exerciseId().equals(exercise.id()))
                .filter(entry -> !entry.gradedVersion().equals(exercise.common().version()))
                .mapToInt(RegradeStore.Graded::attempts)
                .sum();
        return new Outdated(exercise.id(), exercise.common().title(), attempts, last == null ? null : Moment.of(last));
    }

    private void preview(Context ctx) {
        Person teacher = Visit.of(ctx).requireInstructor();
        show(ctx, HttpStatus.OK, teacher, exercise(ctx), Form.blank(Map.of("reason", "")), Set.of(), "");
    }

    private void apply(Context ctx) {
        Person teacher = Visit.of(ctx).requireInstructor();
        Exercise exercise = exercise(ctx);
        Form form = Form.read(ctx);
        String reason = form.text("reason", "The reason", LEAST_REASON, LONGEST_REASON);
        Set<Long> falls = ctx.formParams("fall").stream()
                .filter(typed -> typed.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        if (!form.isGood()) {
            show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, teacher, exercise, form, falls, "");
            return;
        }
        String seen = String.valueOf(ctx.formParam("fingerprint"));
        Optional<RegradePlan> applied = regradeAttempts.apply(teacher, exercise, seen, falls, reason);
        if (applied.isPresent()) {
            ctx.redirect("/exercises/%s/regrade#history".formatted(exercise.id()), HttpStatus.SEE_OTHER);
        } else {
            show(ctx, HttpStatus.CONFLICT, teacher, exercise, form, falls,
                    "Answers came in or were graded since you looked, so nothing was applied. This is what would change now.");
        }
    }

    /**
     * Shows the preview, as it is at this moment.
     *
     * @param falls the falls that are ticked
     * @param notice why it is shown again; empty at first
     */
    private void show(
            Context ctx, HttpStatus status, Person teacher, Exercise exercise, Form form, Set<Long> falls, String notice) {
        String whose = teacher.role() == Role.ADMIN ? "of everybody" : "of learners whom you teach";
        RegradePlan plan = regradeAttempts.preview(teacher, exercise);
        RegradeView view = RegradeView.of(exercise, plan, whose, worth, store.history(exercise.id()));
        pages.show(ctx, status.getCode(), "exercise/regrade", Map.of(
                "view", view, "form", form, "ticked", falls, "notice", notice));
    }

    private Exercise exercise(Context ctx) {
        return course.get().exercise(ctx.pathParam("id")).orElseThrow(Problem.NOT_FOUND::exception);
    }
}
