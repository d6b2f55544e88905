package argmax.web.homework.gradebook;

import argmax.web.classroom.RosterStore;
import argmax.web.homework.Adjustment;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** What the gradebook's pages need beside grades. */
final class GradebookStore {
    private final Jdbi jdbi;

    GradebookStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Something that was changed by hand; no {@code who} when their account is gone, no {@code groupName} where it is for a learner. */
    record Changed(@Nested Adjustment adjustment, @Nullable String who, @Nullable String groupName) {}

    Groups groups(long classId) {
        List<Groups.Group> all = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, name FROM class_group WHERE class_id = :class ORDER BY name")
                .bind("class", classId)
                .map(ConstructorMapper.of(Groups.Group.class))
                .list());
        return new Groups(all, new RosterStore(jdbi).groupsByEntry(classId));
    }

    /** How many of the lowest sheets of a class don't count. */
    int droppedSheets(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT drop_lowest FROM school_class WHERE id = :class")
                .bind("class", classId)
                .mapTo(Integer.class)
                .one());
    }

    /** What was changed for a learner and their groups on an assignment, oldest first. */
    List<Changed> changes(long assignmentId, long entryId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT assignment_override.*, person.name AS who, class_group.name AS group_name
                        FROM assignment_override
                        LEFT JOIN person ON person.id = assignment_override.made_by
                        LEFT JOIN class_group ON class_group.id = assignment_override.group_id
                        WHERE assignment_id = :assignment
                        AND (entry_id = :entry OR group_id IN (SELECT group_id FROM group_entry WHERE entry_id = :entry))
                        ORDER BY assignment_override.id
                        """)
                .bind("assignment", assignmentId)
                .bind("entry", entryId)
                .map(ConstructorMapper.of(Changed.class))
                .list());
    }
}
