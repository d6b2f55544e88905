package argmax.web.account;

import static argmax.web.account.AccountRooms.PASSWORD;
import static argmax.web.account.AccountRooms.browserOf;
import static argmax.web.account.AccountRooms.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.Role;
import argmax.web.http.TestServer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
    private static final String EMAIL = "ada@university.example";
    private static final String NEW = "a quite different one";
    private final TestServer server = TestServer.start(AccountRooms::register);

    @BeforeEach
    void addAda() {
        AccountRooms.add(server, "Ada Lovelace", EMAIL, Role.LEARNER);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void thePageShowsWhoOneIs() {
        Answer answer = browserOf(server, EMAIL).get("/account");
        assertThat(answer.document().select("dd").eachText()).containsExactly("Ada Lovelace", EMAIL, "Statistics");
    }

    @Test
    void aNewPasswordReplacesTheOld() {
        Answer changed = change(browserOf(server, EMAIL), PASSWORD, NEW);
        assertThat(changed.location()).isEqualTo("/account?changed=password");
        assertThat(signIn(server.browser(), EMAIL, PASSWORD).status()).isEqualTo(422);
        assertThat(signIn(server.browser(), EMAIL, NEW).status()).isEqualTo(303);
    }

    @Test
    void aNewPasswordSignsTheOtherBrowsersOut() {
        Browserless here = browserOf(server, EMAIL);
        Browserless there = browserOf(server, EMAIL);
        change(here, PASSWORD, NEW);
        assertThat(here.get("/account?changed=password").text("[role=status]")).startsWith("Your password is changed.");
        assertThat(there.get("/account").location()).isEqualTo("/sign-in?then=%2Faccount");
    }

    @Test
    void thePresentPasswordIsAskedFor() {
        Answer answer = change(browserOf(server, EMAIL), "not my password", NEW);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem("current")).isEqualTo("This is not your present password.");
        assertThat(answer.body()).doesNotContain("not my password", NEW);
        assertThat(signIn(server.browser(), EMAIL, PASSWORD).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lovelace", "ada lovelace", "ada@university.example", "ADA@UNIVERSITY.EXAMPLE", "short", ""})
    void aPasswordThatOthersGuessIsRefused(String weak) {
        Answer answer = change(browserOf(server, EMAIL), PASSWORD, weak);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem("password")).startsWith("New password ");
    }

    @Test
    void whatLooksAlikeIsTheSamePassword() {
        change(browserOf(server, EMAIL), PASSWORD, "caf\u00e9 caf\u00e9 caf\u00e9");
        assertThat(signIn(server.browser(), EMAIL, "cafe\u0301 cafe\u0301 cafe\u0301").status()).isEqualTo(303);
    }

    @Test
    void aGuestHasNoAccountPage() {
        Browserless guest = server.browser();
        assertThat(guest.get("/account").location()).isEqualTo("/sign-in?then=%2Faccount");
        guest.get("/sign-in");
        assertThat(change(guest, PASSWORD, NEW).location()).startsWith("/sign-in");
    }

    private static Answer change(Browserless browser, String current, String wanted) {
        return browser.post("/account/password", Map.of("current", current, "password", wanted));
    }
}
