package argmax.web.run;

import argmax.engine.run.RunResult;
import argmax.web.lesson.Judged;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What a run was for, as far as later rooms know; the exercises give it. */
public interface RunPurpose {
    /**
     * Called exactly once, when a run has ended, inside the transaction that records the end.
     *
     * @param result empty for a run that was stopped before any worker had begun it
     */
    void ended(Handle handle, String runId, Optional<RunResult> result);

    /** Whether something rests on this run for ever, such as an attempt that was made with it; it can't be deleted then. */
    boolean needs(Handle handle, String runId);

    /** Whether the course has the exercise {@code exerciseId}, so that a run may lead back to it. */
    boolean hasExercise(String exerciseId);

    /** The verdict that this run brought, if it was for one. */
    Optional<Judged> verdict(String runId);
}
