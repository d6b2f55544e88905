package argmax.web.exercise;

import argmax.lessons.exercise.Verdict;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was received.
 *
 * @param series which set of numbers it answers, from 1
 * @param seed what these numbers were drawn from
 * @param version the exercise's version that was answered
 * @param numbers JSON of the numbers that the learner saw; null for attempts from before these were kept
 * @param answer JSON of the raw answer
 * @param receivedAt the server's clock when the form came in
 * @param runId the training that has to end first; null for exercises that are graded at once
 * @param outcome null until graded
 * @param gradedVersion the exercise's version that gave the verdict; null until graded
 * @param assignmentId the homework that it was for; {@link Task#PRACTICE} for none
 * @param slip the known mistake that was recognised; null where none was
 * @param shownScore in rankings what learners are told; null elsewhere
 * @param hiddenScore in rankings what decides; null elsewhere
 */
public record Attempt(
        long id,
        long personId,
        String exerciseId,
        int series,
        long seed,
        String version,
        @Nullable String numbers,
        String answer,
        Instant receivedAt,
        @Nullable String runId,
        Verdict.@Nullable Outcome outcome,
        @Nullable Double points,
        @Nullable Double possible,
        @Nullable String feedback,
        @Nullable Instant gradedAt,
        @Nullable String gradedVersion,
        long assignmentId,
        @Nullable String slip,
        @Nullable Double shownScore,
        @Nullable Double hiddenScore) {
    public Task task() {
        return new Task(personId, exerciseId, assignmentId);
    }

    /** The verdict, once there is one. */
    public Optional<Verdict> verdict() {
        Verdict.Outcome known = outcome;
        return known == null || points == null || possible == null || feedback == null
                ? Optional.empty()
                : Optional.of(new Verdict(known, points, possible, feedback, slip, standing()));
    }

    private Verdict.@Nullable Standing standing() {
        return shownScore == null || hiddenScore == null ? null : new Verdict.Standing(shownScore, hiddenScore);
    }

    /** Whether this is a try: one that could not be graded is given back. */
    public boolean counts() {
        return outcome != Verdict.Outcome.CANNOT_GRADE;
    }

    /** Whether this attempt was a miss: graded, and not wholly right. */
    boolean missed() {
        return outcome == Verdict.Outcome.WRONG || outcome == Verdict.Outcome.PARTIAL;
    }
}
