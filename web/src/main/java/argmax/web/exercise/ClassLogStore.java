package argmax.web.exercise;

import argmax.web.exercise.ClassLog.Entry;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Reads what a class has answered, all of it or what is new. */
final class ClassLogStore {
    private static final int ROWS_AT_ONCE = 10_000;
    private static final String ENTRIES = """
            SELECT attempt.id, attempt.person_id, exercise_id, assignment_id, series, received_at, outcome, points, possible, slip,
                run_id, touched_at
            FROM attempt
            """;
    private static final String OF_CLASS = """
             AND EXISTS (
                SELECT 1 FROM membership
                WHERE membership.class_id = :class AND membership.role = 'LEARNER' AND membership.person_id = attempt.person_id)
            """;
    private final Jdbi jdbi;

    ClassLogStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Set<Long> learners(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT person_id FROM membership WHERE class_id = :class AND role = 'LEARNER'
                        """)
                .bind("class", classId)
                .mapTo(Long.class)
                .set());
    }

    /** All attempts, of each learner in the order in which they came in. */
    List<Entry> all(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery(ENTRIES + """
                        JOIN membership ON membership.person_id = attempt.person_id
                        WHERE membership.class_id = :class AND membership.role = 'LEARNER'
                        ORDER BY attempt.person_id, attempt.id
                        """)
                .bind("class", classId)
                .setFetchSize(ROWS_AT_ONCE)
                .map(ConstructorMapper.of(Entry.class))
                .list());
    }

    /** What was answered, as it was sent. */
    record Given(long id, String exerciseId, long seed, String answer) {}

    /** The answers of some attempts, of which there is at least one. */
    List<Given> given(Collection<Long> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, exercise_id, seed, answer FROM attempt WHERE id IN (<ids>) ORDER BY id
                        """)
                .bindList("ids", List.copyOf(ids))
                .map(ConstructorMapper.of(Given.class))
                .list());
    }

    /** An answer that waited for a run, with what came of it. */
    record Trained(long id, String exerciseId, long seed, @Nullable String numbers, String answer, String result) {}

    /** The answers of some attempts, of which there is at least one, whose runs have left a result. */
    List<Trained> trained(Collection<Long> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT attempt.id, exercise_id, seed, numbers, answer, run.result
                        FROM attempt JOIN run ON run.id = attempt.run_id
                        WHERE attempt.id IN (<ids>) AND run.result IS NOT NULL ORDER BY attempt.id
                        """)
                .bindList("ids", List.copyOf(ids))
                .map(ConstructorMapper.of(Trained.class))
                .list());
    }

    /** How far reading has come: the last attempt of whatever class, and when any was written last. */
    record Mark(long id, Instant touchedAt) {}

    Mark newest() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT MAX(id) AS id, MAX(touched_at) AS touched_at FROM attempt")
                .map((row, context) -> {
                    Timestamp touched = row.getTimestamp("touched_at");
                    return new Mark(row.getLong("id"), touched == null ? Instant.EPOCH : touched.toInstant());
                })
                .one());
    }

    /**
     * The attempts that were added or written since, some of them twice. What a demonstration makes up is added late with early
     * times. A join would tempt H2 to go through all attempts of the learners.
     */
    List<Entry> since(long classId, Mark mark) {
        String added = ENTRIES + "WHERE attempt.id > :id" + OF_CLASS;
        String written = ENTRIES + "WHERE touched_at >= :touched" + OF_CLASS;
        return jdbi.withHandle(handle -> handle.createQuery(added + " UNION ALL " + written)
                .bind("class", classId)
                .bind("id", mark.id())
                .bind("touched", mark.touchedAt())
                .map(ConstructorMapper.of(Entry.class))
                .list());
    }
}
