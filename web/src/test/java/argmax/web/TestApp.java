package argmax.web;

import argmax.web.account.Passwords;
import argmax.web.account.PersonStore;
import argmax.web.classroom.ClassStore;
import argmax.web.classroom.SchoolClass;
import argmax.web.db.Database;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.Person;
import argmax.web.http.Role;
import argmax.web.run.Capacity;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** The whole program on a free port, with a database and people of its own. Nothing is trained before {@link #train}. */
public final class TestApp implements AutoCloseable {
    /** Opens the door to the class of {@link #instructor}. */
    public static final String CODE = "ABCD2345";

    private static final String PASSWORD = "correct horse battery";
    private static final String EMMY = "emmy@university.example";
    private static final AtomicInteger LEARNERS = new AtomicInteger();

    private final App app;
    private final URI address;
    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();

    private TestApp(String databaseUrl, Optional<Path> course, InstantSource time) {
        this.time = time;
        // One slot, so that a second run waits.
        Settings settings = new Settings(0, Path.of("target"), databaseUrl, course, Optional.empty(), false, new Capacity(1, 1000));
        app = App.open(settings, time, random);
        app.serve();
        address = URI.create(app.baseUrl());
        if (new PersonStore(jdbi()).find(EMMY).isEmpty()) {
            teach("Emmy Noether", EMMY, "Statistics", CODE);
        }
    }

    /** Serves from an empty database in memory. */
    public static TestApp serve() {
        return serve(InstantSource.system());
    }

    /** The same with a clock of one's own. */
    public static TestApp serve(InstantSource time) {
        return new TestApp("jdbc:h2:mem:" + UUID.randomUUID(), Optional.empty(), time);
    }

    /** Serves the course in {@code folder}. */
    public static TestApp serve(Path folder, InstantSource time) {
        return new TestApp("jdbc:h2:mem:" + UUID.randomUUID(), Optional.of(folder), time);
    }

    /** Serves from the database in {@code folder}. */
    public static TestApp serve(Path folder) {
        return new TestApp(Database.fileUrl(folder), Optional.empty(), InstantSource.system());
    }

    /** The same with a clock of one's own. */
    public static TestApp onDisk(Path folder, InstantSource time) {
        return new TestApp(Database.fileUrl(folder), Optional.empty(), time);
    }

    /** Beats from now on. */
    public TestApp keepPulse() {
        app.keepPulse();
        return this;
    }

    /** Trains from now on. */
    public TestApp train() {
        app.train();
        return this;
    }

    public Jdbi jdbi() {
        return app.database().jdbi();
    }

    /** Every method with every path that is answered, such as {@code GET /classes/{id}}. */
    List<String> routes() {
        return app.routes();
    }

    /** How many rows a table has. */
    public int rows(String table) {
        return jdbi().withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                .mapTo(Integer.class)
                .one());
    }

    public String address() {
        return address.toString();
    }

    /** The session of whoever came last. */
    public String newestSession() {
        return jdbi().withHandle(handle -> handle.createQuery("SELECT id FROM web_session ORDER BY used_at DESC LIMIT 1")
                .mapTo(String.class)
                .one());
    }

    /** Adds somebody who teaches a class of their own. */
    public SchoolClass teach(String name, String email, String className, String code) {
        Person person = new PersonStore(jdbi())
                .add(name, email, new Passwords(random).hash(PASSWORD), Role.INSTRUCTOR, time.instant());
        return new ClassStore(jdbi()).open(className, ZoneId.of("UTC"), code, person.id(), time.instant());
    }

    /** A browser that has never been here. */
    public Browserless guest() {
        return new Browserless(address);
    }

    /** A browser of Emmy, whose class is the one of {@link #CODE}. */
    public Browserless instructor() {
        return signedIn(EMMY);
    }

    /** A browser of somebody who has an account. */
    public Browserless signedIn(String email) {
        Browserless browser = guest();
        browser.get("/sign-in");
        expectRedirect(browser.post("/sign-in", Map.of("email", email, "password", PASSWORD)));
        browser.get("/account");
        return browser;
    }

    /** A browser of a new learner in Emmy's class. */
    public Browserless learner() {
        return learner("Ada", CODE);
    }

    /** A browser of a new learner. */
    public Browserless learner(String name, String code) {
        Browserless browser = guest();
        browser.get("/join");
        String email = "learner%d@university.example".formatted(LEARNERS.incrementAndGet());
        expectRedirect(browser.post("/join", Map.of("code", code, "name", name, "email", email, "password", PASSWORD)));
        browser.get("/account");
        return browser;
    }

    /** The same visitor after this program took the place of another one on the same database. */
    public Browserless again(Browserless visitor) {
        Browserless browser = guest();
        browser.setCookie("argmax_session", visitor.cookie("argmax_session"));
        browser.get("/account");
        return browser;
    }

    private static void expectRedirect(Answer answer) {
        if (answer.status() != 303) {
            throw new AssertionError("Signing in or up answered %d: %s".formatted(answer.status(), answer.body()));
        }
    }

    @Override
    public void close() {
        app.close();
    }
}
