package argmax.web.exercise;

import argmax.lessons.exercise.Exercise;
import argmax.web.exercise.RegradeStore.Change;
import argmax.web.lesson.Judged;
import argmax.web.lesson.Moment;
import argmax.web.lesson.Past;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a learner's earlier answers, and what regrading changed about them. */
final class PastAnswers {
    private PastAnswers() {}

    /**
     * The past of a learner with an exercise.
     *
     * @param attempts oldest first
     * @param series the present set of numbers
     * @param changes by regrades, oldest first
     */
    static Past of(Exercise exercise, List<Attempt> attempts, int series, List<Change> changes) {
        List<Past.Given> given = attempts.reversed().stream()
                .map(attempt -> new Past.Given(
                        Moment.of(attempt.receivedAt()),
                        Answered.shortHtml(exercise, attempt),
                        attempt.series() == series,
                        attempt.verdict().map(Judged::of).orElse(null),
                        last(changes.stream().filter(change -> change.attemptId() == attempt.id()).toList())))
                .toList();
        return new Past(given, last(changes));
    }

    private static Past.@Nullable Regraded last(List<Change> changes) {
        return changes.isEmpty() ? null : regraded(changes.getLast());
    }

    private static Past.Regraded regraded(Change change) {
        String was = Judged.score(change.oldPoints(), change.oldPossible());
        String now = Judged.score(change.newPoints(), change.newPossible());
        boolean pointsSay = !was.equals(now);
        return new Past.Regraded(
                Moment.of(change.appliedAt()),
                Moment.of(change.receivedAt()),
                pointsSay ? was : "“%s”".formatted(Judged.word(change.oldOutcome())),
                pointsSay ? now : "“%s”".formatted(Judged.word(change.newOutcome())),
                change.reason());
    }
}
