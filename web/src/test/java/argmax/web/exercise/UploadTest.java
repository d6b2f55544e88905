package argmax.web.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Answers that are files. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadTest {
    private static final String PATH = "/exercises/iris-predict";
    private static final String BOUNDARY = "----a-boundary-of-our-own";
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T08:00:00Z"));
    private final TestApp app = TestApp.serve(now::get);

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void theFilesOfAQuestionCanBeFetchedByAnybody() {
        Browserless guest = app.guest();
        assertThat(guest.get(PATH).document().select(".attachments a").eachAttr("href"))
                .containsExactly(PATH + "/files/iris-predict-learn.csv", PATH + "/files/iris-predict-predict.csv",
                        PATH + "/files/iris-predict-template.csv");
        Answer template = guest.get(PATH + "/files/iris-predict-template.csv");
        assertThat(template.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(template.header("Content-Disposition")).isEqualTo("attachment; filename=\"iris-predict-template.csv\"");
        assertThat(template.body()).startsWith("id,label\n1,setosa\n").hasLineCount(901);
        assertThat(guest.get(PATH + "/files/other.csv").status()).isEqualTo(404);
    }

    @Test
    void anUploadIsGradedAndItsPublicHalfIsTold() {
        Browserless ada = app.learner();
        Answer sent = upload(ada, template(ada).getBytes(UTF_8));
        assertThat(sent.status()).isEqualTo(303);
        Answer page = ada.get(PATH);
        assertThat(page.text(".verdict-head")).isEqualTo("Not yet 0 of 4");
        assertThat(page.text(".verdict .prose")).startsWith("Accuracy 0.3").contains("on the public half of the rows");
    }

    @Test
    void aFileThatCannotBeReadCostsNoTryAndIsNamedAtItsField() {
        Browserless ada = app.learner();
        assertRefused(ada, "id,label\n1,setosa\n".getBytes(UTF_8), "The file is 1 rows; allowed is 900");
        assertRefused(ada, template(ada).replace("\n7,setosa", "\n6,setosa").getBytes(UTF_8), "line 8, column id is 6");
        assertRefused(ada, template(ada).replace("7,setosa", "7,rosa").getBytes(UTF_8), "line 8");
        assertRefused(ada, new byte[0], "no file was chosen, or it is empty");
        assertRefused(ada, new byte[] {'i', 'd', 0, 'x'}, "has the control character 0x00");
        assertRefused(ada, new byte[] {'i', 'd', (byte) 0xe4, 'x'}, "line 1: this is no text in UTF-8");
        assertThat(ada.get(PATH).text(".exercise-head .facts")).isEqualTo("4 points");
    }

    @Test
    void tooLargeAFileIsRefusedByItsLengthBeforeItIsRead() {
        Browserless ada = app.learner();
        ada.get(PATH);
        Answer answer = ada.send(ada.request(PATH + "?csrf=" + ada.csrf())
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(new byte[3_000_000]))
                .build());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".problem")).isEqualTo("The file has about 3.0 MB; allowed are 2.0 MB. This cost you no try.");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Browserless ada = app.learner();
        ada.get(PATH);
        assertThat(send(ada, PATH, template(ada).getBytes(UTF_8)).status()).isEqualTo(403);
        assertThat(send(ada, PATH + "?csrf=guessed", template(ada).getBytes(UTF_8)).status()).isEqualTo(403);
    }

    @Test
    void fiveUploadsFitIntoADay() {
        Browserless ada = app.learner();
        byte[] file = template(ada).getBytes(UTF_8);
        for (int i = 0; i < 5; i++) {
            assertThat(upload(ada, file).status()).isEqualTo(303);
            now.updateAndGet(instant -> instant.plus(Duration.ofHours(1)));
        }
        assertRefused(ada, file, "You have used the 5 tries of the last 24 hours; the next is free in 19 h 1 min.");
        now.updateAndGet(instant -> instant.plus(Duration.ofHours(20)));
        assertThat(upload(ada, file).status()).isEqualTo(303);
        assertThat(ada.get(PATH).text(".exercise-head .facts")).endsWith("6 tries");
    }

    private void assertRefused(Browserless ada, byte[] file, String problem) {
        Answer answer = upload(ada, file);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".field .problem")).contains(problem);
    }

    private static String template(Browserless browser) {
        return browser.get(PATH + "/files/iris-predict-template.csv").body();
    }

    private static Answer upload(Browserless browser, byte[] file) {
        browser.get(PATH);
        return send(browser, PATH + "?csrf=" + browser.csrf(), file);
    }

    private static Answer send(Browserless browser, String path, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"series\"\r\n\r\n1\r\n").getBytes(UTF_8));
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"mine.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return browser.send(browser.request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }
}
