package argmax.web.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.account.AccountRooms;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.Person;
import argmax.web.http.Role;
import argmax.web.http.TestServer;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClassesTest {
    private static final String EMMY = "emmy@university.example";
    private final TestServer server = TestServer.start(ClassRooms::register);
    private final ClassStore classes = new ClassStore(server.database.jdbi());
    private Person emmy;
    private Browserless browser;

    @BeforeEach
    void addEmmy() {
        emmy = AccountRooms.add(server, "Emmy Noether", EMMY, Role.INSTRUCTOR);
        browser = AccountRooms.browserOf(server, EMMY);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void anInstructorOpensAClassAndGetsItsCode() {
        Answer opened = browser.post("/classes", Map.of("name", "Statistics & learning", "time-zone", "Europe/Berlin"));
        assertThat(opened.location()).isEqualTo("/classes");
        SchoolClass made = classes.ofInstructor(emmy.id()).getFirst();
        assertThat(made.name()).isEqualTo("Statistics & learning");
        assertThat(made.timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(made.joinCode()).matches("[A-HJKMNP-Z2-9]{8}");
        Answer page = browser.get("/classes");
        assertThat(page.text("h2 a")).isEqualTo("Statistics & learning");
        assertThat(page.text("dd code")).isEqualTo(made.joinCode());
        assertThat(page.body()).contains("https://argmax.example/join?code=" + made.joinCode());
    }

    @Test
    void aNewCodeVoidsTheOldOne() {
        SchoolClass before = open();
        browser.post("/classes/%d/code".formatted(before.id()), Map.of());
        SchoolClass after = classes.find(before.id()).orElseThrow();
        assertThat(after.joinCode()).matches("[A-HJKMNP-Z2-9]{8}").isNotEqualTo(before.joinCode());
        assertThat(classes.findByCode(before.joinCode())).isEmpty();
    }

    @Test
    void theRosterNamesTheLearners() {
        SchoolClass taught = open();
        Person ada = learner("Ada Lovelace", "ada@university.example");
        classes.join(taught.id(), ada, server.time.instant());
        Answer page = browser.get(roster(taught));
        assertThat(page.text("tbody th")).isEqualTo("Ada Lovelace");
        assertThat(page.document().select("tbody td").eachText()).contains("ada@university.example", "12 October 2026");
    }

    @Test
    void aLearnerIsRemovedAfterAQuestion() {
        SchoolClass taught = open();
        Person ada = learner("Ada Lovelace", "ada@university.example");
        classes.join(taught.id(), ada, server.time.instant());
        String path = roster(taught) + "/%d/remove".formatted(entry(taught, ada));
        assertThat(browser.get(path).heading()).isEqualTo("Remove Ada Lovelace?");
        assertThat(classes.members(taught.id())).hasSize(1);
        assertThat(browser.post(path, Map.of()).location()).isEqualTo(roster(taught));
        assertThat(classes.members(taught.id())).isEmpty();
        assertThat(browser.get(path).status()).isEqualTo(404);
    }

    @Test
    void instructorsAreNoPartOfTheRoster() {
        SchoolClass taught = open();
        assertThat(browser.get(roster(taught)).document().select("tbody tr")).isEmpty();
    }

    @Test
    void forEverybodyElseThereIsNoSuchClass() {
        SchoolClass taught = open();
        AccountRooms.add(server, "Carl", "carl@university.example", Role.INSTRUCTOR);
        Person ada = learner("Ada", "ada@university.example");
        classes.join(taught.id(), ada, server.time.instant());
        for (String email : List.of("carl@university.example", "ada@university.example")) {
            Browserless other = AccountRooms.browserOf(server, email);
            assertThat(other.get(roster(taught)).status()).isEqualTo(404);
            assertThat(other.post("/classes/%d/code".formatted(taught.id()), Map.of()).status()).isEqualTo(404);
            String remove = roster(taught) + "/%d/remove".formatted(entry(taught, ada));
            assertThat(other.post(remove, Map.of()).status()).isEqualTo(404);
        }
        assertThat(server.browser().get(roster(taught)).location()).startsWith("/sign-in");
        assertThat(classes.find(taught.id())).contains(taught);
        assertThat(classes.members(taught.id())).hasSize(1);
    }

    @Test
    void learnersOpenNoClasses() {
        learner("Ada", "ada@university.example");
        Browserless ada = AccountRooms.browserOf(server, "ada@university.example");
        assertThat(ada.get("/classes").status()).isEqualTo(403);
        assertThat(ada.post("/classes", Map.of("name", "Mine", "time-zone", "UTC")).status()).isEqualTo(403);
    }

    private SchoolClass open() {
        return classes.open("Statistics", ZoneId.of("UTC"), JoinCode.random(server.random), emmy.id(), server.time.instant());
    }

    private Person learner(String name, String email) {
        return AccountRooms.add(server, name, email, Role.LEARNER);
    }

    private long entry(SchoolClass taught, Person learner) {
        return new RosterStore(server.database.jdbi()).of(taught.id(), learner.id()).orElseThrow().id();
    }

    private static String roster(SchoolClass taught) {
        return "/classes/%d/roster".formatted(taught.id());
    }
}
