package argmax.web.exercise;

import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Regrading.Effect;
import argmax.lessons.exercise.Verdict;
import argmax.web.exercise.RegradePlan.Line;
import argmax.web.lesson.Judged;
import argmax.web.lesson.Moment;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The preview of a regrade as its page shows it.
 *
 * @param summary how many answers were looked at and what would become of them
 * @param reasons why answers can't be graded any more, as HTML, with how many keep their verdict for it
 * @param worthwhile whether applying would write anything
 */
public record RegradeView(
        String id,
        String title,
        List<Row> falls,
        List<Row> rises,
        String summary,
        Map<String, Long> reasons,
        int notGradable,
        int underWay,
        boolean worthwhile,
        String fingerprint,
        List<Past> history) {

    /** One answer whose score would change; {@code worth} says what that does to grades, and is empty for practice. */
    public record Row(long attempt, String learner, Moment at, String answerHtml, String was, String now, String worth) {}

    /** A regrade that was applied. */
    public record Past(Moment at, String who, String reason, String effect) {}

    /** @param whose such as {@code "of learners whom you teach"} */
    static RegradeView of(
            Exercise exercise, RegradePlan plan, String whose, Worth worth, List<RegradeStore.Applied> history) {
        Map<Long, String> worths = worth.of(Stream.concat(plan.of(Effect.FALL).stream(), plan.of(Effect.RISE).stream())
                .map(line -> new Worth.Change(line.attempt(), line.regrading().after()))
                .toList());
        return new RegradeView(
                exercise.id(),
                exercise.common().title(),
                rows(exercise, plan.of(Effect.FALL), worths),
                rows(exercise, plan.of(Effect.RISE), worths),
                summary(plan, whose),
                plan.reasons(),
                plan.count(Effect.NOT_GRADABLE),
                plan.underWay().size(),
                isWorthwhile(plan),
                plan.fingerprint(),
                history.stream().map(RegradeView::past).toList());
    }

    /** Whether applying would write anything: a verdict, or that today's version says the same. */
    private static boolean isWorthwhile(RegradePlan plan) {
        return plan.lines().stream()
                .filter(line -> line.effect() != Effect.NOT_GRADABLE)
                .anyMatch(line -> line.effect() != Effect.SAME || !line.gradedVersion().equals(plan.toVersion()));
    }

    private static String summary(RegradePlan plan, String whose) {
        String effects = Stream.of(Effect.FALL, Effect.RISE, Effect.REWORDED, Effect.SAME, Effect.NOT_GRADABLE)
                .filter(effect -> plan.count(effect) > 0)
                .map(effect -> plan.count(effect) + " would " + words(effect))
                .collect(Collectors.joining(", "));
        int answers = plan.lines().size();
        String what = (answers == 1 ? "1 answer " : answers + " answers ") + whose;
        return effects.isEmpty() ? what + "." : what + ": " + effects + ".";
    }

    private static String words(Effect effect) {
        return switch (effect) {
            case FALL -> "fall";
            case RISE -> "rise";
            case REWORDED -> "get other words for the same score";
            case SAME -> "stay the same";
            case NOT_GRADABLE -> "keep a verdict that can’t be given again";
        };
    }

    private static List<Row> rows(Exercise exercise, List<Line> lines, Map<Long, String> worths) {
        return lines.stream()
                .map(line -> new Row(
                        line.attempt().id(),
                        line.learner(),
                        Moment.of(line.attempt().receivedAt()),
                        Answered.shortHtml(exercise, line.attempt()),
                        words(line.regrading().before()),
                        words(line.regrading().after()),
                        worths.getOrDefault(line.attempt().id(), "")))
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
                "%d rose, %d fell, %d would have fallen, %d not gradable"
                        .formatted(applied.rises(), applied.falls(), applied.fallsLeft(), applied.notGradable()));
    }
}
