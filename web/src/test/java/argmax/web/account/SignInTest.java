package argmax.web.account;

import static argmax.web.account.AccountRooms.PASSWORD;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
    private static final String EMAIL = "ada@university.example";
    private final TestServer server = TestServer.start(AccountRooms::register);
    private final Browserless browser = server.browser();

    @BeforeEach
    void addAda() {
        AccountRooms.add(server, "Ada", EMAIL, Role.LEARNER);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theRightPasswordOpensTheAccount() {
        Answer answer = signIn(browser, EMAIL, PASSWORD);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/");
        assertThat(browser.get("/").body()).isEqualTo("Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADA@University.Example", "  ada@university.example  "})
    void capitalsAndSpacesAroundAnAddressDoNotMatter(String email) {
        assertThat(signIn(browser, email, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookTheSame() {
        Answer wrong = signIn(browser, EMAIL, "something else");
        Answer unknown = signIn(browser, "eve@university.example", PASSWORD);
        assertThat(wrong.status()).isEqualTo(422).isEqualTo(unknown.status());
        assertThat(wrong.problem("email")).isEqualTo("No account has this e-mail address and password.");
        assertThat(unknown.problem("email")).isEqualTo(wrong.problem("email"));
        assertThat(wrong.value("email")).isEqualTo(EMAIL);
        assertThat(wrong.body()).doesNotContain("something else");
    }

    @Test
    void signInLeadsBackToThePageThatAskedForIt() {
        browser.get("/sign-in?then=/account");
        Answer answer = browser.post("/sign-in", Map.of("email", EMAIL, "password", PASSWORD, "then", "/account"));
        assertThat(answer.location()).isEqualTo("/account");
    }

    @Test
    void theAskedPageIsRememberedThroughAMistake() {
        browser.get("/sign-in?then=/account");
        Answer answer = browser.post("/sign-in", Map.of("email", EMAIL, "password", "", "then", "/account"));
        assertThat(answer.value("then")).isEqualTo("/account");
    }

    @ParameterizedTest
    @CsvSource({"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void nobodyIsLedToAnotherServer(String then) {
        assertThat(browser.get("/sign-in?then=" + Browserless.encode(then)).value("then")).isEqualTo("/");
        Answer answer = browser.post("/sign-in", Map.of("email", EMAIL, "password", PASSWORD, "then", then));
        assertThat(answer.location()).isEqualTo("/");
        assertThat(browser.get("/sign-in?then=" + Browserless.encode(then)).location()).isEqualTo("/");
    }

    @Test
    void signingOutLeavesAGuest() {
        signIn(browser, EMAIL, PASSWORD);
        browser.get("/account");
        assertThat(browser.post("/sign-out", Map.of()).location()).isEqualTo("/");
        assertThat(browser.get("/").body()).isEmpty();
        assertThat(browser.get("/account").location()).isEqualTo("/sign-in?then=%2Faccount");
    }

    @Test
    void signingOutNeedsAForm() {
        signIn(browser, EMAIL, PASSWORD);
        assertThat(browser.get("/sign-out").status()).isEqualTo(405);
        assertThat(browser.get("/").body()).isEqualTo("Ada");
    }
}
