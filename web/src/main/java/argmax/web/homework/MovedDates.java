package argmax.web.homework;

import argmax.lessons.homework.LateRule;
import argmax.web.homework.PulseStore.Dates;
import argmax.web.homework.PulseStore.Extension;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says which dates an outage moves.
 *
 * @param earlier the outages before it
 */
record MovedDates(List<Outage> earlier, Outage outage) {
    /** What becomes of the dates of an assignment, in words; empty where they stay. */
    Optional<String> words(Dates dates, List<Extension> extensions) {
        ClassTime time = new ClassTime(ZoneId.of(dates.timeZone()));
        LateRule late = LateRule.parse(dates.late());
        Timeline before = Timeline.of(dates.releaseAt(), dates.dueAt(), late, earlier);
        Timeline after = Timeline.of(dates.releaseAt(), dates.dueAt(), late, all());
        List<String> moved = new ArrayList<>();
        if (!after.dueAt().equals(before.dueAt())) {
            moved.add("due was %s, now %s".formatted(time.words(before.dueAt()), time.words(after.dueAt())));
        }
        if (!after.lastAt().equals(before.lastAt()) && !after.lastAt().equals(after.dueAt())) {
            moved.add("late answers were taken until %s, now %s"
                    .formatted(time.words(before.lastAt()), time.words(after.lastAt())));
        }
        long others = moved(dates, late, extensions);
        if (others > 0) {
            moved.add(others == 1
                    ? "a deadline of a learner or a group moved, too"
                    : others + " deadlines of learners or groups moved, too");
        }
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of("No server was there from %s to %s: %s. Times in %s.".formatted(
                        time.words(outage.beganAt()), time.words(outage.endedAt()), String.join("; ", moved), time.zone()));
    }

    private List<Outage> all() {
        return Stream.concat(earlier.stream(), Stream.of(outage)).toList();
    }

    /** How many deadlines move of those that were given last to a learner or a group. */
    private long moved(Dates dates, LateRule late, List<Extension> extensions) {
        Map<List<Object>, Instant> last = new LinkedHashMap<>();
        extensions.stream()
                .filter(row -> row.assignmentId() == dates.id())
                .forEach(row -> last.put(Arrays.asList(row.entryId(), row.groupId(), row.exerciseId()), row.dueAt()));
        return last.values().stream()
                .filter(due -> !Timeline.of(dates.releaseAt(), due, late, earlier)
                        .equals(Timeline.of(dates.releaseAt(), due, late, all())))
                .count();
    }
}
