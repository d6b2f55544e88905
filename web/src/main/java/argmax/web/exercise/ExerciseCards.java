package argmax.web.exercise;

import argmax.lessons.exercise.Attachment;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Variants;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.form.Field;
import argmax.web.http.Person;
import argmax.web.http.Visit;
import argmax.web.lesson.ExerciseCard;
import argmax.web.lesson.ExerciseDesk;
import argmax.web.lesson.Judged;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows an exercise as a visitor meets it: their numbers, their newest verdict, and the help that is due. */
public final class ExerciseCards implements ExerciseDesk {
    private final AttemptStore attempts;

    public ExerciseCards(AttemptStore attempts) {
        this.attempts = attempts;
    }

    @Override
    public Map<String, Double> best(long personId) {
        return attempts.best(personId);
    }

    @Override
    public ExerciseCard card(Visit visit, Exercise exercise) {
        return visit.person()
                .map(person -> card(exercise, person, Map.of(), Map.of()))
                .orElseGet(() -> ofGuest(visit, exercise));
    }

    /** The files that belong to the question. */
    List<Attachment> attachments(Visit visit, Exercise exercise) {
        long seed = visit.person()
                .map(person -> attempts.series(person.id(), exercise.id()).seed())
                .orElseGet(() -> guestSeed(visit));
        return exercise.attachments(Variants.draw(exercise, seed));
    }

    private static long guestSeed(Visit visit) {
        return visit.sessionId().hashCode() & 0x7fffffffL;
    }

    /** A guest's numbers come from the session, so that a reload shows the same ones. */
    private static ExerciseCard ofGuest(Visit visit, Exercise exercise) {
        Variant variant = Variants.draw(exercise, guestSeed(visit));
        List<Field> fields = exercise.fields(variant);
        return new ExerciseCard(
                exercise.id(), exercise.common().title(), exercise.common().points(), 1, Variants.question(exercise, variant),
                exercise.attachments(variant), fields,
                initial(fields), Map.of(), false, false, null, 0, null, null, null, null, false, exercise.trains());
    }

    /**
     * The card of a learner.
     *
     * @param typed what a refused form held; empty shows the newest attempt's values
     * @param problems why it was refused
     */
    ExerciseCard card(Exercise exercise, Person person, Map<String, List<String>> typed, Map<String, String> problems) {
        Series series = attempts.series(person.id(), exercise.id());
        Variant variant = Variants.draw(exercise, series.seed());
        List<Attempt> all = attempts.of(person.id(), exercise.id());
        List<Attempt> here = all.stream().filter(attempt -> attempt.series() == series.series()).toList();
        Optional<Attempt> newest = here.isEmpty() ? Optional.empty() : Optional.of(here.getLast());
        Help help = Help.due(here, exercise.rules());
        List<Field> fields = exercise.fields(variant);
        Map<String, List<String>> values = initial(fields);
        newest.ifPresent(attempt -> values.putAll(AnswerJson.read(attempt.answer()).raw()));
        if (!typed.isEmpty()) {
            fields.forEach(field -> values.put(field.name(), typed.getOrDefault(field.name(), List.of())));
        }
        return new ExerciseCard(
                exercise.id(),
                exercise.common().title(),
                exercise.common().points(),
                series.series(),
                Variants.question(exercise, variant),
                exercise.attachments(variant),
                fields,
                values,
                problems,
                true,
                help != Help.SOLUTION || exercise.rules().openAfterSolution(),
                newest.flatMap(Attempt::verdict).map(Judged::of).orElse(null),
                all.size(),
                best(all),
                help == Help.HINT ? text(Variants.hint(exercise, variant)) : null,
                help == Help.SOLUTION ? text(Variants.solution(exercise, variant)) : null,
                newest.filter(attempt -> attempt.outcome() == null).map(Attempt::runId).orElse(null),
                !here.isEmpty(),
                exercise.trains());
    }

    private static Map<String, List<String>> initial(List<Field> fields) {
        Map<String, List<String>> values = new HashMap<>();
        fields.forEach(field -> values.put(field.name(), field.initial()));
        return values;
    }

    private static @Nullable String best(List<Attempt> attempts) {
        return attempts.stream()
                .flatMap(attempt -> attempt.verdict().stream())
                .max(Comparator.comparingDouble(Verdict::points))
                .map(verdict -> Judged.points(verdict.points()))
                .orElse(null);
    }

    private static @Nullable String text(String html) {
        return html.isEmpty() ? null : html;
    }

    /** What the attempts on one set of numbers entitle to. */
    private enum Help {
        NONE,
        HINT,
        SOLUTION;

        static Help due(List<Attempt> attempts, Exercise.Rules rules) {
            long misses = attempts.stream().filter(Attempt::missed).count();
            boolean solved = attempts.stream().anyMatch(attempt -> attempt.outcome() == Verdict.Outcome.CORRECT);
            return solved || misses >= rules.missesBeforeSolution() ? SOLUTION : misses >= rules.missesBeforeHint() ? HINT : NONE;
        }
    }
}
