package argmax.web.run;

import argmax.engine.run.RunJson;
import argmax.web.run.Run.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** All SQL of runs and their logs. Methods that take a handle belong to the caller's transaction. */
public final class RunStore {
    private final Jdbi jdbi;
    private final InstantSource clock;

    public RunStore(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The pictures of these runs, which have a table of their own. */
    FrameStore frames() {
        return new FrameStore(jdbi);
    }

    void insert(Handle handle, String id, NewRun run) {
        handle.createUpdate("""
                        INSERT INTO run (
                            id, title, person_id, session_id, origin, spec, state, stop_requested, created_at, starts,
                            replay_of)
                        VALUES (:id, :title, :person, :session, :origin, :spec, 'QUEUED', FALSE, :now, 0, :replayed)
                        """)
                .bind("id", id)
                .bind("title", run.title())
                .bind("person", run.personId())
                .bind("session", run.sessionId())
                .bind("origin", run.origin())
                .bind("spec", RunJson.write(run.spec()))
                .bind("replayed", run.replayOf())
                .bind("now", clock.instant())
                .execute();
    }

    public Optional<Run> find(String id) {
        return jdbi.withHandle(handle -> find(handle, id));
    }

    Optional<Run> find(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM run WHERE id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Run.class))
                .findOne();
    }

    /** What the lab or exercise of a run calls it, whatever its owner does. */
    String source(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COALESCE(source, title) FROM run WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());
    }

    /**
     * The runs of a person (or of a guest's session) that have not ended, oldest first. Whoever else asks for them waits until
     * the caller's transaction is done: two forms sent at once must not miss each other's run.
     */
    List<Run> active(Handle handle, @Nullable Long personId, String sessionId) {
        return personId == null
                ? active(handle, "web_session", "person_id IS NULL AND session_id = :owner", sessionId)
                : active(handle, "person", "person_id = :owner", personId);
    }

    private static List<Run> active(Handle handle, String table, String owned, Object owner) {
        handle.createQuery("SELECT id FROM " + table + " WHERE id = :owner FOR UPDATE")
                .bind("owner", owner)
                .mapTo(String.class)
                .one();
        return handle.createQuery("SELECT * FROM run WHERE state IN ('QUEUED', 'RUNNING') AND " + owned + " ORDER BY created_at, id")
                .bind("owner", owner)
                .map(ConstructorMapper.of(Run.class))
                .list();
    }

    /** Marks the run as begun by {@code node}; false where it has ended meanwhile. */
    boolean begin(String id, String node) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE run SET state = 'RUNNING', node = :node, starts = starts + 1, started_at = COALESCE(started_at, :now)
                        WHERE id = :id AND state IN ('QUEUED', 'RUNNING')
                        """)
                .bind("id", id)
                .bind("node", node)
                .bind("now", clock.instant())
                .execute()) == 1;
    }

    /** Puts a run back into the queue as if this node had never begun it. */
    void handBack(String id) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE run SET state = 'QUEUED', node = NULL, starts = starts - 1 WHERE id = :id AND state = 'RUNNING'
                        """)
                .bind("id", id)
                .execute());
    }

    /** Ends the run; false where it had ended before, so that nothing is counted twice. */
    boolean end(Handle handle, String id, State state, @Nullable String result) {
        return handle.createUpdate("""
                        UPDATE run SET state = :state, result = :result, ended_at = :now
                        WHERE id = :id AND state IN ('QUEUED', 'RUNNING')
                        """)
                .bind("id", id)
                .bind("state", state)
                .bind("result", result)
                .bind("now", clock.instant())
                .execute() == 1;
    }

    void requestStop(Handle handle, String id) {
        handle.createUpdate("UPDATE run SET stop_requested = TRUE WHERE id = :id").bind("id", id).execute();
    }

    boolean stopRequested(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT stop_requested FROM run WHERE id = :id")
                .bind("id", id)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(true));
    }

    /** Adds to the log; the run's row is locked first, so that numbers have no gaps and no two writers take the same one. */
    void append(Handle handle, String id, String kind, List<String> bodies) {
        lock(handle, id);
        int last = handle.createQuery("SELECT COALESCE(MAX(seq), 0) FROM run_event WHERE run_id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one();
        var batch = handle.prepareBatch("INSERT INTO run_event (run_id, seq, kind, body, at) VALUES (:id, :seq, :kind, :body, :at)");
        Instant now = clock.instant();
        for (String body : bodies) {
            last++;
            batch.bind("id", id).bind("seq", last).bind("kind", kind).bind("body", body).bind("at", now).add();
        }
        batch.execute();
    }

    /**
     * Adds reports, all of one kind, to the log of a run that goes on; one that has ended (its learner replaced it) keeps its last
     * word. Reports that the log has already are left out, so that each stands there once, even where two workers believe that the
     * run is theirs.
     */
    void appendReports(String id, List<Report> reports) {
        String kind = reports.getFirst().kind();
        jdbi.useTransaction(handle -> {
            if (lock(handle, id) == State.RUNNING) {
                int logged = count(handle, id, kind);
                List<Report> fresh = reports.stream().filter(report -> report.number() > logged).toList();
                append(handle, id, kind, fresh.stream().map(Report::body).toList());
            }
        });
    }

    private static int count(Handle handle, String id, String kind) {
        return handle.createQuery("SELECT COUNT(*) FROM run_event WHERE run_id = :id AND kind = :kind")
                .bind("id", id)
                .bind("kind", kind)
                .mapTo(Integer.class)
                .one();
    }

    /** The state of a run that no one else changes until the transaction is done; null where its owner has deleted it. */
    static @Nullable State lock(Handle handle, String id) {
        return handle.createQuery("SELECT state FROM run WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(State.class)
                .findOne()
                .orElse(null);
    }

    List<RunEvent> events(String id, int after) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT run_id, seq, kind, body FROM run_event WHERE run_id = :id AND seq > :after ORDER BY seq
                        """)
                .bind("id", id)
                .bind("after", after)
                .map(ConstructorMapper.of(RunEvent.class))
                .list());
    }

    /** New events of several runs in one query: for each run those behind the number given for it. */
    List<RunEvent> events(Map<String, Integer> after) {
        String each = String.join(" OR ", Collections.nCopies(after.size(), "(run_id = ? AND seq > ?)"));
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery("SELECT run_id, seq, kind, body FROM run_event WHERE " + each + " ORDER BY run_id, seq");
            int position = 0;
            for (Map.Entry<String, Integer> entry : after.entrySet()) {
                query.bind(position, entry.getKey()).bind(position + 1, entry.getValue());
                position += 2;
            }
            return query.map(ConstructorMapper.of(RunEvent.class)).list();
        });
    }

    /** Makes every claimed job free again. */
    void releaseJobs() {
        jdbi.useHandle(handle -> handle.execute("""
                UPDATE scheduled_tasks SET picked = FALSE, picked_by = NULL, last_heartbeat = NULL, version = version + 1
                WHERE picked = TRUE
                """));
    }

    /** The queued runs in the order in which they will be taken. */
    List<String> queue() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM run WHERE state = 'QUEUED' ORDER BY created_at, id")
                .mapTo(String.class)
                .list());
    }

    /** Mean seconds of the last twenty runs that ended on a worker; 2 before there is any. */
    double meanSeconds() {
        List<Span> last = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT started_at, ended_at FROM run WHERE started_at IS NOT NULL AND ended_at IS NOT NULL
                        ORDER BY ended_at DESC LIMIT 20
                        """)
                .map(ConstructorMapper.of(Span.class))
                .list());
        return last.stream().mapToDouble(Span::seconds).average().orElse(2);
    }

    /** From when to when a run went on. */
    record Span(Instant startedAt, Instant endedAt) {
        double seconds() {
            return Duration.between(startedAt, endedAt).toMillis() / 1000.0;
        }
    }
}
