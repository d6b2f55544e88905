package argmax.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {
    private final TestServer server = TestServer.start(SmallRooms::register);
    private final Browserless browser = server.browser();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aPageThatDoesNotExistSaysSo() {
        Answer answer = browser.get("/no-such-page");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.heading()).isEqualTo(Problem.NOT_FOUND.message());
    }

    @Test
    void aScriptIsToldInJson() {
        Answer answer = browser.get("/no-such-feed.json");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.body()).contains("\"problem\":\"not-found\"", "\"message\":\"There is no such page.\"");
    }

    @Test
    void theUnexpectedHasAReferenceAndTellsNothingElse() {
        Answer page = browser.get("/broken");
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.text("main code")).matches("[0-9a-f]{8}");
        assertThat(page.body()).doesNotContain("secret", "Exception", "argmax.web");

        Answer feed = browser.get("/broken.json");
        assertThat(feed.status()).isEqualTo(500);
        assertThat(feed.body()).contains("\"reference\":").doesNotContain("secret", "Exception");
    }

    @Test
    void aClassThatIsMissingIsAnOrdinaryFailure() {
        assertThat(browser.get("/broken-class").text("main code")).matches("[0-9a-f]{8}");
    }

    @Test
    void aTemplateThatFailsLeavesNoHalfPage() {
        Answer answer = browser.get("/broken-page");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("Half a page", "nothing.here");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAsAPage() {
        browser.get("/who");
        Answer answer = browser.post("/who", Map.of("much", "x".repeat(70_000)));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.heading()).isEqualTo(Problem.TOO_LARGE.message());
    }

    @Test
    void anAddressThatTakesNoFormSaysSo() {
        browser.get("/who");
        assertThat(browser.post("/number/3", Map.of()).status()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({"/for-people,/for-people", "/for-people?page=2,/for-people?page=2", "/for-instructors,/for-instructors"})
    void aGuestIsLedThroughSignInBackToThePage(String asked, String then) {
        Answer answer = browser.get(asked);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/sign-in?then=" + Browserless.encode(then));
    }

    @Test
    void aGuestWhoSentAFormIsLedBackToItsPage() {
        browser.get("/who");
        Answer answer = browser.send(browser.request("/for-people")
                .header("X-CSRF", browser.csrf())
                .header("Referer", "http://localhost/lessons/iris")
                .POST(BodyPublishers.noBody())
                .build());
        assertThat(answer.location()).isEqualTo("/sign-in?then=%2Flessons%2Firis");
    }

    @Test
    void aLearnerMayNotDoWhatInstructorsDo() {
        browser.get("/who");
        browser.post("/enter", Map.of());
        assertThat(browser.get("/for-instructors").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "01", "1e3", "99999999999999999999", "x", "%00", "1;DROP", "%F0%9F%8E%B2"})
    void whatIsNoIdIsNotFound(String typed) {
        assertThat(browser.get("/number/" + typed).status()).isIn(400, 404);
    }

    @Test
    void anIdIsRead() {
        assertThat(browser.get("/number/42").body()).isEqualTo("42");
    }
}
