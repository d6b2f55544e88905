package argmax.web.homework;

import argmax.lessons.exercise.Policy;
import argmax.lessons.homework.LateRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The tables of assignments and of what was changed for learners and groups. */
public final class HomeworkStore {
    private static final String ASSIGNMENT = """
            SELECT id, class_id, sheet_id, release_at, due_at, late, counts, solutions_at, verdicts, drop_lowest FROM assignment
            """;
    private static final String ADJUSTMENT = """
            SELECT assignment_override.id, assignment_id, entry_id, group_id, exercise_id, assignment_override.release_at,
                assignment_override.due_at, tries, points, points_lifted, excused, reason, made_by, assignment_override.made_at
            FROM assignment_override
            """;
    private static final String LEARNT_CLASSES =
            "(SELECT class_id FROM membership WHERE person_id = :id AND role = 'LEARNER')";
    private final Jdbi jdbi;

    public HomeworkStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Assignment> find(long id) {
        return assignments("WHERE id = :id", "WHERE assignment_id = :id", id).stream().findFirst();
    }

    /** The assignments of a class, by their deadlines. */
    public List<Assignment> ofClass(long classId) {
        return assignments(
                "WHERE class_id = :id ORDER BY due_at, id",
                "JOIN assignment ON assignment.id = assignment_tries.assignment_id WHERE assignment.class_id = :id",
                classId);
    }

    /** The assignments of all classes in which a person learns, by their deadlines. */
    List<Assignment> ofLearner(long personId) {
        return assignments(
                "WHERE class_id IN " + LEARNT_CLASSES + " ORDER BY due_at, id",
                "JOIN assignment ON assignment.id = assignment_tries.assignment_id WHERE assignment.class_id IN " + LEARNT_CLASSES,
                personId);
    }

    private List<Assignment> assignments(String which, String whose, long id) {
        Map<Long, Map<String, Integer>> tries = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("SELECT assignment_id, exercise_id, tries FROM assignment_tries " + whose)
                .bind("id", id)
                .map(ConstructorMapper.of(Tries.class))
                .forEach(row -> tries.computeIfAbsent(row.assignmentId(), _ -> new HashMap<>()).put(row.exerciseId(), row.tries())));
        return jdbi.withHandle(handle -> handle.createQuery(ASSIGNMENT + which)
                .bind("id", id)
                .map((row, context) -> assignment(row, tries.getOrDefault(row.getLong("id"), Map.of())))
                .list());
    }

    /** How often an item may be tried. */
    record Tries(long assignmentId, String exerciseId, int tries) {}

    /** Everything that was changed for learners and groups of a class, oldest first. */
    public List<Adjustment> adjustments(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery(ADJUSTMENT + """
                        JOIN assignment ON assignment.id = assignment_override.assignment_id
                        WHERE assignment.class_id = :class ORDER BY assignment_override.id
                        """)
                .bind("class", classId)
                .map(ConstructorMapper.of(Adjustment.class))
                .list());
    }

    /** What was changed for one learner on one assignment, by entry of the roster and by their groups, oldest first. */
    public List<Adjustment> adjustments(long assignmentId, long entryId) {
        return jdbi.withHandle(handle -> handle.createQuery(ADJUSTMENT + """
                        WHERE assignment_id = :assignment
                        AND (entry_id = :entry OR group_id IN (SELECT group_id FROM group_entry WHERE entry_id = :entry))
                        ORDER BY assignment_override.id
                        """)
                .bind("assignment", assignmentId)
                .bind("entry", entryId)
                .map(ConstructorMapper.of(Adjustment.class))
                .list());
    }

    /** What was changed for one learner on all their assignments, by entry of the roster and by their groups, oldest first. */
    List<Adjustment> adjustmentsOfLearner(long personId) {
        return jdbi.withHandle(handle -> handle.createQuery(ADJUSTMENT + """
                        WHERE entry_id IN (SELECT id FROM roster_entry WHERE person_id = :person)
                        OR group_id IN (SELECT group_id FROM group_entry JOIN roster_entry ON roster_entry.id = group_entry.entry_id
                            WHERE roster_entry.person_id = :person)
                        ORDER BY assignment_override.id
                        """)
                .bind("person", personId)
                .map(ConstructorMapper.of(Adjustment.class))
                .list());
    }

    /** Every deadline that was set for somebody in the classes in which a person learns, oldest first. */
    List<Adjustment> deadlinesAround(long personId) {
        return jdbi.withHandle(handle -> handle.createQuery(ADJUSTMENT + """
                        JOIN assignment ON assignment.id = assignment_override.assignment_id
                        WHERE assignment_override.due_at IS NOT NULL AND assignment.class_id IN
                        """ + LEARNT_CLASSES + " ORDER BY assignment_override.id")
                .bind("id", personId)
                .map(ConstructorMapper.of(Adjustment.class))
                .list());
    }

    /** Every outage there was, oldest first. */
    public List<Outage> outages() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT began_at, ended_at FROM outage ORDER BY began_at")
                .map(ConstructorMapper.of(Outage.class))
                .list());
    }

    /** How many of the lowest sheets of a class don't count. */
    int dropLowest(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT drop_lowest FROM school_class WHERE id = :class")
                .bind("class", classId)
                .mapTo(Integer.class)
                .one());
    }

    private static Assignment assignment(ResultSet row, Map<String, Integer> tries) throws SQLException {
        return new Assignment(
                row.getLong("id"),
                row.getLong("class_id"),
                row.getString("sheet_id"),
                row.getTimestamp("release_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                LateRule.parse(row.getString("late")),
                Policy.valueOf(row.getString("counts")),
                instant(row, "solutions_at"),
                row.getBoolean("verdicts"),
                row.getInt("drop_lowest"),
                tries);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
