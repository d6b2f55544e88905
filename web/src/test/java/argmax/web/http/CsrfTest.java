package argmax.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfTest {
    private final TestServer server = TestServer.start(SmallRooms::register);
    private final Browserless browser = server.browser();

    @BeforeEach
    void openAPage() {
        browser.get("/who");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aFormOfOurPageIsTaken() {
        assertThat(browser.post("/who", Map.of()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "csrf=", "csrf=guess", "csrf=%zz", "other=1"})
    void aFormWithoutTheTokenIsRefused(String body) {
        Answer answer = browser.postAsIs("/who", body);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.heading()).isEqualTo(Problem.FORGED_FORM.message());
    }

    @Test
    void theTokenOfAnotherSessionIsRefused() {
        Browserless other = server.browser();
        other.get("/who");
        assertThat(browser.postAsIs("/who", Browserless.encode(Map.of("csrf", other.csrf()))).status()).isEqualTo(403);
    }

    @Test
    void withoutASessionNoTokenCounts() {
        String none = Token.NONE.csrf();
        assertThat(server.browser().postAsIs("/who", Browserless.encode(Map.of("csrf", none))).status()).isEqualTo(403);
    }

    @Test
    void aScriptSendsTheTokenInAHeader() {
        assertThat(browser.send(browser.request("/who")
                                .header("X-CSRF", browser.csrf())
                                .POST(BodyPublishers.noBody())
                                .build())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "POST", "MADE-UP"})
    void everyMethodThatChangesSomethingNeedsTheToken(String method) {
        assertThat(browser.send(browser.request("/who")
                                .method(method, BodyPublishers.noBody())
                                .build())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aFileIsNotUnpackedToLookForTheToken() {
        String body = "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n%s\r\n--b--\r\n".formatted(browser.csrf());
        assertThat(browser.send(browser.request("/who")
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .POST(BodyPublishers.ofString(body))
                                .build())
                        .status())
                .isEqualTo(403);
    }
}
