package argmax.web.exercise;

import argmax.web.exercise.ClassLog.Entry;
import argmax.web.exercise.ClassLogStore.Mark;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps the attempts of classes in memory. The database stays the only truth: each look asks it for what was written since the
 * last one, so that pages over a whole class cost three small queries, however much has been answered.
 */
public final class ClassLogs {
    /** Whoever wrote a row at that moment may have committed it later; reading a row twice does no harm. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private static final long MOST_ENTRIES = 3_000_000;
    private final ClassLogStore store;
    private final Cache<Long, Known> classes = Caffeine.newBuilder()
            .maximumWeight(MOST_ENTRIES)
            .weigher((Long _, Known known) -> 1 + known.log().size())
            .build();

    public ClassLogs(Jdbi jdbi) {
        this.store = new ClassLogStore(jdbi);
    }

    /** A class as it was, with how far reading had come before. */
    private record Known(Set<Long> learners, ClassLog log, Mark newest) {}

    /** What the learners of a class have answered by now. */
    public ClassLog of(long classId) {
        Set<Long> learners = store.learners(classId);
        Mark newest = store.newest();
        return classes.asMap().compute(classId, (id, known) -> known == null || !known.learners().equals(learners)
                        ? read(id, learners, newest)
                        : refreshed(id, known, newest))
                .log();
    }

    private Known read(long classId, Set<Long> learners, Mark newest) {
        Map<Long, List<Entry>> byPerson = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (Entry entry : store.all(classId)) {
            byPerson.computeIfAbsent(entry.personId(), _ -> new ArrayList<>()).add(shared(entry, words));
        }
        return new Known(learners, new ClassLog(byPerson, byItem(byPerson)), newest);
    }

    private static Map<Long, Map<Long, Map<String, List<Entry>>>> byItem(Map<Long, List<Entry>> byPerson) {
        Map<Long, Map<Long, Map<String, List<Entry>>>> byItem = new HashMap<>();
        byPerson.forEach((person, own) -> byItem.put(person, own.stream().collect(
                Collectors.groupingBy(Entry::assignmentId, Collectors.groupingBy(Entry::exerciseId)))));
        return byItem;
    }

    private Known refreshed(long classId, Known known, Mark newest) {
        List<Entry> fresh = store.since(classId, new Mark(known.newest().id(), known.newest().touchedAt().minus(OVERLAP)));
        Map<Long, List<Entry>> byPerson = new HashMap<>(known.log().byPerson());
        Map<Long, List<Entry>> changed = new HashMap<>();
        for (Entry entry : fresh) {
            List<Entry> own = changed.computeIfAbsent(
                    entry.personId(), person -> new ArrayList<>(byPerson.getOrDefault(person, List.of())));
            put(own, entry);
        }
        byPerson.putAll(changed);
        Map<Long, Map<Long, Map<String, List<Entry>>>> byItem = new HashMap<>(known.log().byItem());
        byItem.putAll(byItem(changed));
        return new Known(known.learners(), new ClassLog(byPerson, byItem), newest);
    }

    private static void put(List<Entry> own, Entry entry) {
        int place = Collections.binarySearch(own, entry, Comparator.comparingLong(Entry::id));
        if (place >= 0) {
            own.set(place, entry);
        } else {
            own.add(-place - 1, entry);
        }
    }

    /** Hundreds of thousands of rows say the same few words. */
    private static Entry shared(Entry entry, Map<String, String> words) {
        String slip = entry.slip();
        return new Entry(
                entry.id(),
                entry.personId(),
                words.computeIfAbsent(entry.exerciseId(), word -> word),
                entry.assignmentId(),
                entry.series(),
                entry.receivedAt(),
                entry.outcome(),
                entry.points(),
                entry.possible(),
                slip == null ? null : words.computeIfAbsent(slip, word -> word),
                entry.runId(),
                entry.touchedAt());
    }
}
