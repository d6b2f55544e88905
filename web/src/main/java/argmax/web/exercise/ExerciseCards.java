package argmax.web.exercise;

import argmax.lessons.exercise.Attachment;
import argmax.lessons.exercise.Echo;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Policy;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Variants;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.form.Field;
import argmax.web.exercise.DraftStore.Draft;
import argmax.web.http.Person;
import argmax.web.http.Visit;
import argmax.web.lesson.ExerciseCard;
import argmax.web.lesson.ExerciseDesk;
import argmax.web.lesson.Judged;
import argmax.web.lesson.Moment;
import argmax.web.lesson.Past;
import argmax.web.lesson.Typing;
import argmax.web.run.RunStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Shows an exercise as a visitor meets it: their numbers, their newest verdict, and the help that is due. */
public final class ExerciseCards implements ExerciseDesk {
    private static final String ABOUT_OWN_RUN =
            "This question is about a run of your own: hand in the exercise that trains it first. The numbers here are an example.";
    private final AttemptStore attempts;
    private final DraftStore drafts;
    private final RegradeStore regrades;
    private final OwnRuns ownRuns;

    public ExerciseCards(AttemptStore attempts, DraftStore drafts, RegradeStore regrades, RunStore runs) {
        this.attempts = attempts;
        this.drafts = drafts;
        this.regrades = regrades;
        this.ownRuns = new OwnRuns(attempts, runs);
    }

    @Override
    public Map<String, Double> best(long personId) {
        return attempts.scores(personId);
    }

    @Override
    public ExerciseCard card(Visit visit, Exercise exercise) {
        return visit.person()
                .map(person -> card(exercise, person, Terms.PRACTICE, Map.of(), Map.of()))
                .orElseGet(() -> ofGuest(visit, exercise));
    }

    /** The files that belong to the question. */
    List<Attachment> attachments(Visit visit, Exercise exercise, Terms terms) {
        Variant variant = visit.person()
                .map(person -> variant(exercise, series(exercise, person, terms)))
                .orElseGet(() -> Variants.draw(exercise, guestSeed(visit)));
        return exercise.attachments(variant);
    }

    /** The numbers that a learner has now. */
    Series series(Exercise exercise, Person person, Terms terms) {
        return ownRuns.series(new Task(person.id(), exercise.id(), terms.assignmentId()), exercise);
    }

    private static Variant variant(Exercise exercise, Series series) {
        return Variants.draw(exercise, series.seed(), series.own());
    }

    private static long guestSeed(Visit visit) {
        return visit.sessionId().hashCode() & 0x7fffffffL;
    }

    /** A guest's numbers come from the session, so that a reload shows the same ones. */
    private static ExerciseCard ofGuest(Visit visit, Exercise exercise) {
        Variant variant = Variants.draw(exercise, guestSeed(visit));
        List<Field> fields = exercise.fields(variant);
        return new ExerciseCard(
                exercise.id(), Terms.PRACTICE.action(exercise.id()), exercise.common().title(), exercise.common().points(), 1, Variants.question(exercise, variant),
                exercise.figures(variant), exercise.attachments(variant), exercise.specification(variant), fields,
                initial(fields), Map.of(), false, false, null, null, 0, null, null, null, null, false, exercise.button(),
                false, Typing.NONE, Past.NONE);
    }

