package argmax.web.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Answers that are graded at once. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerTest {
    private final TestApp app = TestApp.serve();
    private final Browserless learner = app.learner();

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void theNumbersStayOverReloadsAndDifferBetweenLearners() {
        Set<List<Integer>> all = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            Browserless another = app.learner();
            List<Integer> counts = Counts.on(another.get(Counts.PATH));
            assertThat(Counts.on(another.get(Counts.PATH))).isEqualTo(counts);
            assertThat(Counts.on(another.get("/lessons/maximum-likelihood"))).isEqualTo(counts);
            all.add(counts);
        }
        assertThat(all).hasSizeGreaterThan(1);
    }

    @Test
    void aRightAnswerEarnsItsPointsAndLeadsBackToItsPlaceInTheLesson() {
        Answer sent = Counts.answerRightly(learner);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).isEqualTo("/lessons/maximum-likelihood#exercise-poisson-mean");
        Answer page = learner.get(Counts.PATH);
        assertThat(page.text(".verdict-head")).isEqualTo("Correct 1 of 1");
        assertThat(page.text(".exercise-head .facts")).startsWith("Best 1 of 1 point");
        assertThat(page.text("details summary")).isEqualTo("Solution");
    }

    @Test
    void aLaterMissNeverLowersTheBest() {
        Browserless ada = app.learner();
        Counts.answerRightly(ada);
        Counts.newNumbers(ada);
        Counts.miss(ada);
        Answer page = ada.get(Counts.PATH);
        assertThat(page.text(".verdict-head")).isEqualTo("Not yet 0 of 1");
        assertThat(page.text(".exercise-head .facts")).isEqualTo("Best 1 of 1 point · 2 tries");
        assertThat(ada.get("/").text(".next-up .facts")).contains(" · 1 of ");
    }

    @Test
    void aKnownMisconceptionIsNamed() {
        Browserless ada = app.learner();
        Counts.answer(ada, Counts.sum(ada.get(Counts.PATH)));
        assertThat(ada.get(Counts.PATH).text(".verdict")).contains("That is the sum of the counts");
        Counts.answer(ada, Counts.sum(ada.get(Counts.PATH)) / 4.0);
        assertThat(ada.get(Counts.PATH).text(".verdict")).contains("belongs to the unbiased variance");
    }

    @Test
    void halfTheBoxesEarnHalfThePoint() {
        Browserless ada = app.learner();
        String path = "/exercises/logistic-value";
        String question = ada.get(path).text(".exercise .prose");
        double x1 = Double.parseDouble(question.replaceAll("(?s).*x=\\(([0-9.]+),.*", "$1"));
        double x2 = Double.parseDouble(question.replaceAll("(?s).*x=\\([0-9.]+,\\\\;(-?[0-9.]+)\\).*", "$1"));
        double h = -0.5 + x1 + 2 * x2;
        ada.post(path, Map.of("h", Double.toString(h), "p", Double.toString(1 / (1 + Math.exp(h)) + 10)));
        Answer page = ada.get(path);
        assertThat(page.text(".verdict-head")).isEqualTo("Partly correct 0.5 of 1");
        assertThat(page.text(".exercise-head .facts")).startsWith("Best 0.5 of 1 point");
    }

    @Test
    void optionsAreJudgedByWhatTheySay() {
        Browserless ada = app.learner();
        String path = "/exercises/iris-scaler";
        ada.post(path, Map.of("answer", option(ada.get(path), "From all 150 flowers")));
        assertThat(ada.get(path).text(".verdict")).contains("That isn't it.", "has helped to choose the scale");
        ada.post(path, Map.of("answer", option(ada.get(path), "From the 120 flowers")));
        assertThat(ada.get(path).text(".verdict-head")).isEqualTo("Correct 1 of 1");
        assertThat(ada.get(path).document().select("input[checked]").eachAttr("value"))
                .containsExactly(option(ada.get(path), "From the 120 flowers"));
    }

    @Test
    void severalOptionsAreRightTogether() {
        Browserless ada = app.learner();
        String path = "/exercises/likelihood-properties";
        Answer page = ada.get(path);
        List<String> right = new ArrayList<>();
        right.add("");
        List.of("A constant factor", "For independent data", "The maximum of").forEach(text -> right.add(option(page, text)));
        ada.postLists(path, Map.of("answer", right.subList(0, 3)));
        assertThat(ada.get(path).text(".verdict-head")).isEqualTo("Not yet 0 of 1");
        ada.postLists(path, Map.of("answer", right));
        assertThat(ada.get(path).text(".verdict-head")).isEqualTo("Correct 1 of 1");
    }

    @Test
    void aFormulaIsRightHoweverItIsWritten() {
        Browserless ada = app.learner();
        String path = "/exercises/exponential-rate";
        ada.post(path, Map.of("answer", "S/n"));
        assertThat(ada.get(path).text(".verdict")).contains("That is the mean waiting time");
        ada.post(path, Map.of("answer", "1/(S/n)"));
        assertThat(ada.get(path).text(".verdict-head")).isEqualTo("Correct 2 of 2");
    }

    @Test
    void helpComesWithMissesAndEndsTheseNumbers() {
        Browserless ada = app.learner();
        List<Integer> counts = Counts.on(ada.get(Counts.PATH));
        List<String> help = new ArrayList<>();
        for (int miss = 1; miss <= 4; miss++) {
            Counts.miss(ada);
            help.add(ada.get(Counts.PATH).text("details summary"));
        }
        assertThat(help).containsExactly("", "Hint", "Hint", "Solution");
        Answer solved = ada.get(Counts.PATH);
        assertThat(solved.document().select(".exercise button").eachText()).containsExactly("New numbers");

        Answer refused = Counts.answerRightly(ada);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.heading()).isEqualTo("The solution for these numbers has been shown. Take new numbers and try again.");
        assertThat(ada.get(Counts.PATH).text(".exercise-head .facts")).isEqualTo("Best 0 of 1 point · 4 tries");

        assertThat(Counts.newNumbers(ada).location()).endsWith("#exercise-poisson-mean");
        Answer fresh = ada.get(Counts.PATH);
        assertThat(Counts.on(fresh)).isNotEqualTo(counts);
        assertThat(fresh.document().select("details:not(.past), .verdict")).isEmpty();
        assertThat(Counts.answerRightly(ada).status()).isEqualTo(303);
        assertThat(ada.get(Counts.PATH).text(".exercise-head .facts")).isEqualTo("Best 1 of 1 point · 5 tries");
    }

    @Test
    void anAnswerToNumbersThatWereReplacedIsNotHeldAgainstTheNewOnes() {
        Browserless ada = app.learner();
        Answer old = ada.get(Counts.PATH);
        Counts.newNumbers(ada);
        String rate = Double.toString(Counts.sum(old) / 5.0);
        Answer refused = ada.post(Counts.PATH, Map.of("series", old.value("series"), "rate", rate));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.heading()).startsWith("You have taken new numbers since");
        Answer fresh = ada.get(Counts.PATH);
        assertThat(fresh.text(".exercise-head .facts")).isEqualTo("1 point");
        assertThat(ada.post(Counts.PATH, Map.of("series", fresh.value("series"), "rate", rate)).status()).isEqualTo(303);
    }

    @Test
    void anAnswerThatCannotBeReadKeepsWhatWasTypedAndCostsNoTry() {
        Browserless ada = app.learner();
        ada.get(Counts.PATH);
        Answer refused = ada.post(Counts.PATH, Map.of("rate", "about four"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("poisson-mean-rate"))
                .isEqualTo("rate is \"about four\"; allowed is a number such as 0.25, 0,25 or 2.5e-1.");
        assertThat(refused.value("rate")).isEqualTo("about four");
        assertThat(refused.document().select(".problem-summary a").eachAttr("href")).containsExactly("#poisson-mean-rate");
        assertThat(ada.get(Counts.PATH).text(".exercise-head .facts")).isEqualTo("1 point");
    }

    @Test
    void aGuestKeepsTheirNumbersAndIsAskedToSignIn() {
        Browserless guest = app.guest();
        Answer page = guest.get(Counts.PATH);
        assertThat(Counts.on(guest.get(Counts.PATH))).isEqualTo(Counts.on(page));
        assertThat(page.document().select(".exercise form")).isEmpty();
        assertThat(page.document().select(".exercise a[href^=/sign-in]").eachAttr("href"))
                .containsExactly("/sign-in?then=/exercises/poisson-mean");
        guest.get("/labs/iris");
        Answer sent = Counts.answer(guest, 4);
        assertThat(sent.location()).startsWith("/sign-in?then=");
        assertThat(Counts.newNumbers(guest).location()).startsWith("/sign-in?then=");
        assertThat(app.guest().post(Counts.PATH, Map.of("rate", "4")).status()).isEqualTo(403);
    }

    @Test
    void anExerciseThatNeverWasIsNotFound() {
        assertThat(learner.get("/exercises/no-such-thing").status()).isEqualTo(404);
        assertThat(learner.post("/exercises/no-such-thing", Map.of()).status()).isEqualTo(404);
        assertThat(learner.post("/exercises/no-such-thing/variant", Map.of()).status()).isEqualTo(404);
    }

    /** What the form sends for the option that begins with these words. */
    private static String option(Answer page, String words) {
        return page.document().select(".exercise label.option").stream()
                .filter(label -> label.text().startsWith(words))
                .map(label -> label.expectFirst("input"))
                .map(Element::val)
                .findFirst()
                .orElseThrow();
    }
}
