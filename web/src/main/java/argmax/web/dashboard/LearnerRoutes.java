package argmax.web.dashboard;

import argmax.web.classroom.ClassGuard;
import argmax.web.classroom.ClassNames;
import argmax.web.classroom.ClassStore;
import argmax.web.classroom.SchoolClass;
import argmax.web.exercise.Task;
import argmax.web.http.Pages;
import argmax.web.http.PathId;
import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** One learner's path, for their instructor, and the same for themselves. */
public final class LearnerRoutes {
    private final LearnerPages learners;
    private final ClassStore classes;
    private final ClassGuard guard;
    private final ClassNames classNames;
    private final LongFunction<Predicate<Task>> told;
    private final Pages pages;

    /** @param told for a learner, by their account, whether the verdicts on a task of theirs may be seen by themselves */
    public LearnerRoutes(
            LearnerPages learners,
            ClassStore classes,
            ClassGuard guard,
            ClassNames classNames,
            LongFunction<Predicate<Task>> told,
            Pages pages) {
        this.learners = learners;
        this.classes = classes;
        this.guard = guard;
        this.classNames = classNames;
        this.told = told;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes/{id}/learners/{person}", this::ofInstructor);
        routes.get("/account/progress", this::choose);
        routes.get("/account/progress/{id}", this::ofThemselves);
    }

    private void ofInstructor(Context ctx) {
        SchoolClass schoolClass = guard.require(ctx);
        LearnerView view = view(ctx, schoolClass, PathId.of(ctx, "person"), _ -> true);
        pages.show(ctx, "dashboard/learner", Map.of("schoolClass", schoolClass, "view", view));
    }

    /** Of several classes the first one; the page leads to the others. */
    private void choose(Context ctx) {
        Person person = Visit.of(ctx).requirePerson();
        List<SchoolClass> own = classes.ofMember(person.id());
        if (own.isEmpty()) {
            pages.show(ctx, "dashboard/progress", Map.of("classes", own));
        } else {
            showOwn(ctx, person, own, own.getFirst());
        }
    }

    private void ofThemselves(Context ctx) {
        Person person = Visit.of(ctx).requirePerson();
        long id = PathId.of(ctx, "id");
        List<SchoolClass> own = classes.ofMember(person.id());
        SchoolClass asked =
                own.stream().filter(one -> one.id() == id).findFirst().orElseThrow(Problem.NOT_FOUND::exception);
        showOwn(ctx, person, own, asked);
    }

    private void showOwn(Context ctx, Person person, List<SchoolClass> own, SchoolClass shown) {
        LearnerView view = view(ctx, shown, person.id(), told.apply(person.id()));
        pages.show(ctx, "dashboard/progress", Map.of("classes", own, "schoolClass", shown, "view", view));
    }

    private LearnerView view(Context ctx, SchoolClass schoolClass, long personId, Predicate<Task> toldTo) {
        return learners.of(schoolClass, personId, classNames.of(ctx, schoolClass.id()), toldTo, ctx.queryParam("before"))
                .orElseThrow(Problem.NOT_FOUND::exception);
    }
}
