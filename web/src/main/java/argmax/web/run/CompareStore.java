package argmax.web.run;

import argmax.engine.run.RunJson;
import argmax.engine.run.RunSpec;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Which other runs there are to compare a run with. */
final class CompareStore {
    /** How far back a learner's runs are looked through. */
    private static final int LOOKED_THROUGH = 100;

    private final Jdbi jdbi;

    CompareStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A run without what came of it. */
    record Other(String id, String title, String origin, String spec, Instant createdAt) {
        RunSpec specification() {
            return RunJson.readSpec(spec);
        }
    }

    /**
     * Other runs of the same learner (or guest's session) that have a history, the newest first.
     *
     * @param sources whether they are called as their lab or exercise does, and not as their owner
     */
    List<Other> besides(Run run, boolean sources) {
        String owned = run.personId() == null ? "person_id IS NULL AND session_id = :owner" : "person_id = :owner";
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, CASE WHEN :sources = TRUE THEN COALESCE(source, title) ELSE title END AS title,
                            origin, spec, created_at
                        FROM run
                        WHERE id <> :id AND state IN ('FINISHED', 'STOPPED', 'DIVERGED') AND
                        """ + owned + " ORDER BY created_at DESC, id LIMIT " + LOOKED_THROUGH)
                .bind("id", run.id())
                .bind("sources", sources)
                .bind("owner", run.personId() == null ? run.sessionId() : run.personId())
                .map(ConstructorMapper.of(Other.class))
                .list());
    }
}
