package argmax.web.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import argmax.web.account.AccountRooms;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.Person;
import argmax.web.http.Role;
import argmax.web.http.TestServer;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinTest {
    private static final String CODE = "ABCD2345";
    private static final String ADA = "ada@university.example";
    private final TestServer server = TestServer.start(ClassRooms::register);
    private final ClassStore classes = new ClassStore(server.database.jdbi());
    private final Browserless browser = server.browser();
    private SchoolClass open;

    @BeforeEach
    void openAClass() {
        Person emmy = AccountRooms.add(server, "Emmy Noether", "emmy@university.example", Role.INSTRUCTOR);
        open = classes.open("Statistics", ZoneId.of("UTC"), CODE, emmy.id(), server.time.instant());
        browser.get("/join");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aNewcomerSignsUpWithTheCode() {
        String guest = browser.cookie("argmax_session");
        Answer joined = join("Ada Lovelace", ADA, CODE);
        assertThat(joined.location()).isEqualTo("/");
        assertThat(browser.get("/").body()).isEqualTo("Ada Lovelace");
        assertThat(browser.cookie("argmax_session")).isNotEqualTo(guest);
        Person ada = classes.members(open.id()).getFirst().person();
        assertThat(ada.email()).isEqualTo(ADA);
        assertThat(ada.role()).isEqualTo(Role.LEARNER);
        assertThat(AccountRooms.signIn(server.browser(), ADA, AccountRooms.PASSWORD).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd2345", " ABCD 2345 ", "abcd-2345"})
    void aCodeIsReadAsItWasMeant(String typed) {
        assertThat(join("Ada", ADA, typed).location()).isEqualTo("/");
    }

    @Test
    void theLinkFillsTheCodeIn() {
        assertThat(browser.get("/join?code=" + CODE).value("code")).isEqualTo(CODE);
    }

    @Test
    void whoIsSignedInJustJoins() {
        AccountRooms.add(server, "Ada", ADA, Role.LEARNER);
        Browserless ada = AccountRooms.browserOf(server, ADA);
        assertThat(ada.get("/join").document().select("#name, #email, #password")).isEmpty();
        assertThat(ada.post("/join", Map.of("code", CODE)).location()).isEqualTo("/");
        assertThat(ada.post("/join", Map.of("code", CODE)).location()).isEqualTo("/");
        assertThat(classes.members(open.id())).hasSize(1);
    }

    @Test
    void joiningManyTimesAtOnceIsJoiningOnce() throws Exception {
        Person ada = AccountRooms.add(server, "Ada", ADA, Role.LEARNER);
        Callable<Boolean> join = () -> {
            classes.join(open.id(), ada, server.time.instant());
            return true;
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> joined : threads.invokeAll(Collections.nCopies(8, join))) {
                assertThat(joined.get()).isTrue();
            }
        }
        assertThat(classes.members(open.id())).hasSize(1);
    }

    @Test
    void anInstructorWhoTriesTheirOwnCodeStaysTheInstructor() {
        Browserless emmy = AccountRooms.browserOf(server, "emmy@university.example");
        assertThat(emmy.post("/join", Map.of("code", CODE)).location()).isEqualTo("/");
        assertThat(classes.members(open.id())).isEmpty();
    }

    @Test
    void aCodeThatNoClassHasIsNamed() {
        Answer answer = join("Ada", ADA, "ZZZZ9999");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem("code")).contains("“ZZZZ9999”");
        assertThat(answer.value("name")).isEqualTo("Ada");
        assertThat(AccountRooms.signIn(server.browser(), ADA, AccountRooms.PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void anAddressThatIsTakenIsRefusedAndNothingChanges() {
        AccountRooms.add(server, "Somebody", ADA, Role.LEARNER);
        Answer answer = join("Ada", "ADA@university.example", CODE);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem("email")).contains("sign in instead");
        assertThat(classes.members(open.id())).isEmpty();
        assertThat(browser.get("/").body()).isEmpty();
    }

    @Test
    void aNameWithMarkupIsShownAsText() {
        join("O’Neill & Co", ADA, CODE);
        Browserless emmy = AccountRooms.browserOf(server, "emmy@university.example");
        assertThat(emmy.get("/classes/%d/roster".formatted(open.id())).body()).contains("O’Neill &amp; Co");
    }

    @Test
    void whoIsExpectedGetsTheEntryThatWaitsForTheirAddressHoweverItIsTyped() {
        RosterStore roster = new RosterStore(server.database.jdbi());
        RosterEntry waiting = new RosterEntry(0, open.id(), null, ADA, "00123", "ada", "Augusta Ada", "King");
        RosterEntry nameless = new RosterEntry(0, open.id(), null, "blaise@university.example", "00017", null, "", "");
        server.database.jdbi().useHandle(handle -> roster.insert(handle, List.of(waiting, nameless)));
        join("Ada Lovelace", "ADA@University.Example", CODE);
        Person ada = classes.members(open.id()).getFirst().person();
        assertThat(roster.of(open.id(), ada.id())).hasValueSatisfying(entry -> assertThat(entry)
                .usingRecursiveComparison().ignoringFields("id", "personId").isEqualTo(waiting));
        assertThat(roster.of(open.id())).hasSize(2);

        AccountRooms.add(server, "Blaise Pascal", "blaise@university.example", Role.LEARNER);
        AccountRooms.browserOf(server, "blaise@university.example").post("/join", Map.of("code", CODE));
        assertThat(roster.of(open.id())).extracting(RosterEntry::name, RosterEntry::studentNumber, RosterEntry::joined)
                .containsExactlyInAnyOrder(tuple("Augusta Ada King", "00123", true), tuple("Blaise Pascal", "00017", true));
    }

    private Answer join(String name, String email, String code) {
        return browser.post(
                "/join", Map.of("code", code, "name", name, "email", email, "password", AccountRooms.PASSWORD));
    }
}
