package argmax.web.run;

import argmax.engine.run.EpochReport;
import argmax.engine.run.RunJson;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Runs as workers would have left them, without the time that training takes. */
public final class StoredRuns {
    private StoredRuns() {}

    /** Writes a run without a result. */
    public static void insert(
            Jdbi jdbi,
            String id,
            long person,
            String state,
            Instant created,
            @Nullable Instant started,
            @Nullable Instant ended) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO run (id, title, source, person_id, session_id, origin, spec, state, stop_requested,
                            created_at, started_at, ended_at, starts, node)
                        VALUES (:id, 'My very own', :source, :person, '', '/labs/iris', '{}', :state, FALSE, :created,
                            :started, :ended, 0, :node)
                        """)
                .bind("id", id)
                .bind("source", "Lab of " + id)
                .bind("person", person)
                .bind("state", state)
                .bind("created", created)
                .bind("started", started)
                .bind("ended", ended)
                .bind("node", started == null ? null : "trainer-a")
                .execute());
    }

    /** Adds an epoch for each validation loss to a run of 20. */
    public static void epochs(Jdbi jdbi, String id, Instant at, double... losses) {
        for (int i = 0; i < losses.length; i++) {
            EpochReport.Score score = new EpochReport.Score(losses[i], 0.5);
            EpochReport report =
                    new EpochReport(i + 1, 20, score, score, losses[i], losses[i], 1, 0.1, List.of(), List.of());
            int seq = i + 2;
            jdbi.useHandle(handle -> handle.execute(
                    "INSERT INTO run_event (run_id, seq, kind, body, at) VALUES (?, ?, 'epoch', ?, ?)",
                    id, seq, RunJson.write(report), at));
        }
    }

    /** Adds a trainer that was heard then. */
    public static void node(Jdbi jdbi, String name, int slots, Instant beat, boolean draining) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO trainer_node (name, host, version, devices, slots, started_at, beat_at, draining)
                VALUES (?, 'node.example', '1.0', 'AMD EPYC, 16 cores, 64 GB', ?, ?, ?, ?)
                """, name, slots, beat, beat, draining));
    }
}
