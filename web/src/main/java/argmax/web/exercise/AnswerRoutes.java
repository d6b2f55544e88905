package argmax.web.exercise;

import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Attachment;
import argmax.lessons.form.InvalidAnswer;
import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Visit;
import argmax.web.lesson.ExerciseCard;
import argmax.web.run.Runs;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the form of an exercise needs, wherever the exercise stands: answers, drafts, echoes and files. */
public final class AnswerRoutes {
    private final ExerciseCards cards;
    private final SubmitAnswer submitAnswer;
    private final DraftStore drafts;
    private final Runs runs;

    public AnswerRoutes(ExerciseCards cards, SubmitAnswer submitAnswer, DraftStore drafts, Runs runs) {
        this.cards = cards;
        this.submitAnswer = submitAnswer;
        this.drafts = drafts;
        this.runs = runs;
    }

    /**
     * Takes answers.
     *
     * @param path that of the exercise, such as {@code /exercises/{id}}
     * @param place finds what a request is about, or throws why it can't be
     */
    public void register(RoutesConfig routes, String path, Function<Context, Place> place) {
        TypingRoutes typing = new TypingRoutes(cards, drafts);
        routes.post(path, ctx -> submit(ctx, place.apply(ctx)));
        routes.post(path + "/rehearsal", ctx -> rehearse(ctx, place.apply(ctx)));
        routes.get(path + "/files/{name}", ctx -> file(ctx, place.apply(ctx)));
        routes.post(path + "/draft", ctx -> typing.save(ctx, place.apply(ctx)));
        routes.post(path + "/preview", ctx -> typing.preview(ctx, place.apply(ctx)));
    }

    private void submit(Context ctx, Place place) {
        Visit visit = Visit.of(ctx);
        Person person = visit.requirePerson();
        ExerciseCard shown = cards.card(place.exercise(), person, place.terms(), Map.of(), Map.of());
        Map<String, List<String>> raw = Map.of();
        try {
            raw = SentAnswer.read(ctx, shown.fields());
            checkNumbers(shown, place.terms(), raw.getOrDefault("series", List.of()));
            Optional<String> run = submitAnswer.submit(visit, person, place.exercise(), place.terms(), raw);
            run.ifPresent(_ -> runs.wake());
            ctx.redirect(run.map(id -> "/runs/" + id).orElseGet(place::back), HttpStatus.SEE_OTHER);
        } catch (InvalidAnswer refused) {
            place.refuse(ctx, cards.card(place.exercise(), person, place.terms(), raw, refused.problems()));
        }
    }

    /** Trains with the settings of the form, which stay in it. */
    private void rehearse(Context ctx, Place place) {
        Visit visit = Visit.of(ctx);
        Person person = visit.requirePerson();
        ExerciseCard shown = cards.card(place.exercise(), person, place.terms(), Map.of(), Map.of());
        if (!shown.rehearsal()) {
            throw Problem.NOT_FOUND.exception();
        }
        Map<String, List<String>> raw = SentAnswer.read(ctx, shown.fields());
        try {
            String run = submitAnswer.rehearse(visit, person, place.exercise(), place.terms(), raw);
            keep(person, place, shown, raw);
            runs.wake();
            ctx.redirect("/runs/" + run, HttpStatus.SEE_OTHER);
        } catch (InvalidAnswer refused) {
            place.refuse(ctx, cards.card(place.exercise(), person, place.terms(), raw, refused.problems()));
        }
    }

    private void keep(Person person, Place place, ExerciseCard shown, Map<String, List<String>> raw) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        shown.fields().forEach(field -> entries.put(field.name(), raw.getOrDefault(field.name(), List.of())));
        drafts.save(
                new Task(person.id(), shown.id(), place.terms().assignmentId()),
                new DraftStore.Entries(
                        shown.series(),
                        shown.typing().answered(),
                        shown.typing().revision(),
                        "rehearsal",
                        AnswerJson.write(new Answer(entries))));
    }

    /** An answer counts for the numbers that its page showed, as long as their solution was not shown. */
    private static void checkNumbers(ExerciseCard card, Terms terms, List<String> answered) {
        if (!answered.isEmpty() && !answered.getFirst().equals(Integer.toString(card.series()))) {
            throw Problem.OLD_NUMBERS.exception();
        }
        if (!card.answerable() && terms.open() && card.notice() == null) {
            throw (card.runId() != null ? Problem.ANSWER_WAITS : Problem.SOLUTION_SHOWN).exception();
        }
    }

    /** A file that belongs to the question, with this visitor's numbers. */
    private void file(Context ctx, Place place) {
        Attachment file = cards.attachments(Visit.of(ctx), place.exercise(), place.terms()).stream()
                .filter(attachment -> attachment.name().equals(ctx.pathParam("name")))
                .findFirst()
                .orElseThrow(Problem.NOT_FOUND::exception);
        ctx.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(file.name()))
                .result(file.csv().get());
    }
}
