package argmax.web.exercise;

import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Variants;
import argmax.lessons.form.Field;
import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Visit;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What scripts ask while an answer is typed: to save it as a draft, and how it is read. Nothing here is graded. */
final class TypingRoutes {
    private static final String OVERTAKEN = "Not saved: newer entries were saved in another tab or on another device."
            + " Reload the page to see them; if you type on here, yours replace them.";
    private static final String ANSWERED =
            "Not saved: an answer was sent since this page was made. Reload the page and type on there.";
    private final ExerciseCards cards;
    private final DraftStore drafts;

    TypingRoutes(ExerciseCards cards, DraftStore drafts) {
        this.cards = cards;
        this.drafts = drafts;
    }

    void save(Context ctx, Place place) {
        Person person = Visit.of(ctx).requirePerson();
        Exercise exercise = place.exercise();
        Series series = cards.series(exercise, person, place.terms());
        Task task = new Task(person.id(), exercise.id(), place.terms().assignmentId());
        if (!Integer.toString(series.series()).equals(ctx.formParam("series"))) {
            throw Problem.OLD_NUMBERS.exception();
        }
        String answer = AnswerJson.write(new Answer(entries(exercise, series, ctx.formParamMap())));
        DraftStore.Saved saved = drafts.save(task, new DraftStore.Entries(
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
        for (Field field : exercise.fields(Variants.draw(exercise, series.seed(), series.own()))) {
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

    void preview(Context ctx, Place place) {
        Visit.of(ctx).requirePerson();
        ctx.json(Map.of("fields", place.exercise().echo(ctx.formParamMap())));
    }
}
