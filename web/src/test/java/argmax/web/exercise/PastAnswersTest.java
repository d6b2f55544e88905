package argmax.web.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.TestTime;
import argmax.web.run.Trainings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** The list of earlier answers, and what counts as one. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastAnswersTest {
    private final TestTime time = new TestTime();
    private final TestApp app = TestApp.serve(time);

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void earlierAnswersAreListedNewestFirst() {
        Browserless ada = app.learner();
        ada.get(Counts.PATH);
        Counts.answer(ada, 999);
        assertThat(ada.get(Counts.PATH).document().select(".past")).as("one answer needs no list").isEmpty();
        Counts.newNumbers(ada);
        time.pass(Duration.ofMinutes(5));
        String right = Double.toString(Counts.sum(ada.get(Counts.PATH)) / 5.0);
        Counts.answer(ada, Double.parseDouble(right));
        Answer page = ada.get(Counts.PATH);
        assertThat(page.text(".past summary")).isEqualTo("Your 2 answers");
        List<String> lines = page.document().select(".past li").eachText();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).matches("12 Oct 2026, \\d\\d:\\d\\d UTC Correct, 1 of 1 " + right.replace(".", "\\."));
        assertThat(lines.getLast()).matches("12 Oct 2026, \\d\\d:\\d\\d UTC Not yet, 0 of 1 999\\.0 \\(other numbers\\)");
    }

    @Test
    void optionsAreListedInTheirWordsAndSettingsWhereTheyWereChanged() {
        Browserless ada = app.learner();
        String scaler = "/exercises/iris-scaler";
        String wrong = ada.get(scaler).document().select(".option:contains(From all 150 flowers) input").val();
        ada.post(scaler, Map.of("answer", wrong));
        ada.post(scaler, Map.of("answer", wrong));
        assertThat(ada.get(scaler).text(".past")).contains("From all 150 flowers").doesNotContain(wrong);

        Trainings.start(ada, Trainings.SHORT);
        Trainings.start(ada, Trainings.with(Trainings.SHORT, "activation", "tanh"));
        assertThat(ada.get(Trainings.IRIS).text(".past li")).contains("Activation: tanh; Learning rate: 0.01", "Epochs: 25")
                .doesNotContain("Patience");
    }

    @Test
    void whatCouldNotBeGradedIsNeitherTryNorMiss() {
        Browserless ada = app.learner();
        for (int i = 0; i < 3; i++) {
            Trainings.start(ada, Trainings.SHORT);
        }
        Answer page = ada.get(Trainings.IRIS);
        assertThat(page.text(".exercise-head .facts"))
                .as("two runs were replaced while they waited")
                .isEqualTo("3 points · 1 try");
        assertThat(page.document().select("summary:matchesOwn(Hint|Solution)")).isEmpty();
        assertThat(page.document().select(".past li").eachText()).hasSize(3)
                .allSatisfy(line -> assertThat(line).containsAnyOf("Training", "Could not be graded, 0 of 3"));
    }

    @Test
    void scriptsInAnswersAreText() {
        Browserless ada = app.learner();
        String path = "/exercises/exponential-rate";
        ada.get(path);
        ada.post(path, Map.of("answer", "S/n"));
        ada.post(path, Map.of("answer", "1/S"));
        app.jdbi().useHandle(handle -> handle.execute("""
                UPDATE attempt SET answer = '{"raw":{"answer":["<script>alert(1)</script>"]}}'
                WHERE exercise_id = 'exponential-rate'
                """));
        Answer page = ada.get(path);
        assertThat(page.document().select("main script")).isEmpty();
        assertThat(page.text(".past")).contains("<script>alert(1)</script>");
    }
}
