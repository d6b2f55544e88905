package argmax.web.run;

import argmax.engine.run.RunJson;
import argmax.engine.run.RunResult;
import argmax.web.run.LiveRuns.Asked;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Reads many runs at once, without what makes a single run long. */
final class LiveStore {
    /** About as many reports as a small curve has room for. */
    private static final int POINTS = 24;

    private static final int LAST = 20;

    /** Names that owners gave their runs are left out: a class may look on. */
    private static final String RUN = """
            SELECT run.id, run.person_id, COALESCE(run.source, run.title) AS title, run.state, run.created_at, run.started_at,
                run.ended_at
            FROM run\
            """;

    private static final String OF_CLASS = """
             JOIN membership ON membership.person_id = run.person_id
            WHERE membership.class_id = :class AND membership.role = 'LEARNER'\
            """;
    private final Jdbi jdbi;

    LiveStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A run as it is stored, without its specification and its result. */
    record Line(
            String id,
            long personId,
            String title,
            Run.State state,
            Instant createdAt,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {
        /** When it was asked for, began or ended, whichever came last. */
        Instant since() {
            return endedAt != null ? endedAt : state == Run.State.RUNNING && startedAt != null ? startedAt : createdAt;
        }
    }

    /** The runs of a class's learners that go on or wait, oldest first. */
    List<Line> underWay(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery(RUN + OF_CLASS + """
                         AND run.state IN ('QUEUED', 'RUNNING') ORDER BY run.created_at, run.id
                        """)
                .bind("class", classId)
                .map(ConstructorMapper.of(Line.class))
                .list());
    }

    /** Those that have ended since, the newest first. */
    List<Line> endedSince(long classId, Instant since, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(RUN + OF_CLASS + """
                         AND run.ended_at >= :since ORDER BY run.ended_at DESC, run.id LIMIT :most
                        """)
                .bind("class", classId)
                .bind("since", since)
                .bind("most", most)
                .map(ConstructorMapper.of(Line.class))
                .list());
    }

    /** How many have ended since, by state. */
    Map<Run.State, Integer> countSince(long classId, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT run.state, COUNT(*) AS many FROM run" + OF_CLASS + """
                         AND run.ended_at >= :since GROUP BY run.state
                        """)
                .bind("class", classId)
                .bind("since", since)
                .map((row, context) -> Map.entry(Run.State.valueOf(row.getString("state")), row.getInt("many")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** All runs of a person but those that an answer was made with, newest first. */
    List<Asked> besideAnswers(long personId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, created_at AS at FROM run
                        WHERE person_id = :person AND NOT EXISTS (SELECT 1 FROM attempt WHERE attempt.run_id = run.id)
                        ORDER BY created_at DESC, id
                        """)
                .bind("person", personId)
                .map(ConstructorMapper.of(Asked.class))
                .list());
    }

    List<Line> lines(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : jdbi.withHandle(handle -> handle.createQuery(RUN + " WHERE run.id IN (<ids>)")
                .bindList("ids", ids)
                .map(ConstructorMapper.of(Line.class))
                .list());
    }

    /** What came of a run. */
    private record Ending(String id, String result) {}

    /** The results of those of these runs that have one. */
    Map<String, RunResult> results(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, result FROM run WHERE id IN (<ids>) AND result IS NOT NULL")
                .bindList("ids", ids)
                .map(ConstructorMapper.of(Ending.class))
                .stream()
                .collect(Collectors.toMap(Ending::id, ending -> RunJson.readResult(ending.result()))));
    }

    /** Some reports of each of these runs, spread over its log and the newest always among them. */
    List<RunEvent> reports(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT run_event.run_id, run_event.seq, run_event.kind, run_event.body
                        FROM run_event JOIN (
                            SELECT run_id, MAX(seq) AS last FROM run_event
                            WHERE run_id IN (<ids>) AND kind NOT IN ('state', 'done') GROUP BY run_id
                        ) AS newest ON newest.run_id = run_event.run_id
                        WHERE run_event.kind NOT IN ('state', 'done')
                        AND MOD(newest.last - run_event.seq, 1 + newest.last / :points) = 0
                        ORDER BY run_event.run_id, run_event.seq
                        """)
                .bindList("ids", ids)
                .bind("points", POINTS)
                .map(ConstructorMapper.of(RunEvent.class))
                .list());
    }

    /** How long the last runs that ended had waited for a trainer, on average; empty before there are any. */
    Optional<Duration> meanWait() {
        List<Waited> last = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT created_at, started_at FROM run WHERE started_at IS NOT NULL AND ended_at IS NOT NULL
                        ORDER BY ended_at DESC LIMIT :most
                        """)
                .bind("most", LAST)
                .map(ConstructorMapper.of(Waited.class))
                .list());
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(last.stream().map(Waited::time).reduce(Duration.ZERO, Duration::plus).dividedBy(last.size()));
    }

    /** From when to when a run waited. */
    record Waited(Instant createdAt, Instant startedAt) {
        Duration time() {
            return Duration.between(createdAt, startedAt);
        }
    }
}
