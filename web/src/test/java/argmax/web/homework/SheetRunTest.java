package argmax.web.homework;

import static argmax.web.homework.HomeworkClass.facts;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.web.TestApp;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.GradeRun;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.Sha256;
import argmax.web.http.TestTime;
import argmax.web.run.TrainAtOnce;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Items that train, and receipts. Runs end when a test trains them. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetRunTest {
    private static final Map<String, List<String>> GOOD = settings("20");
    private static final Map<String, List<String>> POOR = Map.of(
            "inputs", List.of("x1"), "scaling", List.of("standard"), "hidden", List.of(""), "rate", List.of("0.0001"),
            "epochs", List.of("1"));
    private final TestTime time = new TestTime();
    private final TestApp app = TestApp.serve(HomeworkClass.COURSE, time);
    private final Course course = Course.read(HomeworkClass.COURSE);
    private HomeworkClass group = new HomeworkClass(app, time);
    private Instant due = Instant.MAX;

    private static Map<String, List<String>> settings(String epochs) {
        return Map.of(
                "inputs", List.of("x1", "x2"), "scaling", List.of("standard"), "hidden", List.of(""), "rate", List.of("0.1"),
                "epochs", List.of(epochs));
    }

    @BeforeEach
    void begin() {
        group = new HomeworkClass(app, time);
        due = time.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(3)).minus(Duration.ofMinutes(1));
    }

    @AfterAll
    void close() {
        app.close();
    }

    /** As a worker does it, with what the program tells on runs' pages left as it is. */
    private void train(String run) {
        AttemptStore attempts = new AttemptStore(app.jdbi(), time, new Random(1));
        new TrainAtOnce(app.jdbi(), time, new Random(1), new GradeRun(() -> course, attempts), "test")
                .train(run.substring("/runs/".length()));
    }

    private static String start(Browserless learner, String path, Map<String, List<String>> settings) {
        Answer answer = learner.postLists(path, settings);
        assertThat(answer.status()).as(answer.text("main")).isEqualTo(303);
        assertThat(answer.location()).startsWith("/runs/");
        return answer.location();
    }

    @Test
    void aTrainingThatEndsAfterTheDeadlineCountsAsInTime() {
        Browserless ada = group.learner("Ada who trains");
        String sheet = group.assign(due);
        ada.get(sheet);
        group.at(due);
        String run = start(ada, sheet + "/s1-line", GOOD);
        Answer waiting = ada.get(sheet);
        assertThat(waiting.document().select("nav tbody tr:eq(1) a[href^=/runs/]").attr("href")).isEqualTo(run);
        assertThat(facts(waiting, "s1-line")).isEqualTo("4 points · 1 of 2 tries used");
        assertThat(ada.get(run).document().select(".run-head a").attr("href")).isEqualTo(sheet + "#exercise-s1-line");

        group.at(due.plus(Duration.ofDays(10)));
        train(run);
        assertThat(facts(ada.get(sheet), "s1-line")).isEqualTo("Best 4 of 4 points · 1 of 2 tries used");
        assertThat(ada.get(run).text(".verdict-head")).startsWith("Correct");
    }

    @Test
    void oneThatTakesThePlaceOfOneThatStillWaitsGivesItsTryBack() {
        Browserless ada = group.learner("Ada who corrects");
        String sheet = group.assign(due);
        ada.get(sheet);
        start(ada, sheet + "/s1-line", POOR);
        String second = start(ada, sheet + "/s1-line", POOR);
        assertThat(facts(ada.get(sheet), "s1-line")).endsWith("1 of 2 tries used");
        train(second);
        start(ada, sheet + "/s1-line", GOOD);
        Answer refused = ada.postLists(sheet + "/s1-line", GOOD);
        assertThat(refused.status()).as("the one that waits is a try, too").isEqualTo(422);
        assertThat(refused.text(".problem-summary")).contains("all 2 tries");
    }

    @Test
    void trainingWithoutHandingInCostsNothingAndNeverTakesThePlaceOfAnAnswer() {
        Browserless ada = group.learner("Ada who rehearses");
        String sheet = group.assign(due);
        Answer page = ada.get(sheet);
        assertThat(page.document().select("button[formaction]").eachAttr("formaction")).containsExactly(sheet + "/s1-line/rehearsal");
        String run = start(ada, sheet + "/s1-line/rehearsal", settings("7"));
        train(run);
        page = ada.get(sheet);
        assertThat(facts(page, "s1-line")).isEqualTo("4 points · 0 of 2 tries used");
        assertThat(page.value("epochs")).as("the settings stay").isEqualTo("7");
        assertThat(page.document().select("nav tbody tr:eq(1)").text()).endsWith("Saved draft, not sent");
        Answer ended = ada.get(run);
        assertThat(ended.document().select(".verdict")).isEmpty();
        assertThat(ended.text(".run-state-text")).startsWith("Finished");

        start(ada, sheet + "/s1-line", GOOD);
        Answer refused = ada.postLists(sheet + "/s1-line/rehearsal", POOR);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".problem-summary")).contains("waits for its run");
        assertThat(facts(ada.get(sheet), "s1-line")).endsWith("1 of 2 tries used");
        assertThat(ada.post(sheet + "/s1-times/rehearsal", Map.of()).status()).isEqualTo(404);
        group.at(due.plus(Duration.ofDays(8)));
        assertThat(ada.postLists(sheet + "/s1-line/rehearsal", POOR).status()).isEqualTo(404);
        assertThat(ada.postLists("/exercises/s1-line/rehearsal", POOR).status()).isEqualTo(404);
    }

    @Test
    void aRunsPageKeepsAVerdictBackThatTheRulesHoldBack() {
        Browserless ada = group.learner("Ada who waits");
        String sheet = group.assign("s1", due, HomeworkClass.STEPS, false, null);
        ada.get(sheet);
        String run = start(ada, sheet + "/s1-line", GOOD);
        train(run);
        assertThat(ada.get(run).document().select(".verdict")).isEmpty();
        group.at(due.plus(Duration.ofDays(8)));
        assertThat(ada.get(run).text(".verdict-head")).startsWith("Correct");
    }

    @Test
    void everyAnswerHasAReceiptThatProvesItself() throws Exception {
        Browserless ada = group.learner("Ada of the receipts");
        String sheet = group.assign(due);
        HomeworkClass.multiply(ada, sheet, 1);
        time.pass(Duration.ofSeconds(90));
        HomeworkClass.multiply(ada, sheet, 3);
        Answer page = ada.get(sheet);
        assertThat(page.text("#exercise-s1-times .receipt")).startsWith("Answer 2 was received on");
        List<String> links = page.document().select("#exercise-s1-times .past a").eachAttr("href");
        assertThat(links).hasSize(2).first().isEqualTo(page.document().select("#exercise-s1-times .receipt a").attr("href"));
        Answer receipt = ada.get(links.getFirst());
        assertThat(receipt.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
        assertThat(receipt.header("Content-Disposition")).isEqualTo("attachment; filename=\"receipt-s1-times-2.txt\"");
        String version = course.exercise("s1-times").orElseThrow().common().version();
        assertThat(receipt.body().lines().toList())
                .contains("Class: " + group.name(), "Received, UTC: " + time.instant(), "Exercise version: " + version)
                .anySatisfy(line -> assertThat(line).startsWith("Person: Ada of the receipts, learner"))
                .anySatisfy(line -> assertThat(line).startsWith("Sheet: S1 Sums and lines (assignment "))
                .anySatisfy(line -> assertThat(line).isEqualTo("Item: S1.1 Times one, two and three (s1-times)"))
                .anySatisfy(line -> assertThat(line).startsWith("Attempt: 2 (answer "))
                .anySatisfy(line -> assertThat(line).matches("Received: \\d+ \\w+ 2026, \\d\\d:\\d\\d:\\d\\d\\.\\d{3} \\+00:00, UTC"))
                .anySatisfy(line -> assertThat(line).startsWith("Answer as sent: {\"").contains("\"once\":[\""));
        int end = receipt.body().indexOf("SHA-256");
        String above = receipt.body().substring(0, end);
        assertThat(receipt.body().substring(end)).isEqualTo(
                "SHA-256 of the lines above: %s\n".formatted(Sha256.hex(above.getBytes(StandardCharsets.UTF_8))));
        assertThat(ada.get(links.getLast()).body()).contains("Attempt: 1 (");

        Browserless blaise = group.learner("Blaise who is curious");
        assertThat(blaise.get(links.getFirst()).status()).isEqualTo(404);
        assertThat(ada.get(links.getFirst().replace("s1-times", "s1-line")).status()).isEqualTo(404);
    }
}
