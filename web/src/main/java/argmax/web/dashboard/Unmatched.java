package argmax.web.dashboard;

import argmax.lessons.exercise.Draw;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Variants;
import argmax.lessons.form.Upload;
import argmax.web.exercise.ClassLog.Entry;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Misses on one exercise that no known mistake explains.
 *
 * @param learners how many made any
 * @param newest the attempts, newest first
 * @param comparable whether all learners have the same numbers, so that equal answers are the same mistake
 */
record Unmatched(String exerciseId, int learners, List<Long> newest, boolean comparable) {
    Unmatched {
        newest = List.copyOf(newest);
    }

    /** Of all exercises that know mistakes by the answer alone, those with the most learners first. */
    static List<Unmatched> of(Snapshot snapshot) {
        Map<String, List<Entry>> misses = snapshot.log().byPerson().values().stream()
                .flatMap(Collection::stream)
                .filter(entry -> entry.slip() == null && snapshot.catalogue().missed(entry))
                .collect(Collectors.groupingBy(Entry::exerciseId));
        return misses.entrySet().stream()
                .flatMap(entry -> snapshot.catalogue().find(entry.getKey())
                        .filter(Unmatched::isReadAlone)
                        .map(exercise -> of(exercise, entry.getValue()))
                        .stream())
                .sorted(Comparator.comparingInt(Unmatched::learners).reversed().thenComparing(Unmatched::exerciseId))
                .toList();
    }

    /** What is run first, or uploaded, says little before its result. */
    private static boolean isReadAlone(Exercise exercise) {
        return !exercise.trains()
                && exercise.fields(Variants.draw(exercise, 1)).stream().noneMatch(Upload.class::isInstance);
    }

    private static Unmatched of(Exercise exercise, List<Entry> misses) {
        Draw draw = exercise.common().draw();
        return new Unmatched(
                exercise.id(),
                (int) misses.stream().map(Entry::personId).distinct().count(),
                misses.stream().map(Entry::id).sorted(Comparator.reverseOrder()).toList(),
                draw.parameters().isEmpty() && draw.own().equals(Optional.empty()));
    }
}
