package argmax.web.homework.gradebook;

import argmax.lessons.course.Course;
import argmax.web.classroom.ClassGuard;
import argmax.web.classroom.ClassNames;
import argmax.web.classroom.SchoolClass;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.RegradeStore;
import argmax.web.homework.Gradebook;
import argmax.web.homework.Gradebooks;
import argmax.web.http.Pages;
import argmax.web.http.PathId;
import argmax.web.http.Problem;
import argmax.web.lesson.Moment;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** The grades of a class: all sheets, one sheet, one learner's sheet, and files for other systems. */
public final class GradebookRoutes {
    private final Supplier<Course> course;
    private final Gradebooks gradebooks;
    private final GradebookStore store;
    private final ClassNames names;
    private final AttemptStore attempts;
    private final RegradeStore regrades;
    private final ClassGuard guard;
    private final Pages pages;
    private final InstantSource clock;

    public GradebookRoutes(
            Supplier<Course> course,
            Gradebooks gradebooks,
            Jdbi jdbi,
            AttemptStore attempts,
            RegradeStore regrades,
            ClassGuard guard,
            Pages pages,
            InstantSource clock) {
        this.course = course;
        this.gradebooks = gradebooks;
        this.store = new GradebookStore(jdbi);
        this.names = new ClassNames(jdbi);
        this.attempts = attempts;
        this.regrades = regrades;
        this.guard = guard;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes/{id}/gradebook", this::all);
        routes.get("/classes/{id}/gradebook.csv", this::export);
        routes.get("/classes/{id}/gradebook/{assignment}", this::sheet);
        routes.get("/classes/{id}/gradebook/{assignment}/{entry}", this::learner);
    }

    private void all(Context ctx) {
        SchoolClass schoolClass = guard.require(ctx);
        Selection selection = Selection.of(ctx);
        Gradebook book = gradebooks.of(schoolClass.id()).called(names.of(ctx, schoolClass.id()));
        Groups groups = store.groups(schoolClass.id());
        Map<String, Object> model = model(schoolClass, groups, selection);
        model.put("table", ClassGrades.table(book, groups, selection, path(schoolClass)));
        model.put("sheets", book.columns().size());
        model.put("coursework", course.get().homework());
        model.put("dropped", store.droppedSheets(schoolClass.id()));
        model.put("dialects", List.of(Dialect.values()));
        pages.show(ctx, "homework/gradebook/class", model);
    }

    private void sheet(Context ctx) {
        SchoolClass schoolClass = guard.require(ctx);
        Selection selection = Selection.of(ctx);
        Gradebook book = gradebooks.of(schoolClass.id()).called(names.of(ctx, schoolClass.id()));
        int place = place(ctx, book);
        Gradebook.Column column = book.columns().get(place);
        Groups groups = store.groups(schoolClass.id());
        String path = path(schoolClass) + "/" + column.assignment().id();
        Map<String, Object> model = model(schoolClass, groups, selection);
        model.put("table", SheetGrades.table(book, place, groups, selection, path));
        model.put("sheetTitle", ClassGrades.title(column.sheet()));
        model.put("sheet", column.sheet());
        model.put("assignment", column.assignment());
        model.put("due", Moment.of(column.assignment().dueAt()));
        model.put("back", path(schoolClass) + selection.people());
        pages.show(ctx, "homework/gradebook/sheet", model);
    }

    private void learner(Context ctx) {
        SchoolClass schoolClass = guard.require(ctx);
        Gradebook book = gradebooks.of(schoolClass.id()).called(names.of(ctx, schoolClass.id()));
        int place = place(ctx, book);
        long entry = PathId.of(ctx, "entry");
        int number = IntStream.range(0, book.lines().size())
                .filter(i -> book.lines().get(i).entry().id() == entry)
                .findFirst()
                .orElseThrow(Problem.NOT_FOUND::exception);
        Gradebook.Line line = book.lines().get(number);
        long assignment = book.columns().get(place).assignment().id();
        Long person = line.entry().personId();
        LearnerSheet.Past past = new LearnerSheet.Past(
                person == null ? List.of() : attempts.of(person, assignment),
                person == null ? List.of() : regrades.changes(person, assignment),
                store.changes(assignment, entry));
        Map<String, Object> model = new HashMap<>();
        model.put("schoolClass", schoolClass);
        model.put("path", path(schoolClass) + "/" + assignment);
        model.put("view", LearnerSheet.of(book, place, line, past));
        model.put("before", number == 0 ? null : book.lines().get(number - 1).entry());
        model.put("after", number == book.lines().size() - 1 ? null : book.lines().get(number + 1).entry());
        pages.show(ctx, "homework/gradebook/learner", model);
    }

    private void export(Context ctx) {
        SchoolClass schoolClass = guard.require(ctx);
        ExportChoice choice = ExportChoice.of(ctx);
        Gradebook book = gradebooks.of(schoolClass.id());
        Groups groups = store.groups(schoolClass.id());
        choice.cells().send(
                ctx,
                "gradebook-%d-%s.csv".formatted(schoolClass.id(), choice.dialect().slug()),
                choice.dialect().lines(book, groups, clock.instant()));
    }

    private static Map<String, Object> model(SchoolClass schoolClass, Groups groups, Selection selection) {
        Map<String, Object> model = new HashMap<>();
        model.put("schoolClass", schoolClass);
        model.put("groups", groups.all());
        model.put("selection", selection);
        model.put("legend", Arrays.asList(Mark.values()));
        return model;
    }

    private static String path(SchoolClass schoolClass) {
        return "/classes/%d/gradebook".formatted(schoolClass.id());
    }

    /** Which of the columns an address names. */
    private static int place(Context ctx, Gradebook book) {
        long assignment = PathId.of(ctx, "assignment");
        return IntStream.range(0, book.columns().size())
                .filter(i -> book.columns().get(i).assignment().id() == assignment)
                .findFirst()
                .orElseThrow(Problem.NOT_FOUND::exception);
    }
}
