package argmax.web.homework;

import argmax.lessons.homework.Homework;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.ExerciseCards;
import argmax.web.http.Person;
import argmax.web.lesson.ExerciseCard;
import argmax.web.lesson.Judged;
import argmax.web.lesson.Moment;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a learner one sheet, with the terms on which its items are worked on now. */
final class SheetViews {
    private final AttemptStore attempts;
    private final ExerciseCards cards;
    private final AdmitAnswer admission;
    private final InstantSource clock;

    SheetViews(AttemptStore attempts, ExerciseCards cards, AdmitAnswer admission, InstantSource clock) {
        this.attempts = attempts;
        this.cards = cards;
        this.admission = admission;
        this.clock = clock;
    }

    ItemTerms terms(OwnSheet own, Homework.Item item, Person person) {
        return terms(own, item, HandedIn.of(attempts, person.id(), own));
    }

    private ItemTerms terms(OwnSheet own, Homework.Item item, HandedIn handedIn) {
        Instant now = clock.instant();
        int tries = own.rules(item).tries();
        boolean left = tries == 0 || handedIn.tries(item) < tries;
        return new ItemTerms(
                own.assignment().id(),
                item.points(),
                left && own.open(item, now),
                own.verdictsOut(item, now),
                own.solutionOut(item, now),
                admission);
    }

    /** @param refused a card that says what is wrong with an answer; null where none was refused */
    SheetView view(OwnSheet own, Person person, @Nullable ExerciseCard refused) {
        Instant now = clock.instant();
        HandedIn handedIn = HandedIn.of(attempts, person.id(), own);
        SheetScore score = handedIn.score(own);
        List<ItemView> items = new ArrayList<>();
        for (ItemScore itemScore : score.items()) {
            Homework.Item item = own.sheet().item(itemScore.exerciseId()).orElseThrow();
            if (own.released(item, now)) {
                ExerciseCard card = refused != null && refused.id().equals(item.id())
                        ? refused
                        : cards.card(item.exercise(), person, terms(own, item, handedIn), Map.of(), Map.of());
                items.add(new ItemViews(own, item, now).released(itemScore, handedIn.on(item), card));
            } else {
                items.add(new ItemViews(own, item, now).awaited());
            }
        }
        return new SheetView(
                own.title(),
                own.sheet().summary(),
                own.schoolClass().name(),
                own.schoolClass().timeZone().getId(),
                CreditView.of(own, now),
                own.verdictsOut(now) ? points(own, score) : null,
                rules(own),
                own.closed(),
                items);
    }

    private static SheetView.Points points(OwnSheet own, SheetScore score) {
        return new SheetView.Points(
                score.excused() ? "Excused" : Judged.score(score.points(), score.of()),
                Judged.points(score.of() * own.sheet().pass() / 100),
                score.passed() && !score.excused());
    }

    private static List<String> rules(OwnSheet own) {
        List<String> rules = new ArrayList<>();
        rules.add(switch (own.assignment().counts()) {
            case BEST -> "Of several answers to an item the best one counts.";
            case LAST -> "Of several answers to an item the last one counts.";
            case FIRST -> "Of several answers to an item the first one counts.";
        });
        int dropped = own.assignment().dropLowest();
        if (dropped > 0) {
            rules.add(dropped == 1
                    ? "The item with the lowest share of its points does not count."
                    : "The %d items with the lowest share of their points do not count.".formatted(dropped));
        }
        if (!own.assignment().verdicts()) {
            rules.add("Verdicts and points are told with the solutions.");
        }
        return rules;
    }
}
