package argmax.web.exercise;

import argmax.lessons.exercise.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the learners of a class have answered, as of one moment.
 *
 * @param byPerson the attempts of each learner who has made any, in the order in which they came in
 * @param byItem the same attempts, by learner, assignment and exercise
 */
public record ClassLog(Map<Long, List<Entry>> byPerson, Map<Long, Map<Long, Map<String, List<Entry>>>> byItem) {
    /**
     * An attempt without its words.
     *
     * @param outcome null until graded, and so are the points
     * @param slip the known mistake that was recognised; null where none was
     */
    public record Entry(
            long id,
            long personId,
            String exerciseId,
            long assignmentId,
            int series,
            Instant receivedAt,
            Verdict.@Nullable Outcome outcome,
            @Nullable Double points,
            @Nullable Double possible,
            @Nullable String slip,
            @Nullable String runId,
            Instant touchedAt) {
        /** The verdict without its words, once there is one. */
        public Optional<Verdict> verdict() {
            Verdict.Outcome known = outcome;
            return known == null || points == null || possible == null
                    ? Optional.empty()
                    : Optional.of(new Verdict(known, points, possible, ""));
        }

        /** Whether this is a try: what could not be graded is given back. */
        public boolean counts() {
            return outcome != Verdict.Outcome.CANNOT_GRADE;
        }
    }

    /** The attempts of one learner. */
    public List<Entry> of(long personId) {
        return byPerson.getOrDefault(personId, List.of());
    }

    /** The attempts of one learner for each assignment, by exercise. */
    public Map<Long, Map<String, List<Entry>>> byItem(long personId) {
        return byItem.getOrDefault(personId, Map.of());
    }

    /** How many attempts there are. */
    public int size() {
        return byPerson.values().stream().mapToInt(List::size).sum();
    }
}
