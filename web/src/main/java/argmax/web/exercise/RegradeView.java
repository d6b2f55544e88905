package argmax.web.exercise;

import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Regrading.Effect;
import argmax.lessons.exercise.Variants;
import argmax.lessons.exercise.Verdict;
import argmax.web.exercise.RegradePlan.Line;
import argmax.web.lesson.Judged;
import argmax.web.lesson.Moment;
import java.util.List;
import java.util.Map;

/**
 * The preview of a regrade as its page shows it.
 *
 * @param answers how many were looked at, without those whose runs are under way
 * @param reasons why answers can't be graded any more, as HTML, with how many keep their verdict for it
 * @param outdated how many verdicts another version gave
 */
public record RegradeView(
        String id,
        String title,
        List<Row> falls,
        List<Row> rises,
        int reworded,
        int unchanged,
        Map<String, Long> reasons,
        int notGradable,
        int underWay,
        int answers,
        long outdated,
        String fingerprint,
        List<Past> history) {

    /** One answer whose score would change. */
    public record Row(long attempt, String learner, Moment at, String answerHtml, String was, String now) {}

    /** A regrade that was applied. */
    public record Past(Moment at, String who, String reason, String effect) {}

    static RegradeView of(Exercise exercise, RegradePlan plan, List<RegradeStore.Applied> history) {
        return new RegradeView(
                exercise.id(),
                exercise.common().title(),
                rows(exercise, plan.of(Effect.FALL)),
                rows(exercise, plan.of(Effect.RISE)),
                plan.count(Effect.REWORDED),
                plan.count(Effect.SAME),
                plan.reasons(),
                plan.count(Effect.NOT_GRADABLE),
                plan.underWay().size(),
                plan.lines().size(),
                plan.lines().stream().filter(line -> !line.gradedVersion().equals(plan.toVersion())).count(),
                plan.fingerprint(),
                history.stream().map(RegradeView::past).toList());
    }

    /** Whether applying would write anything. */
    public boolean isWorthwhile() {
        return !falls.isEmpty() || !rises.isEmpty() || reworded > 0 || outdated > notGradable;
    }

    private static List<Row> rows(Exercise exercise, List<Line> lines) {
        return lines.stream()
                .map(line -> new Row(
                        line.attempt().id(),
                        line.learner(),
                        Moment.of(line.attempt().receivedAt()),
                        ShortAnswer.html(
                                exercise.fields(Variants.draw(exercise, line.attempt().seed())),
                                AnswerJson.read(line.attempt().answer())),
                        words(line.regrading().before()),
                        words(line.regrading().after())))
                .toList();
    }

    private static String words(Verdict verdict) {
        return Judged.word(verdict.outcome()) + ", " + Judged.score(verdict.points(), verdict.of());
    }

    private static Past past(RegradeStore.Applied applied) {
        String who = applied.who();
        return new Past(
                Moment.of(applied.appliedAt()),
                who == null ? "Somebody who is gone" : who,
                applied.reason(),
                "%d rose, %d fell, %d falls left, %d not gradable"
                        .formatted(applied.rises(), applied.falls(), applied.fallsLeft(), applied.notGradable()));
    }
}
