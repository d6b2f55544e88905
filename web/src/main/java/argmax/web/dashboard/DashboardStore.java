package argmax.web.dashboard;

import argmax.lessons.exercise.Verdict;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The dashboard's queries. They only read, and each looks at one class. */
final class DashboardStore {
    private static final int NEWEST = 25;
    private final Jdbi jdbi;

    DashboardStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The best result and the number of tries of one learner on one exercise. */
    record Best(long personId, String exerciseId, double points, int attempts) {}

    /** An attempt in the list of the newest ones. */
    record Recent(
            long personId,
            String exerciseId,
            Instant receivedAt,
            Verdict.@Nullable Outcome outcome,
            @Nullable Double points,
            @Nullable Double possible,
            @Nullable String runId) {}

    /** A run that waits or goes on. */
    record Active(long personId, String id, String title, String state, Instant createdAt, int epoch) {}

    /** The highest points are the score where the best attempt counts, since what could not be graded has none. */
    List<Best> best(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT attempt.person_id, exercise_id, COALESCE(MAX(points), 0) AS points,
                            COUNT(CASE WHEN outcome = 'CANNOT_GRADE' THEN NULL ELSE 1 END) AS attempts
                        FROM attempt JOIN membership ON membership.person_id = attempt.person_id
                        WHERE membership.class_id = :class AND membership.role = 'LEARNER'
                        GROUP BY attempt.person_id, exercise_id
                        """)
                .bind("class", classId)
                .map(ConstructorMapper.of(Best.class))
                .list());
    }

    List<Recent> recent(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT attempt.person_id, exercise_id, received_at, outcome, points, possible, run_id
                        FROM attempt
                        JOIN membership ON membership.person_id = attempt.person_id
                        WHERE membership.class_id = :class AND membership.role = 'LEARNER'
                        ORDER BY received_at DESC, attempt.id DESC LIMIT :newest
                        """)
                .bind("class", classId)
                .bind("newest", NEWEST)
                .map(ConstructorMapper.of(Recent.class))
                .list());
    }

    List<Active> active(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT run.person_id, run.id, COALESCE(run.source, run.title) AS title, run.state, run.created_at,
                            (SELECT COUNT(*) FROM run_event WHERE run_id = run.id AND kind = 'epoch') AS epoch
                        FROM run
                        JOIN membership ON membership.person_id = run.person_id
                        WHERE membership.class_id = :class AND membership.role = 'LEARNER' AND run.state IN ('QUEUED', 'RUNNING')
                        ORDER BY run.created_at, run.id
                        """)
                .bind("class", classId)
                .map(ConstructorMapper.of(Active.class))
                .list());
    }
}
