package argmax.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/who",
                "/assets/style.css",
                "/no-such-page",
                "/broken",
                "/broken-page",
                "/broken-class",
                "/feed.json",
                "/for-people"
            })
    void everyAnswerCarriesTheHeaders(String path) {
        try (TestServer server = TestServer.start(SmallRooms::register)) {
            check(server.browser().get(path));
            check(server.browser().postAsIs(path, ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/number/%00", "/number/%ff", "/%"})
    void soDoesAnAnswerToWhatNobodyCanRead(String path) throws IOException {
        try (TestServer server = TestServer.start(SmallRooms::register)) {
            String answer = raw(server, "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path));
            assertThat(answer)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("Content-Security-Policy: default-src 'self'", "X-Content-Type-Options: nosniff")
                    .endsWith("\r\n\r\n" + Problem.MALFORMED.message())
                    .doesNotContainIgnoringCase("jetty");
        }
    }

    @Test
    void anEndlessAddressIsRefusedInTheSameWay() throws IOException {
        try (TestServer server = TestServer.start(SmallRooms::register)) {
            String answer = raw(server, "GET /%s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted("a".repeat(10_000)));
            assertThat(answer).startsWith("HTTP/1.1 414 ").contains("X-Content-Type-Options: nosniff");
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

    /** What comes back for bytes that no decent client would send. */
    private static String raw(TestServer server, String request) throws IOException {
        try (Socket socket = new Socket("localhost", server.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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
