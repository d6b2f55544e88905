package argmax.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.Role;
import argmax.web.http.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInFailureStoreTest {
    private static final String EMAIL = "ada@university.example";
    private final TestServer server = TestServer.start(AccountRooms::register);
    private final Browserless browser = server.browser();

    @BeforeEach
    void addAda() {
        AccountRooms.add(server, "Ada", EMAIL, Role.LEARNER);
        browser.get("/sign-in");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theEleventhAttemptAtAnAccountWaitsWhereverItComesFrom() {
        failTenTimes();
        Answer refused = signInFrom("203.0.113.99", EMAIL, AccountRooms.PASSWORD);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("361");
        assertThat(refused.problem("email")).isEqualTo("Too many failed attempts. Try again in 6 minutes.");
        assertThat(refused.value("email")).isEqualTo(EMAIL);
    }

    @Test
    void tryingOnDoesNotProlongTheWait() {
        failTenTimes();
        for (int more = 0; more < 5; more++) {
            signInFrom("203.0.113.99", EMAIL, "guess");
        }
        server.time.pass(Duration.ofMinutes(6));
        assertThat(signInFrom("203.0.113.99", EMAIL, AccountRooms.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void anUnknownAccountIsLimitedLikeAKnownOne() {
        for (int failure = 0; failure < 10; failure++) {
            assertThat(signInFrom("203.0.113." + failure, "eve@university.example", "guess").status()).isEqualTo(422);
        }
        assertThat(signInFrom("203.0.113.99", "eve@university.example", "guess").status()).isEqualTo(429);
    }

    @Test
    void theThirtyFirstAttemptFromAnAddressWaitsWhomeverItIsFor() {
        for (int failure = 0; failure < 30; failure++) {
            signInFrom("203.0.113.1", "p%d@university.example".formatted(failure), "guess");
        }
        assertThat(signInFrom("203.0.113.1", EMAIL, AccountRooms.PASSWORD).status()).isEqualTo(429);
        assertThat(signInFrom("203.0.113.2", EMAIL, AccountRooms.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void comingInForgetsTheFailures() {
        for (int round = 0; round < 2; round++) {
            for (int failure = 0; failure < 9; failure++) {
                signInFrom("203.0.113.1", EMAIL, "guess");
            }
            assertThat(signInFrom("203.0.113.1", EMAIL, AccountRooms.PASSWORD).status()).isEqualTo(303);
            browser.get("/account");
        }
    }

    /** Ten failures, one a minute. */
    private void failTenTimes() {
        for (int failure = 0; failure < 10; failure++) {
            assertThat(signInFrom("203.0.113." + failure, EMAIL, "guess").status()).isEqualTo(422);
            if (failure < 9) {
                server.time.pass(Duration.ofMinutes(1));
            }
        }
    }

    private Answer signInFrom(String address, String email, String password) {
        String body = Browserless.encode(Map.of("email", email, "password", password, "csrf", browser.csrf()));
        return browser.send(browser.request("/sign-in")
                .header("X-Forwarded-For", address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