    /**
     * The card of a learner.
     *
     * @param terms on which they work on it
     * @param typed what a refused form held; empty shows the draft, and without one the newest attempt's values
     * @param problems why it was refused
     */
    public ExerciseCard card(
            Exercise exercise, Person person, Terms terms, Map<String, List<String>> typed, Map<String, String> problems) {
        Task task = new Task(person.id(), exercise.id(), terms.assignmentId());
        Series series = series(exercise, person, terms);
        Variant variant = variant(exercise, series);
        OptionalInt worth = terms.worth(exercise.id());
        List<Attempt> all = attempts.of(task);
        List<Attempt> here = all.stream().filter(attempt -> attempt.series() == series.series()).toList();
        Optional<Attempt> newest = here.isEmpty() ? Optional.empty() : Optional.of(here.getLast());
        Help help = terms.solution() ? Help.SOLUTION : terms.help() ? Help.due(here, exercise.rules()) : Help.NONE;
        boolean unsolved = !terms.help()
                || exercise.rules().openAfterSolution()
                || Help.dueAtMost(here, exercise.rules()) != Help.SOLUTION;
        boolean ownMissing = OwnRuns.missing(exercise, series);
        boolean answerable = terms.open() && unsolved && !ownMissing;
        Optional<Draft> draft = drafts.find(task, series.series()).filter(_ -> answerable);
        List<Field> fields = exercise.fields(variant);
        Map<String, List<String>> values = initial(fields);
        newest.ifPresent(attempt -> values.putAll(AnswerJson.read(attempt.answer()).raw()));
        Map<String, List<String>> entries =
                typed.isEmpty() ? draft.map(saved -> AnswerJson.read(saved.answer()).raw()).orElse(Map.of()) : typed;
        if (!entries.isEmpty()) {
            fields.forEach(field -> values.put(field.name(), entries.getOrDefault(field.name(), List.of())));
        }
        return new ExerciseCard(
                exercise.id(),
                terms.action(exercise.id()),
                exercise.common().title(),
                worth.orElse(exercise.common().points()),
                series.series(),
                Variants.question(exercise, variant),
                exercise.figures(variant),
                exercise.attachments(variant),
                exercise.specification(variant),
                fields,
                values,
                problems,
                true,
                answerable,
                ownMissing ? ABOUT_OWN_RUN : null,
                newest.filter(_ -> terms.verdicts())
                        .flatMap(attempt -> terms.help() || terms.solution()
                                ? attempt.verdict()
                                : GradeAttempt.verdictWithoutSolution(exercise, attempt))
                        .map(verdict -> Judged.of(verdict, worth))
                        .orElse(null),
                (int) all.stream().filter(Attempt::counts).count(),
                terms.verdicts() ? best(all, worth) : null,
                help == Help.HINT ? text(Variants.hint(exercise, variant)) : null,
                help == Help.SOLUTION ? unsaid(Variants.solution(exercise, variant), newest) : null,
                newest.filter(attempt -> attempt.outcome() == null).map(Attempt::runId).orElse(null),
                !here.isEmpty() && terms.help(),
                exercise.button(),
                answerable && terms.rehearsal() && exercise.rehearses(),
                typing(exercise, here.size(), typed, draft),
                PastAnswers.of(exercise, terms, all, series.series(), regrades.changes(task)));
    }

    private static Typing typing(Exercise exercise, int answered, Map<String, List<String>> refused, Optional<Draft> draft) {
        Map<String, Echo.Mark> marks = new HashMap<>();
        exercise.echo(refused).forEach((field, echo) -> {
            if (echo instanceof Echo.Unread(_, Echo.Mark mark) && mark != null) {
                marks.put(field, mark);
            }
        });
        return new Typing(
                exercise.echoes(),
                answered,
                draft.map(Draft::revision).orElse(0),
                draft.filter(_ -> refused.isEmpty()).map(saved -> Moment.of(saved.savedAt())).orElse(null),
                marks);
    }

    private static Map<String, List<String>> initial(List<Field> fields) {
        Map<String, List<String>> values = new HashMap<>();
        fields.forEach(field -> values.put(field.name(), field.initial()));
        return values;
    }

    private static @Nullable String best(List<Attempt> attempts, OptionalInt worth) {
        List<Verdict> verdicts = attempts.stream().flatMap(attempt -> attempt.verdict().stream()).toList();
        return Policy.BEST.counted(verdicts).map(verdict -> Judged.of(verdict, worth).points()).orElse(null);
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
