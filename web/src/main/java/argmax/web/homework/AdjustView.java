package argmax.web.homework;

import argmax.lessons.homework.Homework;
import argmax.web.homework.AssignDesk.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a learner or a group.
 *
 * @param name whose
 * @param what the item's number and title; empty for the whole sheet
 * @param query the address's own part, such as {@code entry=7&item=h1-chain}
 * @param learner whether it is one learner
 * @param points the most that can be set; 0 where none can
 * @param holds a row per item
 */
public record AdjustView(
        String name,
        String what,
        String query,
        boolean learner,
        int points,
        List<Holds> holds,
        List<String> warnings) {
    /**
     * What holds for an item.
     *
     * @param late until when late answers count; empty where none does
     * @param earned the points; empty for a group
     */
    public record Holds(
            String number,
            String title,
            String release,
            String due,
            String late,
            String tries,
            String earned,
            boolean excused) {}

    static AdjustView of(AdjustmentForm form, List<Outage> outages, Optional<SheetScore> score) {
        Asked asked = form.asked();
        Homework.Item item = form.item();
        List<Homework.Item> items = asked.sheet().items();
        List<Holds> holds = new ArrayList<>();
        for (Homework.Item each : form.items()) {
            ItemRules rules = ItemRules.of(asked.assignment(), each, form.rows(), outages);
            ItemScore earned = score.map(SheetScore::items).map(all -> all.get(items.indexOf(each))).orElse(null);
            holds.add(holds(each, rules, earned, asked.time()));
        }
        return new AdjustView(
                form.whom().name(),
                item == null ? "" : item.number() + " " + item.exercise().common().title(),
                form.whom().query() + (item == null ? "" : "&item=" + item.id()),
                form.whom().entry() != null,
                item != null && form.canSetPoints() ? item.points() : 0,
                holds,
                warnings(form, outages));
    }

    private static Holds holds(Homework.Item item, ItemRules rules, @Nullable ItemScore earned, ClassTime time) {
        Timeline timeline = rules.timeline();
        String tries = Difference.tries(rules.tries());
        return new Holds(
                item.number(),
                item.exercise().common().title(),
                time.words(timeline.releaseAt()),
                time.words(timeline.dueAt()),
                timeline.lastAt().equals(timeline.dueAt()) ? "" : time.words(timeline.lastAt()),
                earned == null ? tries : "%d of %s".formatted(earned.tries(), tries),
                earned == null ? "" : earned(earned),
                rules.excused());
    }

    private static String earned(ItemScore score) {
        return ScoreChanges.words(score.points(), score.of()) + (score.set() ? ", set by hand" : "");
    }

    private static List<String> warnings(AdjustmentForm form, List<Outage> outages) {
        Assignment assignment = form.asked().assignment();
        ClassTime time = form.asked().time();
        List<String> warnings = new ArrayList<>();
        for (Homework.Item item : form.items()) {
            Timeline timeline = ItemRules.of(assignment, item, form.rows(), outages).timeline();
            if (assignment.solutionsAt() != null && assignment.solutionsAt().isBefore(timeline.dueAt())) {
                warnings.add("Solutions appear on %s, before %s is due here."
                        .formatted(time.words(assignment.solutionsAt()), item.number()));
            }
        }
        return warnings;
    }
}
