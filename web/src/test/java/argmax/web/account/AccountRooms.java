package argmax.web.account;

import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.ClientAddress;
import argmax.web.http.Person;
import argmax.web.http.Role;
import argmax.web.http.TestServer;
import argmax.web.http.Visit;
import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** The rooms of accounts on a test's server, and people to use them. */
public final class AccountRooms {
    public static final String PASSWORD = "correct horse battery";

    private AccountRooms() {}

    public static void register(TestServer server, RoutesConfig routes) {
        register(server, routes, false);
    }

    static void registerDemo(TestServer server, RoutesConfig routes) {
        register(server, routes, true);
    }

    private static void register(TestServer server, RoutesConfig routes, boolean demo) {
        Jdbi jdbi = server.database.jdbi();
        Passwords passwords = new Passwords(server.random);
        ClientAddress addresses = new ClientAddress(true);
        SignIn signIn = new SignIn(jdbi, passwords, server.time);
        new SignInRoutes(server.pages, server.sessions, signIn, addresses).register(routes);
        new AccountRoutes(
                        server.pages,
                        server.sessions,
                        new ChangePassword(jdbi, signIn, passwords),
                        addresses,
                        id -> List.of("Statistics"))
                .register(routes);
        new SetupRoutes(server.pages, server.sessions, firstInstructor(server)).register(routes);
        new EnterDemo(server.sessions, jdbi, demo).register(routes);
        routes.get(
                "/", ctx -> ctx.result(Visit.of(ctx).person().map(Person::name).orElse("")));
    }

    static FirstInstructor firstInstructor(TestServer server) {
        return new FirstInstructor(server.database.jdbi(), new Passwords(server.random), server.time, server.random);
    }

    /** Adds a person whose password is {@link #PASSWORD}. */
    public static Person add(TestServer server, String name, String email, Role role) {
        return new PersonStore(server.database.jdbi())
                .add(name, email, new Passwords(server.random).hash(PASSWORD), role, server.time.instant());
    }

    public static Answer signIn(Browserless browser, String email, String password) {
        browser.get("/sign-in");
        return browser.post("/sign-in", Map.of("email", email, "password", password));
    }

    /** A browser in which the person with this e-mail address is signed in. */
    public static Browserless browserOf(TestServer server, String email) {
        Browserless browser = server.browser();
        signIn(browser, email, PASSWORD);
        browser.get("/account");
        return browser;
    }
}
