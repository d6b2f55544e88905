package argmax.web.run;

import argmax.engine.run.RunJson;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run as it is stored.
 *
 * @param personId whose run it is; null for a guest, who is known by the session alone
 * @param origin the address that leads back to the lab or exercise
 * @param spec JSON of a {@link RunSpec}
 * @param starts how often a worker has begun it
 * @param node the worker that has it or had it last
 * @param result JSON of a {@link RunResult}, once it has ended with one
 * @param replayOf the run that it repeats; null for a run of its own, or where that run was deleted
 */
public record Run(
        String id,
        String title,
        @Nullable Long personId,
        String sessionId,
        String origin,
        String spec,
        State state,
        boolean stopRequested,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int starts,
        @Nullable String node,
        @Nullable String result,
        @Nullable String replayOf) {

    /** Where a run is in its life. */
    public enum State {
        QUEUED,
        RUNNING,
        FINISHED,
        STOPPED,
        DIVERGED,
        FAILED;

        public boolean ended() {
            return this != QUEUED && this != RUNNING;
        }

        static State of(RunResult result) {
            return switch (result) {
                case RunResult.Finished _ -> FINISHED;
                case RunResult.Stopped _ -> STOPPED;
                case RunResult.Diverged _ -> DIVERGED;
                case RunResult.Adversarial adversarial -> adversarial.stopped() ? STOPPED : FINISHED;
                case RunResult.Studied study -> study.stopped() ? STOPPED : FINISHED;
                case RunResult.Refitted refitted -> refitted.stopped() ? STOPPED : FINISHED;
                case RunResult.Failed _ -> FAILED;
            };
        }
    }

    RunSpec specification() {
        return RunJson.readSpec(spec);
    }

    /** The same run under another title. */
    Run titled(String other) {
        return new Run(
                id, other, personId, sessionId, origin, spec, state, stopRequested, createdAt, startedAt, endedAt, starts, node,
                result, replayOf);
    }

    Optional<RunResult> outcome() {
        return Optional.ofNullable(result).map(RunJson::readResult);
    }
}
