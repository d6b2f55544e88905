package argmax.web.classroom;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Reads what the learners of a class are called. */
final class NameStore {
    private final Jdbi jdbi;

    NameStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A learner on the roster.
     *
     * @param veil decides the pseudonym
     */
    record Line(long id, @Nullable Long personId, String firstName, String lastName, double veil) {}

    List<Line> of(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, person_id, first_name, last_name, veil FROM roster_entry WHERE class_id = :class ORDER BY id
                        """)
                .bind("class", classId)
                .map(ConstructorMapper.of(Line.class))
                .list());
    }
}
