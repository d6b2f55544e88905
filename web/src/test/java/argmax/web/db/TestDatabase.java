package argmax.web.db;

import java.util.UUID;

/** Databases for tests: real, empty, each alone under a random name, gone when closed. */
public final class TestDatabase {
    private TestDatabase() {}

    public static Database open() {
        return Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    }
}
