package argmax.web.run;

import argmax.engine.net.model.TrainedModel;
import argmax.engine.run.RunJson;
import argmax.engine.run.RunResult;
import argmax.web.run.Run.State;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Ends a run: state, result, model, last event and whatever the run was for, all in one transaction and at most once. */
final class EndRun {
    private final Jdbi jdbi;
    private final RunStore runs;
    private final ModelStore models;
    private final RunPurpose purpose;

    EndRun(Jdbi jdbi, RunStore runs, RunPurpose purpose) {
        this.jdbi = jdbi;
        this.runs = runs;
        this.models = new ModelStore(jdbi);
        this.purpose = purpose;
    }

    void with(String id, RunResult result) {
        with(id, result, Optional.empty());
    }

    /** @param model what the run learned, which is kept where it is not too large */
    void with(String id, RunResult result, Optional<TrainedModel> model) {
        Optional<PackedModel> packed = model.flatMap(PackedModel::of);
        jdbi.useTransaction(handle -> {
            if (end(handle, id, State.of(result), Optional.of(result))) {
                packed.ifPresent(kept -> models.insert(handle, id, kept));
            }
        });
    }

    /** Ends a run that no worker has begun; a worker that takes it at this very moment is told to stop. */
    void beforeStart(Handle handle, String id) {
        runs.requestStop(handle, id);
        end(handle, id, State.STOPPED, Optional.empty());
    }

    private boolean end(Handle handle, String id, State state, Optional<RunResult> result) {
        boolean first = runs.end(handle, id, state, result.map(RunJson::write).orElse(null));
        if (first) {
            runs.append(handle, id, RunEvent.DONE, List.of("{\"state\":\"%s\"}".formatted(RunWords.code(state))));
            purpose.ended(handle, id, result);
        }
        return first;
    }
}
