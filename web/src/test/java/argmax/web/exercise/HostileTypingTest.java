package argmax.web.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody types, at the addresses of one exercise: each is answered at once, with a reason, and leaves nothing behind. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTypingTest {
    private static final String FORMULA = "/exercises/exponential-rate";
    private static final int FIFTY_MEGABYTES = 50_000_000;
    private final TestApp app = TestApp.serve();
    private final Browserless learner = app.learner();

    @AfterAll
    void close() {
        app.close();
    }

    static Stream<Arguments> formulas() {
        return Stream.of(
                Arguments.of("(".repeat(10_000) + "n" + ")".repeat(10_000), "500 characters"),
                Arguments.of("-".repeat(400) + "n", "nested too deep; at most 50 levels"),
                Arguments.of("(".repeat(240) + "n", "nested too deep; at most 50 levels"),
                Arguments.of("n^".repeat(200) + "n", "nested too deep; at most 50 levels"),
                Arguments.of("n+".repeat(10_000) + "n", "500 characters"),
                Arguments.of("1e999", "too large"),
                Arguments.of("n\0+S", "control characters"),
                Arguments.of("\ud83d\ude42".repeat(200), "has no meaning here"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    @Timeout(5)
    void aFormulaThatIsTooMuchIsRefusedAtItsField(String typed, String reason) {
        learner.get(FORMULA);
        Answer refused = learner.post(FORMULA, Map.of("answer", typed));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("exponential-rate-answer")).contains(reason).hasSizeLessThan(300);
        assertThat(app.rows("attempt")).isZero();
        assertThat(preview(Map.of("answer", typed)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e308*1e308", "9^9^9^9^9^9", "1/0", "sqrt(-1)", "log(0)*0", "exp(exp(exp(n)))"})
    @Timeout(5)
    void whatHasNoFiniteValueIsAnAnswerLikeAnyOther(String typed) {
        Browserless ada = app.learner();
        ada.get(FORMULA);
        assertThat(ada.post(FORMULA, Map.of("answer", typed)).status()).isEqualTo(303);
        assertThat(ada.get(FORMULA).text(".verdict")).containsAnyOf("has no finite value", "That isn't right");
        app.jdbi().useHandle(handle -> handle.execute("DELETE FROM attempt"));
    }

    @Test
    @Timeout(5)
    void aFormulaOfAHundredThousandCharactersIsMoreThanAFormHolds() {
        learner.get(FORMULA);
        Answer refused = learner.post(FORMULA, Map.of("answer", "n+".repeat(50_000)));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.heading()).isEqualTo("This is larger than the 64 KB that are taken here."
                + " Nothing was stored; go back, shorten it and send it again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {FORMULA, FORMULA + "/draft", FORMULA + "/preview", FORMULA + "/regrade", FORMULA + "/variant"})
    @Timeout(20)
    void fiftyMegabytesAreRefusedByTheirLengthBeforeTheyAreRead(String path) throws IOException {
        learner.get(FORMULA);
        int before = app.rows("attempt") + app.rows("draft");
        String refused = sendTheBeginning(path);
        assertThat(refused).startsWith("HTTP/1.1 413").contains("too-large", "64 KB");
        assertThat(app.rows("attempt") + app.rows("draft")).isEqualTo(before);
    }

    /** Announces 50 MB, sends 4 of them and listens. */
    private String sendTheBeginning(String path) throws IOException {
        URI address = URI.create(app.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String head = "POST %s HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nCookie: argmax_session=%s\r\n"
                    .formatted(path, learner.cookie("argmax_session"))
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                            .formatted(FIFTY_MEGABYTES);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] letters = new byte[4 << 20];
            Arrays.fill(letters, (byte) 'a');
            socket.getOutputStream().write(letters);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @Timeout(20)
    void aBodyThatDoesNotSayItsLengthIsRefusedAllTheSame() {
        learner.get(FORMULA);
        byte[] letters = new byte[100_000];
        Arrays.fill(letters, (byte) 'a');
        Answer refused = learner.send(learner.request(FORMULA)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(letters)))
                .build());
        assertThat(refused.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ff%fe", "%zz", "%", "%u0041", "%C0%80"})
    void whatIsNoUtf8IsRefusedAtItsField(String typed) {
        learner.get(FORMULA);
        Answer refused = learner.postAsIs(FORMULA, Browserless.encode(Map.of("csrf", learner.csrf())) + "&answer=" + typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("exponential-rate-answer")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "klingon", "\"", ";"})
    void aWrongEncodingOfTheFormIsRefused(String charset) {
        learner.get(FORMULA);
        Answer refused = learner.send(learner.request(FORMULA)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=" + charset)
                .POST(BodyPublishers.ofString(Browserless.encode(Map.of("csrf", learner.csrf(), "answer", ")"))))
                .build());
        assertThat(refused.status()).isBetween(400, 499);
    }

    @Test
    void anEchoIsForWhoeverMayAnswerAndGivesNothingAway() {
        learner.get(FORMULA);
        assertThat(preview(Map.of("answer", "n/S")).body())
                .isEqualTo("{\"fields\":{\"answer\":{\"html\":\"<span class=\\\"math\\\">\\\\frac{n}{S}</span>\"}}}");
        assertThat(preview(Map.of("answer", "n//S")).body())
                .contains("At character 3", "\"mark\":{\"before\":\"n/\",\"at\":\"/\",\"after\":\"S\"}");
        assertThat(preview(Map.of("answer", "<b>")).body()).doesNotContain("\"html\"");
        assertThat(preview(Map.of()).body()).isEqualTo("{\"fields\":{}}");
        assertThat(app.rows("attempt")).isZero();
        Browserless guest = app.guest();
        guest.get("/labs/iris");
        assertThat(guest.post(FORMULA + "/preview", Map.of("answer", "n")).location()).startsWith("/sign-in");
    }

    @Test
    void theRefusedFormMarksTheCharacterWithoutScripts() {
        learner.get(FORMULA);
        Answer refused = learner.post(FORMULA, Map.of("answer", " n/(S*)"));
        assertThat(refused.problem("exponential-rate-answer")).startsWith("At character 6: expected a number");
        assertThat(refused.document().expectFirst(".field .mark").wholeText()).isEqualTo("n/(S*)");
        assertThat(refused.text(".field .mark mark")).isEqualTo(")");
        assertThat(refused.value("answer")).isEqualTo(" n/(S*)");
    }

    private Answer preview(Map<String, String> entries) {
        return learner.post(FORMULA + "/preview", entries);
    }
}
