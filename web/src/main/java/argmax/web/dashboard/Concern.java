package argmax.web.dashboard;

import argmax.web.exercise.ClassLog.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Why a learner may need help: the rule that fired, with its numbers. Pure functions of what was answered. */
sealed interface Concern {
    /** So long before the class's newest answer things are still of today. */
    Duration WINDOW = Duration.ofDays(7);

    /** Misses in a row from which on somebody is stuck. */
    int STUCK = 4;

    /** Quick misses on one exercise from which on somebody guesses. */
    int GUESSED = 5;

    /** Between guesses there is less time than this. */
    Duration QUICK = Duration.ofSeconds(30);

    /** Options of one question, tried one after the other, from which on somebody guesses. */
    int OPTIONS = 3;

    /** Between these there is at most this much time. */
    Duration NEXT_OPTION = Duration.ofMinutes(1);

    /** By rule, and what is fresh before what is older. */
    Comparator<Concern> URGENT_FIRST =
            Comparator.comparingInt(Concern::urgency).thenComparing(Concern::lastOrNever, Comparator.reverseOrder());

    /** When it was seen last; null where there is nothing to see. */
    @Nullable Instant last();

    /** The exercise that it is about; null for none. */
    default @Nullable String exerciseId() {
        return null;
    }

    /** Misses in a row on one exercise, and no success since. */
    record Stuck(String exerciseId, int misses, Instant last) implements Concern {}

    /** Many wrong answers, faster than one can think. */
    record Guessing(String exerciseId, int misses, Duration gap, Instant last) implements Concern {}

    /** One option after the other. */
    record Trying(String exerciseId, int options, Instant last) implements Concern {}

    /** No answer while others worked; {@code last} is null for whoever has never answered. */
    record Silent(@Nullable Instant last) implements Concern {}

    /**
     * What gives reason to look after one learner, the most urgent first.
     *
     * @param attempts theirs, in the order in which they came in
     */
    static List<Concern> of(Learner learner, List<Entry> attempts, Activity activity, Catalogue catalogue) {
        List<Concern> concerns = new ArrayList<>();
        Instant from = activity.newest().minus(WINDOW);
        attempts.stream()
                .filter(Entry::counts)
                .collect(Collectors.groupingBy(entry -> Map.entry(entry.exerciseId(), entry.assignmentId())))
                .values()
                .forEach(tries -> concerns.addAll(ofTask(tries, from, catalogue)));
        Instant last = attempts.isEmpty() ? null : attempts.getLast().receivedAt();
        if (activity.passedBy(learner.joinedAt(), last)) {
            concerns.add(new Silent(last));
        }
        concerns.sort(URGENT_FIRST);
        return concerns;
    }

    private static int urgency(Concern concern) {
        return switch (concern) {
            case Stuck _ -> 0;
            case Guessing _, Trying _ -> 1;
            case Silent _ -> 2;
        };
    }

    private static Instant lastOrNever(Concern concern) {
        Instant last = concern.last();
        return last == null ? Instant.MIN : last;
    }

    /** One reason per task: whoever guesses isn't stuck, but has not begun to think. */
    private static List<Concern> ofTask(List<Entry> tries, Instant from, Catalogue catalogue) {
        List<Entry> recent = tries.stream().filter(entry -> !entry.receivedAt().isBefore(from)).toList();
        List<Entry> misses = recent.stream().filter(catalogue::missed).toList();
        int options = optionsInARow(misses);
        if (options >= OPTIONS && catalogue.asksForOneOption(misses.getLast().exerciseId())) {
            return List.of(new Trying(misses.getLast().exerciseId(), options, misses.getLast().receivedAt()));
        }
        if (misses.size() >= GUESSED && medianGap(misses).compareTo(QUICK) < 0) {
            Entry last = misses.getLast();
            return List.of(new Guessing(last.exerciseId(), misses.size(), medianGap(misses), last.receivedAt()));
        }
        List<Entry> graded = recent.stream().filter(Catalogue::graded).toList();
        List<Entry> trailing = graded.reversed().stream().takeWhile(catalogue::missed).toList();
        return trailing.size() < STUCK
                ? List.of()
                : List.of(new Stuck(
                        trailing.getFirst().exerciseId(), trailing.size(), trailing.getFirst().receivedAt()));
    }

    /** The most different options that were tried without a pause. */
    private static int optionsInARow(List<Entry> misses) {
        int most = 0;
        Set<String> tried = new HashSet<>();
        for (int i = 0; i < misses.size(); i++) {
            boolean goesOn = i > 0 && gap(misses, i).compareTo(NEXT_OPTION) <= 0;
            if (!goesOn) {
                tried.clear();
            }
            String option = misses.get(i).slip();
            if (option != null) {
                tried.add(option);
            }
            most = Math.max(most, tried.size());
        }
        return most;
    }

    private static Duration medianGap(List<Entry> misses) {
        double[] seconds = IntStream.range(1, misses.size())
                .mapToDouble(i -> gap(misses, i).toMillis() / 1000.0)
                .toArray();
        return Duration.ofMillis(Math.round(1000 * Quartiles.of(seconds).median()));
    }

    private static Duration gap(List<Entry> entries, int i) {
        return Duration.between(entries.get(i - 1).receivedAt(), entries.get(i).receivedAt());
    }
}
