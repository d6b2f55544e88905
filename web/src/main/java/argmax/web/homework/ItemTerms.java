package argmax.web.homework;

import argmax.web.exercise.Task;
import argmax.web.exercise.Terms;
import java.time.Instant;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/**
 * The terms on which a learner works on an item of homework.
 *
 * @param points what the item is worth
 * @param open whether answers are taken: there is time left, and a try
 * @param verdicts whether verdicts may be seen
 * @param solution whether the solution may
 */
record ItemTerms(long assignmentId, int points, boolean open, boolean verdicts, boolean solution, AdmitAnswer admission)
        implements Terms {
    @Override
    public String action(String exerciseId) {
        return "/homework/%d/%s".formatted(assignmentId, exerciseId);
    }

    /** What somebody hands in they have found without help. */
    @Override
    public boolean help() {
        return false;
    }

    @Override
    public OptionalInt worth(String exerciseId) {
        return OptionalInt.of(points);
    }

    @Override
    public boolean rehearsal() {
        return open;
    }

    @Override
    public String receipts(String exerciseId) {
        return action(exerciseId) + "/receipts/";
    }

    @Override
    public void admit(Handle handle, Task task, Instant receivedAt) {
        admission.admit(task, receivedAt);
    }
}
