package argmax.web.homework;

import argmax.lessons.homework.Homework;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.ClassLog.Entry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a learner has handed in for one assignment.
 *
 * @param byItem by exercise id, oldest first
 */
record HandedIn(Map<String, List<Entry>> byItem) {
    private static final HandedIn NOTHING = new HandedIn(Map.of());

    /** By assignment. */
    static Map<Long, HandedIn> of(AttemptStore attempts, long personId) {
        return attempts.handedIn(personId).stream()
                .collect(Collectors.groupingBy(
                        Entry::assignmentId,
                        Collectors.collectingAndThen(Collectors.groupingBy(Entry::exerciseId), HandedIn::new)));
    }

    static HandedIn of(AttemptStore attempts, long personId, OwnSheet own) {
        return in(of(attempts, personId), own);
    }

    static HandedIn in(Map<Long, HandedIn> all, OwnSheet own) {
        return all.getOrDefault(own.assignment().id(), NOTHING);
    }

    List<Entry> on(Homework.Item item) {
        return byItem.getOrDefault(item.id(), List.of());
    }

    /** How many tries of an item are used. */
    int tries(Homework.Item item) {
        return (int) on(item).stream().filter(Entry::counts).count();
    }

    SheetScore score(OwnSheet own) {
        List<ItemRules> rules = own.sheet().items().stream().map(own::rules).toList();
        return Gradebooks.score(own.assignment(), own.sheet(), rules, byItem);
    }
}
