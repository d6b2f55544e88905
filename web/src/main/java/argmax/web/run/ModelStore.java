package argmax.web.run;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All SQL of what trainings learned. */
final class ModelStore {
    private final Jdbi jdbi;

    ModelStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(Handle handle, String runId, PackedModel model) {
        var batch = handle.prepareBatch("INSERT INTO run_model (run_id, part, body) VALUES (:run, :part, :body)");
        int part = 0;
        for (byte[] body : model.parts()) {
            part++;
            batch.bind("run", runId).bind("part", part).bind("body", body).add();
        }
        batch.execute();
    }

    boolean has(String runId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM run_model WHERE run_id = :run")
                        .bind("run", runId)
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    Optional<PackedModel> find(String runId) {
        List<byte[]> parts = jdbi.withHandle(
                handle -> handle.createQuery("SELECT body FROM run_model WHERE run_id = :run ORDER BY part")
                        .bind("run", runId)
                        .mapTo(byte[].class)
                        .list());
        return parts.isEmpty() ? Optional.empty() : Optional.of(new PackedModel(parts));
    }
}
