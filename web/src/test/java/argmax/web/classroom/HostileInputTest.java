package argmax.web.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.account.AccountRooms;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.Person;
import argmax.web.http.Role;
import argmax.web.http.TestServer;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every form of accounts and classes, against what should not be typed into it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputTest {
    private static final String LONG = "x".repeat(2000);
    private static final List<String> HOSTILE = List.of(
            "",
            "   ",
            LONG,
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "${7*7}",
            "__${7*7}__",
            "'; DROP TABLE person; --",
            "nul\0and\u0007bell",
            "two\nlines",
            "right\u202eto left");
    private static final List<String> SECRETS = List.of("", "short", LONG, "nul\0in a password", "two\nlines of password");
    private static final Map<String, String> JOIN =
            Map.of("code", "ABCD2345", "name", "Ada", "email", "ada@university.example", "password", AccountRooms.PASSWORD);
    private static final Map<String, String> CLASS = Map.of("name", "Statistics", "time-zone", "UTC");
    private static final Map<String, String> PASSWORDS = Map.of("current", AccountRooms.PASSWORD, "password", "another good one");

    private final TestServer server = TestServer.start(ClassRooms::register);
    private final Browserless guest = server.browser();
    private final Browserless emmy = browserOfEmmy();

    @AfterAll
    void close() {
        server.close();
    }

    static Stream<Arguments> textFields() {
        return Stream.of("name", "email", "code")
                .flatMap(field -> HOSTILE.stream().map(typed -> Arguments.of(field, typed)));
    }

    @ParameterizedTest
    @MethodSource("textFields")
    void signingUpRefusesItAtTheField(String field, String typed) {
        checkRefused(guest.post("/join", with(JOIN, field, typed)), field, typed);
    }

    static Stream<Arguments> classFields() {
        return Stream.of("name", "time-zone").flatMap(field -> HOSTILE.stream().map(typed -> Arguments.of(field, typed)));
    }

    @ParameterizedTest
    @MethodSource("classFields")
    void openingAClassRefusesItAtTheField(String field, String typed) {
        checkRefused(emmy.post("/classes", with(CLASS, field, typed)), field, typed);
    }

    static Stream<String> hostile() {
        return HOSTILE.stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void signingInRefusesItAtTheField(String typed) {
        guest.get("/sign-in");
        checkRefused(guest.post("/sign-in", Map.of("email", typed, "password", "guess")), "email", typed);
    }

    static Stream<String> secrets() {
        return SECRETS.stream();
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void aNewPasswordIsRefusedAndNeverShown(String typed) {
        checkSecret(guest.post("/join", with(JOIN, "password", typed)), "password", typed);
        checkSecret(emmy.post("/account/password", with(PASSWORDS, "password", typed)), "password", typed);
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void aWrongPresentPasswordIsRefusedAndNeverShown(String typed) {
        checkSecret(emmy.post("/account/password", with(PASSWORDS, "current", typed)), "current", typed);
        emmy.get("/account");
    }

    @Test
    void aFieldThatCameTwiceIsRefused() {
        guest.get("/join");
        String body = Browserless.encode(with(JOIN, "csrf", guest.csrf())) + "&name=Eve";
        assertThat(guest.postAsIs("/join", body).problem("name")).isEqualTo("Name came 2 times; send it once.");
    }

    @Test
    void aFieldThatDidNotComeIsMissing() {
        guest.get("/join");
        Answer answer = guest.post("/join", Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(Stream.of("name", "email", "password").map(answer::problem))
                .containsExactly("Name is missing.", "E-mail is missing.", "Password is missing.");
    }

    @Test
    void whatIsNoUtf8DoesNoHarm() {
        guest.get("/join");
        Answer answer = guest.postAsIs("/join", Browserless.encode(Map.of("csrf", guest.csrf())) + "&name=%ff%fe&email=%zz");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem("name")).isNotEmpty();
        assertThat(answer.problem("email")).isNotEmpty();
    }

    private static void checkRefused(Answer answer, String field, String typed) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem(field)).isNotEmpty().hasSizeLessThan(300);
        assertThat(answer.document().select(".problem-summary a").eachAttr("href")).contains("#" + field);
        assertThat(answer.value(field)).isEqualTo(typed.replaceAll("[\\p{Cntrl}]", "").strip());
        assertThat(answer.document().select("main script, main img")).isEmpty();
    }

    private static void checkSecret(Answer answer, String field, String typed) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem(field)).isNotEmpty().hasSizeLessThan(300);
        assertThat(answer.value(field)).isEmpty();
        if (!typed.isEmpty()) {
            assertThat(answer.document().select("main").outerHtml()).doesNotContain(typed);
        }
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String typed) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(field, typed);
        return changed;
    }

    private Browserless browserOfEmmy() {
        Person added = AccountRooms.add(server, "Emmy", "emmy@university.example", Role.INSTRUCTOR);
        ClassStore classes = new ClassStore(server.database.jdbi());
        classes.open("Statistics", ZoneId.of("UTC"), "ABCD2345", added.id(), server.time.instant());
        guest.get("/join");
        return AccountRooms.browserOf(server, "emmy@university.example");
    }
}
