package argmax.web.run;

import argmax.engine.run.RunJson;
import argmax.engine.run.RunResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The SQL of what owners do with their runs: list, name and delete them, and find replays. */
final class RunListStore {
    /** The address of the lab or exercise, without the state behind the question mark. */
    private static final String PLACE = "SUBSTRING(origin FROM 1 FOR POSITION('?' IN CONCAT(origin, '?')) - 1)";

    private static final String CHOSEN = " AND (:place = '' OR " + PLACE + " = :place) AND (:state = '' OR state = :state)";
    private final Jdbi jdbi;

    RunListStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A run in the list.
     *
     * @param source what its lab or exercise calls it
     */
    record Line(
            String id,
            String title,
            String source,
            String origin,
            Run.State state,
            Instant createdAt,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String result,
            @Nullable String replayOf) {
        Optional<RunResult> outcome() {
            return Optional.ofNullable(result).map(RunJson::readResult);
        }
    }

    /** A lab or exercise that somebody has runs of. */
    record Place(String place, String name) {}

    /** A run that repeats another one. */
    record Again(String id, Run.State state, Instant createdAt) {}

    /** Newest first. */
    List<Line> lines(Owner owner, RunFilter filter, int skipped, int most) {
        return jdbi.withHandle(handle -> chosen(handle, """
                        SELECT id, title, COALESCE(source, title) AS source, origin, state,
                            created_at, started_at, ended_at, result, replay_of
                        FROM run WHERE\
                        """, " ORDER BY created_at DESC, id LIMIT :most OFFSET :skipped", owner, filter)
                .bind("most", most)
                .bind("skipped", skipped)
                .map(ConstructorMapper.of(Line.class))
                .list());
    }

    int count(Owner owner, RunFilter filter) {
        return jdbi.withHandle(handle -> chosen(handle, "SELECT COUNT(*) FROM run WHERE", "", owner, filter)
                .mapTo(Integer.class)
                .one());
    }

    private static Query chosen(Handle handle, String select, String order, Owner owner, RunFilter filter) {
        return owned(handle, select, CHOSEN + order, owner)
                .bind("place", filter.place())
                .bind("state", filter.state());
    }

    private static Query owned(Handle handle, String select, String rest, Owner owner) {
        Long person = owner.personId();
        return person == null
                ? handle.createQuery(select + " person_id IS NULL AND session_id = :owner" + rest)
                        .bind("owner", owner.sessionId())
                : handle.createQuery(select + " person_id = :owner" + rest).bind("owner", person);
    }

    /** What somebody has runs of, by name. */
    List<Place> places(Owner owner) {
        return jdbi.withHandle(handle -> owned(
                        handle,
                        "SELECT place, MAX(name) AS name FROM (SELECT " + PLACE
                                + " AS place, COALESCE(source, title) AS name FROM run WHERE",
                        ") AS own GROUP BY place ORDER BY name, place",
                        owner)
                .map(ConstructorMapper.of(Place.class))
                .list());
    }

    /** The runs that repeat this one, newest first, {@code most} at most. */
    List<Again> replays(String runId, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, state, created_at FROM run WHERE replay_of = :run ORDER BY created_at DESC, id LIMIT :most
                        """)
                .bind("run", runId)
                .bind("most", most)
                .map(ConstructorMapper.of(Again.class))
                .list());
    }

    void name(String runId, String title) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE run SET source = COALESCE(source, title), title = :title WHERE id = :run
                        """)
                .bind("run", runId)
                .bind("title", title)
                .execute());
    }

    /** Deletes a run with its log and its model. */
    void delete(Handle handle, String runId) {
        handle.createUpdate("DELETE FROM run WHERE id = :run").bind("run", runId).execute();
    }
}
