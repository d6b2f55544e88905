package argmax.web.http;

import argmax.web.db.Database;
import argmax.web.db.TestDatabase;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Map;
import java.util.function.BiConsumer;

/** A real server on a free port, with a database of its own and the rooms that a test asks for. */
public final class TestServer implements AutoCloseable {
    public final Database database = TestDatabase.open();
    public final TestTime time = new TestTime();
    public final SecureRandom random = new SecureRandom();
    public final Sessions sessions;
    public final Pages pages;
    private final Javalin javalin;

    private TestServer(boolean https, boolean demo, BiConsumer<TestServer, RoutesConfig> rooms) {
        sessions = new Sessions(database.jdbi(), time, random, https);
        pages = new Pages(new Assets(), demo, Map.of());
        javalin = WebServer.create(sessions, pages, https, routes -> rooms.accept(this, routes)).start(0);
    }

    public static TestServer start(BiConsumer<TestServer, RoutesConfig> rooms) {
        return new TestServer(false, false, rooms);
    }

    public static TestServer startHttps(BiConsumer<TestServer, RoutesConfig> rooms) {
        return new TestServer(true, false, rooms);
    }

    public static TestServer startDemo(BiConsumer<TestServer, RoutesConfig> rooms) {
        return new TestServer(false, true, rooms);
    }

    /** A browser that has never been here. */
    public Browserless browser() {
        return new Browserless(address());
    }

    public URI address() {
        return URI.create("http://localhost:" + javalin.port());
    }

    @Override
    public void close() {
        javalin.stop();
        database.close();
    }
}
