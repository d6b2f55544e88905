package argmax.web.exercise;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.exercise.Attachment;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.form.InvalidAnswer;
import argmax.web.http.Pages;
import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Visit;
import argmax.web.lesson.ExerciseCard;
import argmax.web.run.Runs;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** An exercise alone on its page, its answers and its new numbers. */
public final class ExerciseRoutes {
    private final Supplier<Course> course;
    private final AttemptStore attempts;
    private final ExerciseCards cards;
    private final SubmitAnswer submitAnswer;
    private final Runs runs;
    private final Pages pages;

    public ExerciseRoutes(Supplier<Course> course, AttemptStore attempts, ExerciseCards cards, Jdbi jdbi, Runs runs, Pages pages) {
        this.course = course;
        this.attempts = attempts;
        this.cards = cards;
        this.submitAnswer = new SubmitAnswer(jdbi, attempts, runs.starter());
        this.runs = runs;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/exercises/{id}", this::page);
        routes.post("/exercises/{id}", this::submit);
        routes.post("/exercises/{id}/variant", this::renew);
        routes.get("/exercises/{id}/files/{name}", this::file);
    }

    private void page(Context ctx) {
        Exercise exercise = exercise(ctx);
        pages.show(ctx, "exercise/exercise", model(exercise, cards.card(Visit.of(ctx), exercise)));
    }

    private void submit(Context ctx) {
        Exercise exercise = exercise(ctx);
        Visit visit = Visit.of(ctx);
        Person person = visit.requirePerson();
        ExerciseCard shown = cards.card(visit, exercise);
        Map<String, List<String>> raw = Map.of();
        try {
            raw = SentAnswer.read(ctx, shown.fields());
            checkNumbers(shown, raw.getOrDefault("series", List.of()));
            Optional<String> run = submitAnswer.submit(visit, person, exercise, raw);
            run.ifPresent(_ -> runs.wake());
            ctx.redirect(run.map(id -> "/runs/" + id).orElseGet(() -> backTo(exercise)), HttpStatus.SEE_OTHER);
        } catch (InvalidAnswer refused) {
            ExerciseCard card = cards.card(exercise, person, raw, refused.problems());
            pages.refuse(ctx, "exercise/exercise", model(exercise, card));
        }
    }

    /** An answer counts for the numbers that its page showed, as long as their solution was not shown. */
    private static void checkNumbers(ExerciseCard card, List<String> answered) {
        if (!answered.isEmpty() && !answered.getFirst().equals(Integer.toString(card.series()))) {
            throw Problem.OLD_NUMBERS.exception();
        }
        if (!card.answerable()) {
            throw (card.runId() != null ? Problem.ANSWER_WAITS : Problem.SOLUTION_SHOWN).exception();
        }
    }

    private void renew(Context ctx) {
        Exercise exercise = exercise(ctx);
        attempts.renew(Visit.of(ctx).requirePerson().id(), exercise.id());
        ctx.redirect(backTo(exercise), HttpStatus.SEE_OTHER);
    }

    /** A file that belongs to the question, with this visitor's numbers. */
    private void file(Context ctx) {
        Exercise exercise = exercise(ctx);
        Attachment file = cards.attachments(Visit.of(ctx), exercise).stream()
                .filter(attachment -> attachment.name().equals(ctx.pathParam("name")))
                .findFirst()
                .orElseThrow(Problem.NOT_FOUND::exception);
        ctx.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(file.name()))
                .result(file.csv().get());
    }

    private Exercise exercise(Context ctx) {
        return course.get().exercise(ctx.pathParam("id")).orElseThrow(Problem.NOT_FOUND::exception);
    }

    /** Where the exercise stands in its lesson, so that reading goes on. */
    private String backTo(Exercise exercise) {
        return "/lessons/" + course.get().lessonOf(exercise.id()).orElseThrow().slug() + "#exercise-" + exercise.id();
    }

    private Map<String, Object> model(Exercise exercise, ExerciseCard card) {
        Lesson lesson = course.get().lessonOf(exercise.id()).orElseThrow();
        return Map.of("card", card, "lesson", lesson);
    }
}
