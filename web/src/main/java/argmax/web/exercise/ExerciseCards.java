package argmax.web.exercise;

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

    /** A guest's numbers come from the session, so that a reload shows the same ones. */
    private static ExerciseCard ofGuest(Visit visit, Exercise exercise) {
        Variant variant = Variants.draw(exercise, visit.sessionId().hashCode() & 0x7fffffffL);
        List<Field> fields = exercise.fields(variant);
        return new ExerciseCard(
                exercise.id(), exercise.common().title(), exercise.common().points(), 1, Variants.question(exercise, variant),
                exercise.specification(variant), fields, initial(fields), Map.of(), false, false, null, 0, null, null, null,
                null, false, exercise.button());
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
                exercise.specification(variant),
                fields,
                values,
                problems,
                true,
                exercise.rules().openAfterSolution() || Help.dueAtMost(here, exercise.rules()) != Help.SOLUTION,
                newest.flatMap(Attempt::verdict).map(Judged::of).orElse(null),
                all.size(),
                best(all),
                help == Help.HINT ? text(Variants.hint(exercise, variant)) : null,
                help == Help.SOLUTION ? unsaid(Variants.solution(exercise, variant), newest) : null,
                newest.filter(attempt -> attempt.outcome() == null).map(Attempt::runId).orElse(null),
                !here.isEmpty(),
                exercise.button());
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

    /** Verdicts of some exercises end with the solution already. */
    private static @Nullable String unsaid(String solution, Optional<Attempt> newest) {
        boolean said = newest.flatMap(Attempt::verdict).filter(verdict -> verdict.feedback().endsWith(solution)).isPresent();
        return said ? null : text(solution);
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
            return due(attempts, attempts.stream().filter(Attempt::missed).count(), rules);
        }

        /** The same if all attempts miss that wait for their runs. */
        static Help dueAtMost(List<Attempt> attempts, Exercise.Rules rules) {
            long open = attempts.stream().filter(attempt -> attempt.missed() || attempt.outcome() == null).count();
            return due(attempts, open, rules);
        }

        private static Help due(List<Attempt> attempts, long misses, Exercise.Rules rules) {
            boolean solved = attempts.stream().anyMatch(attempt -> attempt.outcome() == Verdict.Outcome.CORRECT);
            return solved || misses >= rules.missesBeforeSolution() ? SOLUTION : misses >= rules.missesBeforeHint() ? HINT : NONE;
        }
    }
}
