package argmax.web.homework;

import argmax.lessons.exercise.Policy;
import argmax.lessons.homework.Homework;
import argmax.web.exercise.ClassLog.Entry;
import argmax.web.homework.ItemView.ReceiptLink;
import argmax.web.homework.ItemView.State;
import argmax.web.lesson.ExerciseCard;
import argmax.web.lesson.Judged;
import argmax.web.lesson.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in words how one item stands. */
final class ItemViews {
    private final OwnSheet own;
    private final Homework.Item item;
    private final Instant now;
    private final ItemRules rules;
    private final boolean told;

    ItemViews(OwnSheet own, Homework.Item item, Instant now) {
        this.own = own;
        this.item = item;
        this.now = now;
        this.rules = own.rules(item);
        this.told = own.verdictsOut(item, now);
    }

    /** An item that is not released yet. */
    ItemView awaited() {
        return new ItemView(
                item.number(), item.id(), item.exercise().common().title(), points(), Integer.toString(item.points()), "",
                List.of(new State("", "Not open yet")), null, moment(rules.timeline().releaseAt()), dates(), notes(), told,
                null, null, null);
    }

    /** @param entries what was handed in, oldest first */
    ItemView released(ItemScore score, List<Entry> entries, ExerciseCard card) {
        String address = own.address() + "/" + item.id();
        boolean scored = told && (score.attemptId() != null || score.set());
        return new ItemView(
                item.number(),
                item.id(),
                item.exercise().common().title(),
                (told ? earned(score, entries) : points()) + tries(score.tries()),
                scored ? Judged.score(score.points(), score.of()) : Integer.toString(item.points()),
                rules.tries() == 0
                        ? "any number"
                        : "%d of %d".formatted(Math.max(0, rules.tries() - score.tries()), rules.tries()),
                states(score, card),
                card,
                null,
                dates(),
                notes(),
                told,
                entries.isEmpty() ? null : new ReceiptLink(
                        entries.size(),
                        moment(entries.getLast().receivedAt()),
                        "%s/receipts/%d".formatted(address, entries.getLast().id())),
                own.solutionOut(item, now) ? "/exercises/" + item.id() : null,
                item.exercise().ranked().isPresent() ? address + "/ranking" : null);
    }

    private Moment moment(Instant instant) {
        return Moment.of(instant, own.schoolClass().timeZone());
    }

    private @Nullable CreditView dates() {
        return CreditView.of(own, item, now).orElse(null);
    }

    /** What was changed for this learner, and why; dates are told with the dates. */
    private List<String> notes() {
        List<Adjustment> rows = own.own().stream().filter(row -> row.concerns(item.id())).toList();
        List<String> notes = new ArrayList<>();
        ItemRules.deciding(rows, row -> row.excused() != null)
                .filter(_ -> rules.excused())
                .ifPresent(row -> notes.add("You are excused from this: " + row.reason()));
        ItemRules.deciding(rows, row -> row.tries() != null)
                .ifPresent(row -> notes.add("%s for you: %s".formatted(anyTries(rules.tries()), row.reason())));
        ItemRules.deciding(rows, row -> row.points() != null)
                .filter(_ -> told && rules.points() != null)
                .ifPresent(row -> notes.add("Your instructor set the points: " + row.reason()));
        return notes;
    }

    private static String anyTries(int tries) {
        return tries == 0 ? "Any number of tries" : tries == 1 ? "1 try" : tries + " tries";
    }

    private String points() {
        return item.points() == 1 ? "1 point" : item.points() + " points";
    }

    private String earned(ItemScore score, List<Entry> entries) {
        if (score.excused()) {
            return points() + ", excused";
        }
        String of = Judged.score(score.points(), score.of()) + " points";
        if (score.set()) {
            return of + ", set by your instructor";
        }
        if (score.attemptId() == null) {
            return points();
        }
        String earned = own.assignment().counts() == Policy.BEST ? "Best " + of : of;
        String less = score.late() ? less(score, entries) : "";
        return less.isEmpty() ? earned : "%s: %s, %s".formatted(earned, Judged.points(score.raw()), less);
    }

    private String less(ItemScore score, List<Entry> entries) {
        Timeline timeline = rules.timeline();
        return entries.stream()
                .filter(entry -> Long.valueOf(entry.id()).equals(score.attemptId()))
                .findFirst()
                .map(entry -> Duration.between(timeline.dueAt(), entry.receivedAt()))
                .map(late -> LateWords.less(timeline.late(), score.raw(), score.points(), score.of(), late))
                .orElse("");
    }

    private String tries(int used) {
        if (rules.tries() > 0) {
            return " · %d of %s used".formatted(used, rules.tries() == 1 ? "1 try" : rules.tries() + " tries");
        }
        return used == 0 ? "" : " · " + (used == 1 ? "1 try" : used + " tries");
    }

    private List<State> states(ItemScore score, ExerciseCard card) {
        List<State> states = new ArrayList<>();
        if (score.excused()) {
            states.add(new State("", "Excused"));
        }
        if (card.runId() != null) {
            states.add(new State("running", "Training", "/runs/" + card.runId()));
        }
        if (told && score.attemptId() != null) {
            double share = score.raw() / score.of();
            states.add(new State(share >= 1 ? "correct" : share > 0 ? "partial" : "wrong", "Graded"));
        } else if (score.tries() > score.waiting()) {
            states.add(new State("done", "Handed in"));
        }
        if (told && score.late()) {
            states.add(new State("", "Late"));
        }
        if (card.typing().savedAt() != null) {
            states.add(new State("", "Saved draft, not sent"));
        }
        if (states.isEmpty()) {
            states.add(new State("", own.open(item, now) ? "Not tried" : "Not handed in"));
        }
        return states;
    }
}
