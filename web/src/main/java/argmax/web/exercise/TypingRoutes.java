package argmax.web.exercise;

import argmax.lessons.course.Course;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Variants;
import argmax.lessons.form.Field;
import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What scripts ask while an answer is typed: to save it as a draft, and how it is read. Nothing here is graded. */
public final class TypingRoutes {
    private static final String OVERTAKEN = "Not saved: newer entries were saved in another tab or on another device."
            + " Reload the page to see them; if you type on here, yours replace them.";
    private static final String ANSWERED =
            "Not saved: an answer was sent since this page was made. Reload the page and type on there.";
    private final Supplier<Course> course;
    private final AttemptStore attempts;
    private final DraftStore drafts;

    public TypingRoutes(Supplier<Course> course, AttemptStore attempts, DraftStore drafts) {
        this.course = course;
        this.attempts = attempts;
        this.drafts = drafts;
    }

    public void register(RoutesConfig routes) {
        routes.post("/exercises/{id}/draft", this::save);
        routes.post("/exercises/{id}/preview", this::preview);
    }

    private void save(Context ctx) {
        Exercise exercise = exercise(ctx);
        Person person = Visit.of(ctx).requirePerson();
        Series series = attempts.series(person.id(), exercise.id());
        if (!Integer.toString(series.series()).equals(ctx.formParam("series"))) {
            throw Problem.OLD_NUMBERS.exception();
        }
        String answer = AnswerJson.write(new Answer(entries(exercise, series, ctx.formParamMap())));
        DraftStore.Saved saved = drafts.save(person.id(), exercise.id(), new DraftStore.Entries(
                series.series(), number(ctx, "answered"), number(ctx, "revision"), tab(ctx), answer));
        switch (saved.fate()) {
            case STORED -> ctx.json(Map.of("revision", saved.revision()));
            case OVERTAKEN -> refuse(ctx, "overtaken", saved.revision(), OVERTAKEN);
            case ANSWERED -> refuse(ctx, "answered", saved.revision(), ANSWERED);
        }
    }

    private static void refuse(Context ctx, String problem, int revision, String message) {
        ctx.status(HttpStatus.CONFLICT).json(Map.of("problem", problem, "revision", revision, "message", message));
    }

    /** What was sent for the fields of the exercise, and nothing else. */
    private static Map<String, List<String>> entries(Exercise exercise, Series series, Map<String, List<String>> sent) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        for (Field field : exercise.fields(Variants.draw(exercise, series.seed()))) {
            entries.put(field.name(), sent.getOrDefault(field.name(), List.of()));
        }
        return entries;
    }

    private static int number(Context ctx, String name) {
        String sent = String.valueOf(ctx.formParam(name));
        if (!sent.matches("[0-9]{1,9}")) {
            throw Problem.MALFORMED.exception();
        }
        return Integer.parseInt(sent);
    }

    private static String tab(Context ctx) {
        String sent = String.valueOf(ctx.formParam("tab"));
        if (!sent.matches("[0-9a-z]{1,40}")) {
            throw Problem.MALFORMED.exception();
        }
        return sent;
    }

    private void preview(Context ctx) {
        Exercise exercise = exercise(ctx);
        Visit.of(ctx).requirePerson();
        ctx.json(Map.of("fields", exercise.echo(ctx.formParamMap())));
    }

    private Exercise exercise(Context ctx) {
        return course.get().exercise(ctx.pathParam("id")).orElseThrow(Problem.NOT_FOUND::exception);
    }
}
