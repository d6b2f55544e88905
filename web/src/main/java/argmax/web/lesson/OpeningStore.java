package argmax.web.lesson;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The table of when lessons were opened. */
public final class OpeningStore {
    /** Whoever reloads a page or comes back to it soon has not opened the lesson anew. */
    private static final Duration PAUSE = Duration.ofMinutes(10);

    /** What SQL's codes of broken constraints begin with. */
    private static final String BROKEN_CONSTRAINT = "23";

    private final Jdbi jdbi;
    private final InstantSource time;

    public OpeningStore(Jdbi jdbi, InstantSource time) {
        this.jdbi = jdbi;
        this.time = time;
    }

    /** A lesson that somebody opened. */
    public record Opening(long personId, String lesson, Instant openedAt) {}

    /** Keeps that somebody opens a lesson, unless they did within the last ten minutes; with one statement. */
    public void add(long personId, String lesson) {
        Instant now = time.instant();
        try {
            jdbi.useHandle(handle -> handle.createUpdate("""
                            INSERT INTO lesson_opening (person_id, lesson, opened_at)
                            SELECT :person, :lesson, :now
                            WHERE NOT EXISTS (
                                SELECT 1 FROM lesson_opening
                                WHERE person_id = :person AND lesson = :lesson AND opened_at > :since)
                            """)
                    .bind("person", personId)
                    .bind("lesson", lesson)
                    .bind("now", now)
                    .bind("since", now.minus(PAUSE))
                    .execute());
        } catch (UnableToExecuteStatementException e) {
            // Two windows at the same moment: the other one has written it down, and nobody waits for a lock to read a lesson.
            if (!(e.getCause() instanceof SQLException broken) || !broken.getSQLState().startsWith(BROKEN_CONSTRAINT)) {
                throw e;
            }
        }
    }

    /** What the learners of a class have opened, of each learner in order. */
    public List<Opening> ofClass(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT lesson_opening.person_id, lesson, opened_at
                        FROM lesson_opening JOIN membership ON membership.person_id = lesson_opening.person_id
                        WHERE membership.class_id = :class AND membership.role = 'LEARNER'
                        ORDER BY lesson_opening.person_id, opened_at
                        """)
                .bind("class", classId)
                .map(ConstructorMapper.of(Opening.class))
                .list());
    }
}
