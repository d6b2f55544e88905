package argmax.web.run;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The table of processes that train. */
final class NodeStore {
    private final Jdbi jdbi;

    NodeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Writes a node that begins, and forgets those that were heard last before {@code forgotten}. */
    void begin(NewNode node, Instant now, Instant forgotten) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("DELETE FROM trainer_node WHERE beat_at < :forgotten").bind("forgotten", forgotten).execute();
            handle.createUpdate("""
                            INSERT INTO trainer_node (name, host, version, devices, slots, started_at, beat_at, draining)
                            VALUES (:name, :host, :version, :devices, :slots, :now, :now, FALSE)
                            """)
                    .bindMethods(node)
                    .bind("now", now)
                    .execute();
        });
    }

    void beat(String name, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE trainer_node SET beat_at = :now WHERE name = :name")
                .bind("now", now)
                .bind("name", name)
                .execute());
    }

    void drain(String name) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE trainer_node SET draining = TRUE WHERE name = :name")
                .bind("name", name)
                .execute());
    }

    void remove(String name) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM trainer_node WHERE name = :name")
                .bind("name", name)
                .execute());
    }

    void removeAll() {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM trainer_node"));
    }

    /** All nodes with what they do, by name. */
    List<TrainerNode> all() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT name, host, version, devices, slots, trainer_node.started_at, beat_at, draining,
                            (SELECT COUNT(*) FROM run WHERE run.state = 'RUNNING' AND run.node = trainer_node.name) AS busy
                        FROM trainer_node ORDER BY name
                        """)
                .map(ConstructorMapper.of(TrainerNode.class))
                .list());
    }
}
