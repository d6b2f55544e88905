package argmax.web.classroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The tables of groups. Methods that take a handle belong to the caller's transaction. */
public final class GroupStore {
    private final Jdbi jdbi;

    public GroupStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A group with one of its entries; null for a group that nobody is in. */
    record Membership(long id, String name, @Nullable Long entryId) {}

    /** The groups of a class with their entries, by name. */
    public List<ClassGroup> of(long classId) {
        List<Membership> memberships = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT class_group.id, class_group.name, group_entry.entry_id
                        FROM class_group LEFT JOIN group_entry ON group_entry.group_id = class_group.id
                        WHERE class_group.class_id = :class ORDER BY class_group.name, class_group.id, group_entry.entry_id
                        """)
                .bind("class", classId)
                .map(ConstructorMapper.of(Membership.class))
                .list());
        Map<Long, List<Membership>> byGroup = new LinkedHashMap<>();
        memberships.forEach(row -> byGroup.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row));
        return byGroup.values().stream().map(rows -> group(classId, rows)).toList();
    }

    private static ClassGroup group(long classId, List<Membership> rows) {
        List<Long> entries = rows.stream().flatMap(row -> Optional.ofNullable(row.entryId()).stream()).toList();
        return new ClassGroup(rows.getFirst().id(), classId, rows.getFirst().name(), entries);
    }

    long insert(Handle handle, long classId, String name) {
        return handle.createUpdate("INSERT INTO class_group (class_id, name) VALUES (:class, :name)")
                .bind("class", classId)
                .bind("name", name)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
    }

    void rename(Handle handle, long groupId, String name) {
        handle.createUpdate("UPDATE class_group SET name = :name WHERE id = :id")
                .bind("name", name)
                .bind("id", groupId)
                .execute();
    }

    /** Deletes a group, with the overrides that were made for it. */
    void delete(ClassGroup group) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM class_group WHERE id = :id")
                .bind("id", group.id())
                .execute());
    }

    /** Puts these entries into a group and all others out of it. */
    void fill(Handle handle, long groupId, Collection<Long> entryIds) {
        handle.createUpdate("DELETE FROM group_entry WHERE group_id = :group").bind("group", groupId).execute();
        put(handle, entryIds.stream().map(entry -> new Place(groupId, entry)).toList());
    }

    /** An entry in a group. */
    record Place(long groupId, long entryId) {}

    /** Puts entries into groups in which they are not yet. */
    void put(Handle handle, List<Place> places) {
        batch(handle, "INSERT INTO group_entry (group_id, entry_id) VALUES (:group, :entry)", places);
    }

    /** Takes entries out of groups. */
    void take(Handle handle, List<Place> places) {
        batch(handle, "DELETE FROM group_entry WHERE group_id = :group AND entry_id = :entry", places);
    }

    private static void batch(Handle handle, String sql, List<Place> places) {
        if (!places.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(sql);
            places.forEach(place -> batch.bind("group", place.groupId()).bind("entry", place.entryId()).add());
            batch.execute();
        }
    }
}
