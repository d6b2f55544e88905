package argmax.web.classroom;

import argmax.web.http.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * The table of who is expected in a class. Every learner of a class has an entry; some entries have nobody yet. Methods that
 * take a handle belong to the caller's transaction.
 */
public final class RosterStore {
    private static final String ENTRY = """
            SELECT id, class_id, person_id, email, student_number, login, first_name, last_name FROM roster_entry
            """;
    private final Jdbi jdbi;

    public RosterStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The entries of a class, by last name. */
    public List<RosterEntry> of(long classId) {
        return jdbi.withHandle(handle -> entries(handle.createQuery(
                        ENTRY + "WHERE class_id = :class ORDER BY last_name, first_name, id")
                .bind("class", classId)));
    }

    /** The entry of a person in a class. */
    public Optional<RosterEntry> of(long classId, long personId) {
        return jdbi.withHandle(handle -> entries(handle.createQuery(ENTRY + "WHERE class_id = :class AND person_id = :person")
                        .bind("class", classId)
                        .bind("person", personId)))
                .stream()
                .findFirst();
    }

    /** An entry of this class. */
    public Optional<RosterEntry> find(long classId, long entryId) {
        return jdbi.withHandle(handle -> entries(handle.createQuery(ENTRY + "WHERE class_id = :class AND id = :id")
                        .bind("class", classId)
                        .bind("id", entryId)))
                .stream()
                .findFirst();
    }

    private static List<RosterEntry> entries(Query query) {
        return query.map(ConstructorMapper.of(RosterEntry.class)).list();
    }

    /** The groups of each entry of a class, by their ids; entries without a group are absent. */
    public Map<Long, Set<Long>> groupsByEntry(long classId) {
        Map<Long, Set<Long>> groups = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT group_entry.entry_id, group_entry.group_id
                        FROM group_entry JOIN class_group ON class_group.id = group_entry.group_id WHERE class_group.class_id = :class
                        """)
                .bind("class", classId)
                .map((row, context) -> Map.entry(row.getLong("entry_id"), row.getLong("group_id")))
                .forEach(pair -> groups.computeIfAbsent(pair.getKey(), _ -> new HashSet<>()).add(pair.getValue())));
        return groups;
    }

    /** Gives a person who joins the entry that waits for their address, or one of their own. */
    void join(Handle handle, long classId, Person person) {
        FullName name = FullName.of(person.name());
        int waiting = handle.createUpdate("""
                        UPDATE roster_entry SET person_id = :person,
                            last_name = CASE WHEN first_name = '' AND last_name = '' THEN :last ELSE last_name END,
                            first_name = CASE WHEN first_name = '' AND last_name = '' THEN :first ELSE first_name END
                        WHERE class_id = :class AND email = :email AND person_id IS NULL
                        """)
                .bind("class", classId)
                .bind("person", person.id())
                .bind("email", person.email())
                .bind("first", name.first())
                .bind("last", name.last())
                .execute();
        if (waiting == 0) {
            insert(handle, List.of(
                    new RosterEntry(0, classId, person.id(), person.email(), null, null, name.first(), name.last())));
        }
    }

    /** Stores new entries; returns their ids in the same order. */
    List<Long> insert(Handle handle, List<RosterEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO roster_entry (class_id, person_id, email, student_number, login, first_name, last_name)
                VALUES (:classId, :personId, :email, :studentNumber, :login, :firstName, :lastName)
                """);
        entries.forEach(entry -> batch.bindMethods(entry).add());
        return batch.executePreparedBatch("id").mapTo(Long.class).list();
    }

    /** Stores what these entries say now; to whom they belong stays. */
    void update(Handle handle, List<RosterEntry> entries) {
        if (!entries.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("""
                    UPDATE roster_entry SET email = :email, student_number = :studentNumber, login = :login,
                        first_name = :firstName, last_name = :lastName
                    WHERE id = :id
                    """);
            entries.forEach(entry -> batch.bindMethods(entry).add());
            batch.execute();
        }
    }
}
