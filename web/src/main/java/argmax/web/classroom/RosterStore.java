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

/** The table of who is expected in a class. Every learner of a class has an entry; some entries have nobody yet. */
public final class RosterStore {
    private final Jdbi jdbi;

    public RosterStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The entries of a class, by last name. */
    public List<RosterEntry> of(long classId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, class_id, person_id, email, student_number, login, first_name, last_name
                        FROM roster_entry WHERE class_id = :class ORDER BY last_name, first_name, id
                        """)
                .bind("class", classId)
                .map(ConstructorMapper.of(RosterEntry.class))
                .list());
    }

    /** The entry of a person in a class. */
    public Optional<RosterEntry> of(long classId, long personId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, class_id, person_id, email, student_number, login, first_name, last_name
                        FROM roster_entry WHERE class_id = :class AND person_id = :person
                        """)
                .bind("class", classId)
                .bind("person", personId)
                .map(ConstructorMapper.of(RosterEntry.class))
                .findOne());
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
        int waiting = handle.createUpdate("""
                        UPDATE roster_entry SET person_id = :person
                        WHERE class_id = :class AND email = :email AND person_id IS NULL
                        """)
                .bind("class", classId)
                .bind("person", person.id())
                .bind("email", person.email())
                .execute();
        if (waiting == 0) {
            insert(handle, classId, person);
        }
    }

    private static void insert(Handle handle, long classId, Person person) {
        int space = person.name().lastIndexOf(' ');
        handle.createUpdate("""
                        INSERT INTO roster_entry (class_id, person_id, email, first_name, last_name)
                        VALUES (:class, :person, :email, :first, :last)
                        """)
                .bind("class", classId)
                .bind("person", person.id())
                .bind("email", person.email())
                .bind("first", space < 0 ? "" : person.name().substring(0, space))
                .bind("last", person.name().substring(space + 1))
                .execute();
    }
}
