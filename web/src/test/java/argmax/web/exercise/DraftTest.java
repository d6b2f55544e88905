package argmax.web.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.TestTime;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What is typed and not sent. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftTest {
    private static final String DRAFT = Counts.PATH + "/draft";
    private final TestApp app = TestApp.serve(new TestTime());
    private Browserless ada = app.guest();

    @BeforeEach
    void begin() {
        ada = app.learner();
        ada.get(Counts.PATH);
    }

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void whatWasTypedIsThereAfterAReloadAndOnAnotherDevice() {
        assertThat(save(ada, 1, 0, "one", "about fo").body()).isEqualTo("{\"revision\":1}");
        for (Browserless device : new Browserless[] {ada, app.again(ada)}) {
            Answer page = device.get(Counts.PATH);
            assertThat(page.value("rate")).isEqualTo("about fo");
            assertThat(page.text(".draft-state")).isEqualTo("Your draft of 12 Oct 2026, 08:00 UTC; not sent yet.");
            assertThat(page.document().select("form[data-draft]").attr("data-revision")).isEqualTo("1");
        }
        assertThat(ada.get("/lessons/maximum-likelihood").value("rate")).isEqualTo("about fo");
        assertThat(ada.get(Counts.PATH).text(".exercise-head .facts")).isEqualTo("1 point");
    }

    @Test
    void aDraftIsNoAnswer() {
        int before = app.rows("attempt");
        save(ada, 1, 0, "one", "4");
        assertThat(app.rows("attempt")).isEqualTo(before);
        assertThat(ada.get(Counts.PATH).document().select(".verdict")).isEmpty();
    }

    @Test
    void sendingTheAnswerForgetsTheDraft() {
        save(ada, 1, 0, "one", "4,");
        Counts.miss(ada);
        Answer page = ada.get(Counts.PATH);
        assertThat(page.value("rate")).isEqualTo("1000.0");
        assertThat(page.text(".draft-state")).isEmpty();
        Map<String, String> entries = entries(1, 0, "one", "4,2");
        entries.put("answered", "1");
        assertThat(send(ada, entries).status()).isEqualTo(200);
        assertThat(ada.get(Counts.PATH).value("rate")).as("a draft is newer than the answer before it").isEqualTo("4,2");
    }

    @Test
    void aDraftThatArrivesBehindItsAnswerIsNotKept() {
        Counts.miss(ada);
        Answer refused = save(ada, 1, 0, "one", "1000");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Not saved: an answer was sent since this page was made.");
        assertThat(ada.get(Counts.PATH).text(".draft-state")).isEmpty();
        assertThat(ada.get(Counts.PATH).document().select("form[data-draft]").attr("data-answered")).isEqualTo("1");
    }

    @Test
    void aRefusedAnswerKeepsWhatItHeldAndTheDraftToo() {
        save(ada, 1, 0, "one", "4,2");
        Answer refused = ada.post(Counts.PATH, Map.of("rate", "four"));
        assertThat(refused.value("rate")).isEqualTo("four");
        assertThat(refused.text(".draft-state")).isEmpty();
        assertThat(ada.get(Counts.PATH).value("rate")).isEqualTo("4,2");
    }

    @Test
    void aDraftOfOlderNumbersIsNotShownOverNewOnes() {
        Counts.miss(ada);
        Map<String, String> entries = entries(1, 0, "one", "4,2");
        entries.put("answered", "1");
        assertThat(send(ada, entries).status()).isEqualTo(200);
        Counts.newNumbers(ada);
        Answer fresh = ada.get(Counts.PATH);
        assertThat(fresh.value("rate")).isEmpty();
        assertThat(fresh.text(".draft-state")).isEmpty();
        Answer refused = save(ada, 1, 1, "one", "4,25");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("old-numbers", "You have taken new numbers");
        assertThat(save(ada, 2, 0, "one", "3").body()).isEqualTo("{\"revision\":1}");
        assertThat(ada.get(Counts.PATH).value("rate")).isEqualTo("3");
    }

    @Test
    void theNewerOfTwoTabsWinsAndTheOlderIsTold() {
        save(ada, 1, 0, "one", "1");
        assertThat(save(ada, 1, 1, "two", "2").body()).isEqualTo("{\"revision\":2}");
        Answer told = save(ada, 1, 1, "one", "11");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("\"revision\":2", "Not saved: newer entries were saved in another tab");
        assertThat(ada.get(Counts.PATH).value("rate")).isEqualTo("2");
        assertThat(save(ada, 1, 2, "one", "111").body()).as("who was told and types on means it").isEqualTo("{\"revision\":3}");
        assertThat(ada.get(Counts.PATH).value("rate")).isEqualTo("111");
    }

    @Test
    void aTabWhoseSaveWasNotAnsweredDoesNotOvertakeItself() {
        save(ada, 1, 0, "one", "1");
        assertThat(save(ada, 1, 0, "one", "12").body()).isEqualTo("{\"revision\":2}");
        assertThat(ada.get(Counts.PATH).value("rate")).isEqualTo("12");
    }

    @Test
    void eachLearnerHasTheirOwn() {
        Browserless blaise = app.learner();
        save(ada, 1, 0, "one", "1");
        assertThat(blaise.get(Counts.PATH).value("rate")).isEmpty();
    }

    @Test
    void onlyFieldsOfTheExerciseAreKept() {
        Map<String, String> entries = entries(1, 0, "one", "4");
        entries.put("role", "ADMIN");
        send(ada, entries);
        assertThat(stored()).isEqualTo("{\"raw\":{\"rate\":[\"4\"]}}");
    }

    @Test
    void hostileDraftsAreKeptAsTextAndShownAsText() {
        int revision = 0;
        List<String> hostile = List.of("<script>alert(1)</script>", "nul\0and\u0007bell", "__${7*7}__", "x".repeat(50_000));
        for (String typed : hostile) {
            assertThat(save(ada, 1, revision++, "one", typed).status()).isEqualTo(200);
            Answer page = ada.get(Counts.PATH);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.document().select("main script")).isEmpty();
            assertThat(page.value("rate").replaceAll("[\\p{Cntrl}\ufffd]", "")).isEqualTo(typed.replaceAll("[\\p{Cntrl}]", ""));
        }
    }

    @Test
    void moreThanADraftHoldsIsRefusedWithTheLimit() {
        Answer refused = save(ada, 1, 0, "one", "x".repeat(70_000));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("too-large", "64 KB");
    }

    @Test
    void whatNoPageSendsIsRefused() {
        assertThat(save(ada, 1, -1, "one", "4").status()).isEqualTo(400);
        assertThat(save(ada, 1, 0, "", "4").status()).isEqualTo(400);
        assertThat(save(ada, 99, 0, "one", "4").status()).isEqualTo(409);
        assertThat(ada.post("/exercises/no-such-thing/draft", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void guestsHaveNoDrafts() {
        Browserless guest = app.guest();
        guest.get("/labs/iris");
        Answer refused = save(guest, 1, 0, "one", "4");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body()).contains("Sign in first.");
    }

    private String stored() {
        return app.jdbi().withHandle(handle -> handle.createQuery(
                        "SELECT answer FROM draft WHERE person_id = (SELECT MAX(person_id) FROM draft)")
                .mapTo(String.class)
                .one());
    }

    private static Answer save(Browserless learner, int series, int revision, String tab, String rate) {
        return send(learner, entries(series, revision, tab, rate));
    }

    private static Map<String, String> entries(int series, int revision, String tab, String rate) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("series", Integer.toString(series));
        entries.put("answered", "0");
        entries.put("revision", Integer.toString(revision));
        entries.put("tab", tab);
        entries.put("rate", rate);
        return entries;
    }

    private static Answer send(Browserless learner, Map<String, String> entries) {
        entries.put("csrf", learner.csrf());
        return learner.send(learner.request(DRAFT)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Browserless.encode(entries)))
                .build());
    }
}
