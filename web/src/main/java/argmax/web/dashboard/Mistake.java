package argmax.web.dashboard;

import argmax.web.exercise.ClassLog.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A known mistake that some learners of a class made on one exercise.
 *
 * @param slip what it is, as Markdown
 * @param learners how many made it
 * @param times how often it was made
 * @param overcome how many of them gave an answer afterwards that was enough
 * @param newest the newest attempts with it, one for each learner
 */
record Mistake(String exerciseId, String slip, int learners, int times, int overcome, List<Long> newest) {
    Mistake {
        newest = List.copyOf(newest);
    }

    private record Key(String exerciseId, String slip) {}

    /** One learner's way with one mistake. */
    private record Made(long newest, int times, boolean overcome) {}

    /** All of them, the most frequent first. */
    static List<Mistake> of(Snapshot snapshot) {
        Map<Key, List<Made>> made = new HashMap<>();
        for (Learner learner : snapshot.learners()) {
            of(snapshot.of(learner), snapshot.catalogue())
                    .forEach((key, one) -> made.computeIfAbsent(key, _ -> new ArrayList<>()).add(one));
        }
        return made.entrySet().stream()
                .map(entry -> mistake(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Mistake::learners)
                        .thenComparingInt(Mistake::times)
                        .reversed()
                        .thenComparing(Mistake::exerciseId)
                        .thenComparing(Mistake::slip))
                .toList();
    }

    private static Map<Key, Made> of(List<Entry> attempts, Catalogue catalogue) {
        Map<Key, Made> made = new HashMap<>();
        for (Entry entry : attempts) {
            String slip = entry.slip();
            if (slip != null && catalogue.missed(entry)) {
                made.merge(
                        new Key(entry.exerciseId(), slip),
                        new Made(entry.id(), 1, false),
                        (before, _) -> new Made(entry.id(), before.times() + 1, false));
            } else if (catalogue.solved(entry)) {
                made.replaceAll((key, one) -> key.exerciseId().equals(entry.exerciseId())
                        ? new Made(one.newest(), one.times(), true)
                        : one);
            }
        }
        return made;
    }

    private static Mistake mistake(Key key, List<Made> made) {
        return new Mistake(
                key.exerciseId(),
                key.slip(),
                made.size(),
                made.stream().mapToInt(Made::times).sum(),
                (int) made.stream().filter(Made::overcome).count(),
                made.stream().map(Made::newest).sorted(Comparator.reverseOrder()).toList());
    }
}
