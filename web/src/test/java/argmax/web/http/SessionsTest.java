package argmax.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final TestServer server = TestServer.start(SmallRooms::register);
    private final Browserless browser = server.browser();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aGuestKeepsOneSessionFromPageToPage() {
        String first = browser.get("/who").text("#session");
        assertThat(first).matches("[0-9a-f]{64}");
        assertThat(browser.get("/who").text("#session")).isEqualTo(first);
        assertThat(server.browser().get("/who").text("#session")).isNotEqualTo(first);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        assertThat(browser.get("/who").header("Set-Cookie"))
                .startsWith("argmax_session=")
                .contains("; HttpOnly", "; SameSite=Lax", "; Path=/", "; Max-Age=2592000")
                .doesNotContain("Secure");
    }

    @Test
    void onHttpsTheCookieStaysOnHttps() {
        try (TestServer https = TestServer.startHttps(SmallRooms::register)) {
            assertThat(https.browser().get("/who").header("Set-Cookie")).contains("; Secure");
        }
    }

    @Test
    void theDatabaseHoldsNothingThatOpensASession() {
        String session = browser.get("/who").text("#session");
        assertThat(storedIds()).isEqualTo(session).isNotEqualTo(browser.cookie(Sessions.COOKIE));
    }

    @Test
    void onlyPagesMakeSessions() {
        browser.get("/assets/style.css");
        browser.get("/feed.json");
        browser.get("/who", "application/json");
        browser.get("/no-such-page");
        browser.get("/health");
        assertThat(browser.cookie(Sessions.COOKIE)).isEmpty();
        assertThat(storedIds()).isEmpty();
    }

    @Test
    void aCookieThatIsNotOursIsReplaced() {
        browser.setCookie(Sessions.COOKIE, "chosen-by-somebody");
        browser.get("/who");
        assertThat(browser.cookie(Sessions.COOKIE)).isNotEqualTo("chosen-by-somebody").hasSize(43);
    }

    @Test
    void signingInChangesTheSessionAndVoidsTheOldOne() {
        String guest = browser.get("/who").text("#session");
        String guestCookie = browser.cookie(Sessions.COOKIE);
        browser.post("/enter", Map.of());
        Answer signedIn = browser.get("/who");
        assertThat(signedIn.text("#person")).isEqualTo("Ada");
        assertThat(signedIn.text("#session")).isNotEqualTo(guest);

        Browserless thief = server.browser();
        thief.setCookie(Sessions.COOKIE, guestCookie);
        assertThat(thief.get("/who").text("#person")).isEmpty();
    }

    @Test
    void signingOutEndsTheSession() {
        browser.get("/who");
        browser.post("/enter", Map.of());
        browser.get("/who");
        String cookie = browser.cookie(Sessions.COOKIE);
        browser.post("/leave", Map.of());

        Browserless later = server.browser();
        later.setCookie(Sessions.COOKIE, cookie);
        assertThat(later.get("/who").text("#person")).isEmpty();
    }

    @Test
    void aSessionEndsThirtyDaysAfterItsLastUse() {
        browser.get("/who");
        browser.post("/enter", Map.of());
        server.time.pass(Duration.ofDays(29));
        assertThat(browser.get("/who").text("#person")).isEqualTo("Ada");
        server.time.pass(Duration.ofDays(29));
        assertThat(browser.get("/who").text("#person")).isEqualTo("Ada");
        server.time.pass(Duration.ofDays(31));
        assertThat(browser.get("/who").text("#person")).isEmpty();
    }

    @Test
    void aUseIsWrittenDownOnceAnHour() {
        browser.get("/who");
        Instant begun = usedAt();
        server.time.pass(Duration.ofMinutes(59));
        browser.get("/who");
        assertThat(usedAt()).isEqualTo(begun);
        server.time.pass(Duration.ofMinutes(2));
        browser.get("/who");
        assertThat(usedAt()).isEqualTo(server.time.instant());
    }

    @Test
    void signedInPagesAreKeptByNobody() {
        assertThat(browser.get("/who").header("Cache-Control")).isEqualTo("no-cache");
        browser.post("/enter", Map.of());
        assertThat(browser.get("/who").header("Cache-Control")).isEqualTo("no-store");
    }

    private String storedIds() {
        return server.database.jdbi().withHandle(handle -> String.join(
                ",", handle.createQuery("SELECT id FROM web_session").mapTo(String.class).list()));
    }

    private Instant usedAt() {
        return server.database.jdbi().withHandle(handle -> handle.createQuery("SELECT used_at FROM web_session")
                .mapTo(Instant.class)
                .one());
    }
}
