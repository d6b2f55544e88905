package argmax.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.account.AccountRooms;
import argmax.web.account.EnterDemo;
import argmax.web.account.Passwords;
import argmax.web.account.PersonStore;
import argmax.web.account.SignIn;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.ClientAddress;
import argmax.web.http.Role;
import argmax.web.http.TestServer;
import io.javalin.config.RoutesConfig;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeletePageTest {
    private static final String PATH = "/account/delete";
    private static final Map<String, String> RIGHT = Map.of("current", AccountRooms.PASSWORD);
    private final TestApp app = TestApp.serve();

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void withThePasswordTheAccountGoesAndItsSessionsEnd() {
        Browserless ada = app.learner("Ada Lovelace", TestApp.CODE);
        String email = ada.get("/account").document().select("dd").get(1).text();
        Browserless elsewhere = app.signedIn(email);
        int people = app.rows("person");

        assertThat(ada.get(PATH).text("main")).contains("What is deleted", "Nothing of what you did.");
        Answer wrong = ada.post(PATH, Map.of("current", "not my password"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("current")).isEqualTo("This is not your present password.");
        assertThat(ada.post(PATH, Map.of()).problem("current")).isEqualTo("Present password is missing.");
        assertThat(app.rows("person")).isEqualTo(people);

        Answer gone = ada.post(PATH, RIGHT);
        assertThat(gone.status()).isEqualTo(303);
        assertThat(ada.get(gone.location()).text("[role=status]")).startsWith("Your account is deleted");
        assertThat(app.rows("person")).isEqualTo(people - 1);
        assertThat(ada.get("/account").location()).startsWith("/sign-in");
        assertThat(elsewhere.get("/account").location()).startsWith("/sign-in");
        Browserless again = app.guest();
        again.get("/sign-in");
        assertThat(again.post("/sign-in", Map.of("email", email, "password", AccountRooms.PASSWORD)).status()).isEqualTo(422);
    }

    @Test
    void whoseGradesStayReadsOfWhichClassesAndCanNeverSignInAgain() {
        app.teach("Sofia Kovalevskaya", "sofia@university.example", "Mechanics", "ZYXW9875");
        Browserless ada = app.learner("Ada Lovelace", "ZYXW9875");
        app.jdbi().useHandle(handle ->
                handle.execute("UPDATE school_class SET closed_at = opened_at WHERE name = 'Mechanics'"));
        assertThat(ada.get(PATH).text("main"))
                .contains("The grades of closed classes", "Mechanics", "“Former learner” and a code");
        assertThat(ada.post(PATH, RIGHT).status()).isEqualTo(303);
        String left = app.jdbi().withHandle(handle -> handle.createQuery("SELECT email FROM person WHERE email LIKE 'former-%'")
                .mapTo(String.class)
                .one());
        Browserless guest = app.guest();
        guest.get("/sign-in");
        assertThat(guest.post("/sign-in", Map.of("email", left, "password", AccountRooms.PASSWORD)).problem("email"))
                .contains("is not an e-mail address");
    }

    @Test
    void whoAloneTeachesAnOpenClassStays() {
        app.teach("Carl Gauss", "carl@university.example", "Number theory", "ZYXW9876");
        Browserless carl = app.signedIn("carl@university.example");
        Answer refused = carl.get(PATH);
        assertThat(refused.heading()).isEqualTo("This account can’t be deleted");
        assertThat(refused.text("main ul")).isEqualTo("Number theory");
        assertThat(refused.document().select("form[action=/account/delete]")).isEmpty();
        assertThat(carl.post(PATH, RIGHT).status()).isEqualTo(409);

        teachesToo("Number theory", "emmy@university.example");
        assertThat(carl.get(PATH).heading()).isEqualTo("Delete my account?");
        assertThat(carl.post(PATH, RIGHT).status()).isEqualTo(303);
        assertThat(new PersonStore(app.jdbi()).find("carl@university.example")).isEmpty();
    }

    @Test
    void aClosedClassHoldsNoInstructorBack() {
        app.teach("Felix Klein", "felix@university.example", "Geometry", "ZYXW9874");
        app.jdbi().useHandle(handle ->
                handle.execute("UPDATE school_class SET closed_at = opened_at WHERE name = 'Geometry'"));
        Browserless felix = app.signedIn("felix@university.example");
        assertThat(felix.post(PATH, RIGHT).status()).isEqualTo(303);
        assertThat(new PersonStore(app.jdbi()).find("felix@university.example")).isEmpty();
    }

    @Test
    void theDemonstrationsAccountsStay() {
        try (TestServer server = TestServer.startDemo(DeletePageTest::demo)) {
            AccountRooms.add(server, "Lena Hartmann", EnterDemo.LEARNER, Role.LEARNER);
            AccountRooms.add(server, "Ada Lovelace", "ada@university.example", Role.LEARNER);
            Browserless lena = AccountRooms.browserOf(server, EnterDemo.LEARNER);
            assertThat(lena.get(PATH).text("main"))
                    .contains("This account can’t be deleted", "It belongs to the demonstration");
            assertThat(lena.post(PATH, RIGHT).status()).isEqualTo(409);
            assertThat(new PersonStore(server.database.jdbi()).find(EnterDemo.LEARNER)).isPresent();
            Browserless ada = AccountRooms.browserOf(server, "ada@university.example");
            assertThat(ada.post(PATH, RIGHT).status()).isEqualTo(303);
        }
    }

    private static void demo(TestServer server, RoutesConfig routes) {
        AccountRooms.register(server, routes);
        Jdbi jdbi = server.database.jdbi();
        Passwords passwords = new Passwords(server.random);
        DeleteAccount deleteAccount = new DeleteAccount(
                jdbi, new SignIn(jdbi, passwords, server.time), passwords, server.time, server.random, true);
        new PrivacyRoutes(
                        jdbi, _ -> true, deleteAccount, new ClientAddress(false), server.sessions, server.time, server.pages)
                .register(routes);
    }

    private void teachesToo(String className, String email) {
        app.jdbi().useHandle(handle -> handle.execute("""
                INSERT INTO membership (class_id, person_id, role, joined_at)
                SELECT school_class.id, person.id, 'INSTRUCTOR', CURRENT_TIMESTAMP FROM school_class, person
                WHERE school_class.name = ? AND person.email = ?
                """, className, email));
    }
}
