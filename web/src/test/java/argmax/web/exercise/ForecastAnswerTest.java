package argmax.web.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.run.EventStream;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What is committed to before a run starts, and scored by how it ends. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForecastAnswerTest {
    private static final String PATH = "/exercises/small-or-large-steps";
    private static final Map<String, String> HALF_SURE =
            Map.of("winner", "50", "finite", "0", "loss-low", "0", "loss-high", "1");

    private final TestApp app = TestApp.serve();

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void aForecastIsTakenOnceThenRunThenScoredAndExplained() {
        Browserless learner = app.learner();
        Answer card = learner.get(PATH);
        assertThat(card.document().select(".exercise button").eachText()).containsExactly("Commit and run");
        assertThat(card.text(".exercise details summary")).isEqualTo("What is trained");
        assertThat(card.text(".exercise details pre")).contains("SGD(0.1)").contains("seeds=[3 seeds]");

        Answer sent = learner.post(PATH, HALF_SURE);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).startsWith("/runs/");
        assertThat(learner.get(PATH).document().select(".exercise button").eachText()).containsExactly("New numbers");
        Answer again = learner.post(PATH, HALF_SURE);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.heading()).startsWith("Your answer to these numbers waits for its run.");

        app.train();
        EventStream.all(learner, sent.location());
        Answer run = learner.get(sent.location());
        assertThat(run.text(".run-state-text")).startsWith("Finished after 2 trials");
        // ½ of the points for ¾, ¼ for being right without doubt, ¼ for a range as wide as the scale.
        assertThat(run.text(".verdict-head")).isEqualTo("Partly correct 1.25 of 2");
        assertThat(run.text(".verdict"))
                .contains("you said 50 %; the scores were 0.", "0.75 of the points.")
                .contains("you said 0 %; it did not happen, so the answer is no. Brier score (0 − 0)² = 0: 1 of the points.")
                .contains("you said 0 to 1; it became 0.")
                .contains("These scores pay honesty")
                .contains("Two epochs are 14 steps.");
        Answer shown = learner.get(PATH);
        assertThat(shown.document().select(".exercise button").eachText()).containsExactly("New numbers");
        assertThat(shown.document().select(".exercise summary").eachText()).containsExactly("What is trained");
        assertThat(learner.post(PATH, HALF_SURE).status()).isEqualTo(409);
        learner.post(PATH + "/variant", Map.of());
        assertThat(learner.get(PATH).document().select(".exercise button").eachText()).containsExactly("Commit and run");
    }

    @Test
    void aForecastThatCannotBeReadIsToldAtItsField() {
        Browserless learner = app.learner();
        learner.get(PATH);
        Answer refused = learner.post(PATH, Map.of("winner", "sure", "finite", "3", "loss-low", "0.5", "loss-high", "0.25"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".problem-summary a").eachAttr("href"))
                .containsExactly("#small-or-large-steps-winner");
        Answer crossed = learner.post(PATH, Map.of("loss-low", "0.5", "loss-high", "0.25"));
        assertThat(crossed.problem("small-or-large-steps-loss-high")).contains("a number from 0.5, the lower end, to 2");
        assertThat(crossed.value("loss-low")).isEqualTo("0.5");
    }
}
