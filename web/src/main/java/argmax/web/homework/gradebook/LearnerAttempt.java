package argmax.web.homework.gradebook;

import argmax.lessons.exercise.Verdict;
import argmax.lessons.homework.Homework;
import argmax.web.exercise.Answered;
import argmax.web.exercise.Attempt;
import argmax.web.exercise.RegradeStore;
import argmax.web.homework.ItemRules;
import argmax.web.homework.ItemScore;
import argmax.web.lesson.Judged;
import argmax.web.lesson.Moment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answer to an item.
 *
 * @param lateBy how long after the deadline it came; empty where it was in time
 * @param set which set of numbers it answers
 * @param verdict null until there is one
 * @param raw points of the item, before any deduction; empty without a verdict
 * @param kept the same after it
 * @param counts whether it is the one that counts
 * @param runId null where nothing was trained
 * @param regrades that changed its points or its outcome
 */
public record LearnerAttempt(
        Moment at,
        String lateBy,
        int set,
        String answerHtml,
        @Nullable Judged verdict,
        String raw,
        String kept,
        boolean counts,
        @Nullable String runId,
        List<Regraded> regrades) {
    /** A change by grading again. */
    public record Regraded(Moment at, String was, String now, String reason) {}

    static LearnerAttempt of(
            Homework.Item item, ItemRules rules, ItemScore score, Attempt attempt, List<RegradeStore.Change> regrades) {
        Optional<Verdict> verdict = attempt.verdict();
        Optional<Double> raw = verdict.filter(given -> given.counts() && given.of() > 0)
                .map(given -> item.points() * given.points() / given.of());
        Long counted = score.attemptId();
        return new LearnerAttempt(
                Moment.of(attempt.receivedAt()),
                rules.timeline().isLate(attempt.receivedAt())
                        ? words(Duration.between(rules.timeline().dueAt(), attempt.receivedAt()))
                        : "",
                attempt.series(),
                Answered.shortHtml(item.exercise(), attempt),
                verdict.map(Judged::of).orElse(null),
                raw.map(Judged::points).orElse(""),
                raw.map(points -> rules.timeline().kept(points, item.points(), attempt.receivedAt()))
                        .map(Judged::points)
                        .orElse(""),
                counted != null && counted == attempt.id() && !score.set() && !score.excused(),
                attempt.runId(),
                regrades.stream().filter(change -> change.attemptId() == attempt.id()).map(LearnerAttempt::regraded).toList());
    }

    private static Regraded regraded(RegradeStore.Change change) {
        return new Regraded(
                Moment.of(change.appliedAt()),
                words(change.oldOutcome(), change.oldPoints(), change.oldPossible()),
                words(change.newOutcome(), change.newPoints(), change.newPossible()),
                change.reason());
    }

    private static String words(Verdict.Outcome outcome, double points, double of) {
        return "%s, %s".formatted(Judged.word(outcome), Judged.score(points, of));
    }

    /** Such as {@code "2 d 3 h"}, {@code "3 h 5 min"} or {@code "40 s"}. */
    static String words(Duration time) {
        if (time.toDays() > 0) {
            return "%d d %d h".formatted(time.toDays(), time.toHoursPart());
        }
        if (time.toHours() > 0) {
            return "%d h %d min".formatted(time.toHours(), time.toMinutesPart());
        }
        return time.toMinutes() > 0 ? time.toMinutes() + " min" : Math.max(1, time.toSeconds()) + " s";
    }
}
