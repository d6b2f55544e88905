package argmax.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    @ParameterizedTest
    @ValueSource(strings = {"/who", "/assets/style.css", "/no-such-page", "/broken", "/broken-page", "/feed.json", "/for-people"})
    void everyAnswerCarriesTheHeaders(String path) {
        try (TestServer server = TestServer.start(SmallRooms::register)) {
            check(server.browser().get(path));
            check(server.browser().postAsIs(path, ""));
        }
    }

    @Test
    void onHttpsBrowsersAreToldToStayThere() {
        try (TestServer server = TestServer.startHttps(SmallRooms::register)) {
            assertThat(server.browser().get("/who").header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        }
    }

    @Test
    void onHttpTheyAreNot() {
        try (TestServer server = TestServer.start(SmallRooms::register)) {
            assertThat(server.browser().get("/who").header("Strict-Transport-Security")).isEmpty();
        }
    }

    private static void check(Answer answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self'", "style-src 'self'", "object-src 'none'")
                .contains("base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cache-Control")).isNotEmpty();
        assertThat(answer.header("Server")).isEmpty();
    }
}
