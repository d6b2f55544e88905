package argmax.web.lesson;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.course.Lesson.Block.LabHere;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.lab.LabState;
import argmax.lessons.lab.Labs;
import argmax.web.http.Pages;
import argmax.web.http.Problem;
import argmax.web.http.Visit;
import argmax.web.lesson.HomeView.LessonLink;
import argmax.web.lesson.HomeView.UnitView;
import argmax.web.lesson.HomeworkDesk.Due;
import argmax.web.lesson.LessonView.Part;
import argmax.web.lesson.PredictionView.Refused;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The course home and the lessons. */
public final class LessonRoutes {
    private final Supplier<Course> course;
    private final ExerciseDesk desk;
    private final HomeworkDesk homework;
    private final LabPages labPages;
    private final Newest<Map<LabHere, LabView>> labs;
    private final Predictions predictions;
    private final OpeningStore openings;
    private final Pages pages;

    public LessonRoutes(
            Supplier<Course> course,
            ExerciseDesk desk,
            HomeworkDesk homework,
            LabPages labPages,
            Predictions predictions,
            OpeningStore openings,
            Pages pages) {
        this.course = course;
        this.desk = desk;
        this.homework = homework;
        this.labPages = labPages;
        this.labs = new Newest<>(course, _ -> new ConcurrentHashMap<>());
        this.predictions = predictions;
        this.openings = openings;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/", this::home);
        routes.get("/lessons/{slug}", this::lesson);
        new PredictionRoutes(course, predictions, this::show).register(routes);
    }

    private void home(Context ctx) {
        Map<String, Double> best = best(Visit.of(ctx));
        List<UnitView> units = course.get().units().stream()
                .map(unit -> new UnitView(
                        unit.number(),
                        unit.title(),
                        unit.summary(),
                        unit.lessons().stream().map(lesson -> link(lesson, best)).toList(),
                        Judged.points(earned(unit.lessons(), best)),
                        unit.lessons().stream().mapToInt(Lesson::points).sum()))
                .toList();
        List<LessonLink> lessons = units.stream().flatMap(unit -> unit.lessons().stream()).toList();
        List<Due> due = Visit.of(ctx).person().map(homework::due).orElse(List.of());
        pages.show(ctx, "lesson/home", Map.of("due", due, "home", new HomeView(
                course.get().title(),
                units,
                HomeView.next(lessons),
                Judged.points(earned(course.get().lessons(), best)),
                lessons.stream().mapToInt(LessonLink::points).sum())));
    }

    private void lesson(Context ctx) {
        Lesson lesson = course.get().lesson(ctx.pathParam("slug")).orElseThrow(Problem.NOT_FOUND::exception);
        Visit.of(ctx).person()
                .filter(person -> !person.role().teaches())
                .ifPresent(person -> openings.add(person.id(), lesson.slug()));
        show(ctx, 200, lesson, Refused.NOTHING);
    }

    /** @param refused what was refused of a form on the lesson's page */
    void show(Context ctx, int status, Lesson lesson, Refused refused) {
        Visit visit = Visit.of(ctx);
        Map<String, Double> best = best(visit);
        List<Lesson> all = course.get().lessons();
        int place = all.indexOf(lesson);
        pages.show(ctx, status, "lesson/lesson", Map.of("view", new LessonView(
                link(lesson, best),
                lesson.needs().stream().flatMap(slug -> course.get().lesson(slug).stream()).toList(),
                all.stream().filter(later -> later.needs().contains(lesson.slug())).toList(),
                lesson.blocks().stream().map(block -> part(block, lesson, visit, refused)).toList(),
                place == 0 ? null : link(all.get(place - 1), best),
                place == all.size() - 1 ? null : link(all.get(place + 1), best))));
    }

    private Part part(Lesson.Block block, Lesson lesson, Visit visit, Refused refused) {
        return switch (block) {
            case Lesson.Block.Text text -> Part.text(text.html());
            case LabHere here -> lab(here, lesson, visit, refused);
            case Lesson.Block.ExerciseHere here -> Part.exercise(
                    desk.card(visit, lesson.exercise(here.id()).orElseThrow()));
        };
    }

    private Part lab(LabHere here, Lesson lesson, Visit visit, Refused refused) {
        LabView lab = labs.get().computeIfAbsent(here, _ -> drawn(here));
        return Part.lab(lab, here.question() == null ? null : predictions.view(visit, lesson, here.question(), refused));
    }

    private LabView drawn(LabHere here) {
        return labPages.view(Labs.find(here.slug()).orElseThrow(), LabState.of(here.state()));
    }

    private Map<String, Double> best(Visit visit) {
        return visit.person().map(person -> desk.best(person.id())).orElse(Map.of());
    }

    private static LessonLink link(Lesson lesson, Map<String, Double> best) {
        List<String> ids = lesson.exercises().stream().map(Exercise::id).toList();
        double earned = earned(lesson, best);
        boolean started = ids.stream().anyMatch(best::containsKey);
        boolean done = lesson.exercises().stream()
                .allMatch(exercise -> best.getOrDefault(exercise.id(), 0.0) >= exercise.enough());
        String state = started && done ? "done" : started ? "started" : "new";
        return new LessonLink(
                lesson.slug(),
                lesson.number(),
                lesson.title(),
                lesson.goal(),
                lesson.minutes(),
                Judged.points(earned),
                lesson.points(),
                state);
    }

    private static double earned(List<Lesson> lessons, Map<String, Double> best) {
        return lessons.stream().mapToDouble(lesson -> earned(lesson, best)).sum();
    }

    private static double earned(Lesson lesson, Map<String, Double> best) {
        return lesson.exercises().stream().mapToDouble(exercise -> best.getOrDefault(exercise.id(), 0.0)).sum();
    }
}
