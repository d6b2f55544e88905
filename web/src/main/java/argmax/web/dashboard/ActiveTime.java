package argmax.web.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How long somebody worked, estimated from what the server saw of them: the time between one event and the next counts as work,
 * unless it is so long that they must have done something else. Pure functions.
 */
final class ActiveTime {
    /** What is longer counts as nothing. */
    static final Duration LONGEST_GAP = Duration.ofMinutes(20);

    private ActiveTime() {}

    /**
     * Something that the server saw.
     *
     * @param lesson where; empty for what belongs to no lesson
     * @param item what was answered; empty where a lesson was opened
     */
    record Event(Instant at, Optional<String> lesson, Optional<Item.Key> item) {}

    /**
     * The time per lesson: each gap belongs to the lesson of the event before it.
     *
     * @param events of one learner, in any order
     */
    static Map<String, Duration> byLesson(List<Event> events) {
        return sums(events, gap -> gap.before().lesson());
    }

    /** The time per item: each gap before an answer belongs to what was answered. */
    static Map<Item.Key, Duration> byItem(List<Event> events) {
        return sums(events, gap -> gap.after().item());
    }

    private record Gap(Event before, Event after) {
        Duration length() {
            return Duration.between(before.at(), after.at());
        }
    }

    private static <K> Map<K, Duration> sums(List<Event> events, Function<Gap, Optional<K>> whose) {
        Map<K, Duration> sums = new HashMap<>();
        for (Gap gap : gaps(events)) {
            if (gap.length().compareTo(LONGEST_GAP) <= 0) {
                whose.apply(gap).ifPresent(key -> sums.merge(key, gap.length(), Duration::plus));
            }
        }
        return sums;
    }

    private static List<Gap> gaps(List<Event> events) {
        List<Event> ordered = events.stream().sorted(Comparator.comparing(Event::at)).toList();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            gaps.add(new Gap(ordered.get(i - 1), ordered.get(i)));
        }
        return gaps;
    }
}
