package argmax.web.exercise;

import argmax.lessons.exercise.Exercise;
import argmax.web.exercise.RegradeStore.Change;
import argmax.web.lesson.Judged;
import argmax.web.lesson.Moment;
import argmax.web.lesson.Past;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Tells a learner's earlier answers, and what regrading changed about them. */
final class PastAnswers {
    private PastAnswers() {}

    /**
     * The past of a learner with an exercise.
     *
     * @param terms on which they were given
     * @param attempts oldest first
     * @param series the present set of numbers
     * @param changes by regrades, oldest first
     */
    static Past of(Exercise exercise, Terms terms, List<Attempt> attempts, int series, List<Change> changes) {
        OptionalInt worth = terms.worth(exercise.id());
        String receipts = terms.receipts(exercise.id());
        List<Change> told = terms.verdicts() ? changes : List.of();
        List<Past.Given> given = attempts.reversed().stream()
                .map(attempt -> new Past.Given(
                        Moment.of(attempt.receivedAt()),
                        Answered.shortHtml(exercise, attempt),
                        attempt.series() == series,
                        attempt.outcome() == null,
                        attempt.verdict().filter(_ -> terms.verdicts()).map(verdict -> Judged.of(verdict, worth)).orElse(null),
                        last(told.stream().filter(change -> change.attemptId() == attempt.id()).toList(), worth),
                        receipts.isEmpty() ? null : receipts + attempt.id()))
                .toList();
        return new Past(given, last(told, worth));
    }

    private static Past.@Nullable Regraded last(List<Change> changes, OptionalInt worth) {
        return changes.isEmpty() ? null : regraded(changes.getLast(), worth);
    }

    private static Past.Regraded regraded(Change change, OptionalInt worth) {
        String was = Judged.score(change.oldPoints(), change.oldPossible(), worth);
        String now = Judged.score(change.newPoints(), change.newPossible(), worth);
        boolean pointsSay = !was.equals(now);
        return new Past.Regraded(
                Moment.of(change.appliedAt()),
                Moment.of(change.receivedAt()),
                pointsSay ? was : "“%s”".formatted(Judged.word(change.oldOutcome())),
                pointsSay ? now : "“%s”".formatted(Judged.word(change.newOutcome())),
                change.reason());
    }
}
