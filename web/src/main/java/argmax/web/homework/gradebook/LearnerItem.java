package argmax.web.homework.gradebook;

import argmax.lessons.exercise.Exercise;
import argmax.lessons.form.Numbers;
import argmax.lessons.homework.Homework;
import argmax.web.exercise.Answered;
import argmax.web.exercise.Attempt;
import argmax.web.homework.Assignment;
import argmax.web.homework.ItemRules;
import argmax.web.homework.ItemScore;
import argmax.web.homework.Outage;
import argmax.web.lesson.Judged;
import argmax.web.lesson.Moment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One item of one learner's sheet.
 *
 * @param number as printed, such as {@code H1.3}
 * @param score in words
 * @param last until when answers count for something; null where that is the deadline
 * @param late the rule
 * @param tries in words
 * @param ownDates whether the dates are not those of the class
 * @param outages by which dates moved
 * @param changes by hand, to this item alone
 * @param asked the sets of numbers that were answered, in order
 * @param attempts oldest first
 */
public record LearnerItem(
        String id,
        String number,
        String title,
        String score,
        Set<Mark> marks,
        Moment release,
        Moment due,
        @Nullable Moment last,
        String late,
        String tries,
        boolean ownDates,
        List<Lost> outages,
        List<HandChange> changes,
        List<Asked> asked,
        List<LearnerAttempt> attempts) {
    /** A time without a server. */
    public record Lost(Moment from, Moment to) {}

    /**
     * A set of numbers.
     *
     * @param numbers as text, such as {@code N = 12, k = 3}; may be empty
     * @param questionHtml with these numbers; empty where the exercise has others by now
     */
    public record Asked(int set, String numbers, String questionHtml) {}

    static LearnerItem of(
            Assignment assignment, Homework.Item item, ItemRules rules, ItemScore score, LearnerSheet.Past past) {
        Exercise exercise = item.exercise();
        List<Attempt> attempts = past.attempts();
        return new LearnerItem(
                item.id(),
                item.number(),
                exercise.common().title(),
                score.excused() ? "Excused" : Judged.score(score.points(), score.of()),
                Marks.of(score),
                Moment.of(rules.timeline().releaseAt()),
                Moment.of(rules.timeline().dueAt()),
                rules.timeline().lastAt().equals(rules.timeline().dueAt()) ? null : Moment.of(rules.timeline().lastAt()),
                rules.timeline().late().text(),
                tries(assignment, rules, score),
                !rules.timeline().dueAt().equals(assignment.dueAt())
                        || !rules.timeline().releaseAt().equals(assignment.releaseAt()),
                rules.timeline().outages().stream().map(LearnerItem::lost).toList(),
                past.changes().stream().map(HandChange::of).toList(),
                sets(exercise, attempts),
                attempts.stream().map(attempt -> LearnerAttempt.of(item, rules, score, attempt, past.regrades())).toList());
    }

    private static Lost lost(Outage outage) {
        return new Lost(Moment.of(outage.beganAt()), Moment.of(outage.endedAt()));
    }

    private static String tries(Assignment assignment, ItemRules rules, ItemScore score) {
        String most = rules.tries() == 0 ? "%d of any number of tries used" : "%d of " + rules.tries() + " tries used";
        String counts = assignment.counts().name().toLowerCase(Locale.ROOT);
        return "%s; the %s counts".formatted(most.formatted(score.tries()), counts);
    }

    private static List<Asked> sets(Exercise exercise, List<Attempt> attempts) {
        Map<Integer, Attempt> first = new LinkedHashMap<>();
        attempts.forEach(attempt -> first.putIfAbsent(attempt.series(), attempt));
        List<Asked> sets = new ArrayList<>();
        first.forEach((set, attempt) -> sets.add(new Asked(
                set, numbers(exercise, attempt), Answered.questionHtml(exercise, attempt).orElse(""))));
        return List.copyOf(sets);
    }

    private static String numbers(Exercise exercise, Attempt attempt) {
        return Answered.numbers(exercise, attempt).entrySet().stream()
                .map(number -> number.getKey() + " = " + Numbers.rounded(number.getValue()))
                .collect(Collectors.joining(", "));
    }
}
