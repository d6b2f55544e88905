package argmax.web.dashboard;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The dashboard's queries. They only read, and each looks at one class. */
final class DashboardStore {
    private final Jdbi jdbi;

    DashboardStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Somebody who has joined. */
    record Joined(long id, Instant joinedAt) {}

    /** A run that waits or goes on. */
    record Active(long personId, String id, String title, String state, Instant createdAt, int epoch) {}

    /** The learners who have joined, as the roster calls them, in no order. */
    List<Joined> learners(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT membership.person_id AS id, joined_at FROM membership
                        WHERE membership.class_id = :class AND membership.role = 'LEARNER'
                        """)
                .bind("class", classId)
                .map(ConstructorMapper.of(Joined.class))
                .list());
    }

    List<Active> active(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT run.person_id, run.id, COALESCE(run.source, run.title) AS title, run.state, run.created_at,
                            (SELECT COUNT(*) FROM run_event WHERE run_id = run.id AND kind = 'epoch') AS epoch
                        FROM run
                        JOIN membership ON membership.person_id = run.person_id
                        WHERE membership.class_id = :class AND membership.role = 'LEARNER'
                            AND run.state IN ('QUEUED', 'RUNNING')
                        ORDER BY run.created_at, run.id
                        """)
                .bind("class", classId)
                .map(ConstructorMapper.of(Active.class))
                .list());
    }
}
