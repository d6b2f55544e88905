package argmax.web.dashboard;

import argmax.lessons.exercise.Verdict;
import argmax.web.dashboard.ItemStatistics.Response;
import argmax.web.exercise.ClassLog.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what became of each item with each learner who answered it. */
final class Responses {
    /** Whoever has not solved an item and not touched it for so long has given it up. */
    static final Duration LEFT = Duration.ofDays(1);

    private final Snapshot snapshot;
    private final Map<Item.Key, Item> items;
    private final Map<Item.Key, List<Response>> byItem = new HashMap<>();

    private Responses(Snapshot snapshot, List<Item> items) {
        this.snapshot = snapshot;
        this.items = items.stream().collect(Collectors.toMap(Item::key, Function.identity()));
    }

    /** Per item; one that nobody has answered is absent. */
    static Map<Item.Key, List<Response>> of(Snapshot snapshot, Events events, List<Item> items) {
        Responses responses = new Responses(snapshot, items);
        for (Learner learner : snapshot.learners()) {
            responses.add(snapshot.of(learner), ActiveTime.byItem(events.of(learner)));
        }
        return responses.byItem;
    }

    private void add(List<Entry> attempts, Map<Item.Key, Duration> times) {
        Map<Item.Key, List<Entry>> graded = attempts.stream()
                .filter(Catalogue::graded)
                .filter(entry -> items.containsKey(Item.Key.of(entry)))
                .collect(Collectors.groupingBy(Item.Key::of));
        Map<Item.Key, Double> scores = new HashMap<>();
        Map<String, Double> totals = new HashMap<>();
        graded.forEach((key, tries) -> {
            Item item = item(key);
            double score = score(item, tries);
            scores.put(key, score);
            totals.merge(item.group(), score * item.points(), Double::sum);
        });
        graded.forEach((key, tries) -> {
            Item item = item(key);
            double score = scores.getOrDefault(key, 0.0);
            double others = totals.getOrDefault(item.group(), 0.0) - score * item.points();
            byItem.computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(response(tries, score, others, times.getOrDefault(key, Duration.ZERO)));
        });
    }

    private Item item(Item.Key key) {
        return Optional.ofNullable(items.get(key)).orElseThrow();
    }

    private static double score(Item item, List<Entry> tries) {
        List<Verdict> verdicts = tries.stream().flatMap(entry -> entry.verdict().stream()).toList();
        return item.counts().counted(verdicts)
                .map(verdict -> verdict.of() > 0 ? verdict.points() / verdict.of() : 0)
                .orElse(0.0);
    }

    private Response response(List<Entry> tries, double score, double others, Duration time) {
        Optional<Integer> success = Optional.empty();
        for (int i = tries.size() - 1; i >= 0; i--) {
            success = snapshot.catalogue().solved(tries.get(i)) ? Optional.of(i + 1) : success;
        }
        Instant left = snapshot.now().minus(LEFT);
        boolean gaveUp = success.isEmpty() && tries.getLast().receivedAt().isBefore(left);
        return new Response(score, Catalogue.share(tries.getFirst()), others, success, gaveUp, time.toSeconds() / 60.0);
    }
}
