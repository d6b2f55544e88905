package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.run.EpochReport;
import argmax.engine.run.RunResult;
import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayedRunTest {
    private final TestApp app = TestApp.serve();
    private final ByHand hand = new ByHand(app);
    private final RunStore runs = new RunStore(app.jdbi(), InstantSource.system());

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void aReplayIsBitIdenticalAndBothPagesLeadToEachOther() {
        Browserless guest = guest();
        String first = hand.trained(ByHand.BLOBS);
        String again = replay(guest, first);
        assertThat(guest.get(again).text(".run-replayed")).startsWith("Not compared yet This run repeats the first run.");
        hand.train(again);
        Answer page = guest.get(again);
        assertThat(page.text(".run-replayed"))
                .isEqualTo("Bit-identical This run repeats the first run. "
                        + "Every number of every epoch and of the result is the same.");
        assertThat(page.document().select(".run-replayed a").eachAttr("href")).containsExactly(first);
        assertThat(guest.get(first).document().select(".run-replays a").eachAttr("href")).containsExactly(again);
        assertThat(guest.get("/runs").text(".run-what .facts")).isEqualTo("Replay · Laboratory: Three kinds of iris");
    }

    @Test
    void theFirstNumberThatDiffersIsNamed() {
        Browserless guest = guest();
        String first = hand.trained(ByHand.BLOBS);
        String again = hand.train(replay(guest, first));
        EpochReport second = ((RunResult.Finished) outcome(first)).curves().get(1);
        double loss = second.train().loss();
        double next = Math.nextUp(loss);
        tamper(first, "\"loss\":" + loss, "\"loss\":" + next);
        assertThat(guest.get(again).text(".run-replayed")).isEqualTo(
                "Not identical This run repeats the first run. "
                        + "In epoch 2 the train loss is %s here, and was %s in the first run.".formatted(loss, next));
    }

    @Test
    void anotherEngineOrBackEndIsToldBeforehand() {
        Browserless guest = guest();
        String path = hand.trained(ByHand.BLOBS);
        assertThat(guest.get(path).text(".run-kept")).doesNotContain("may come out differently");
        tamper(path, "\"engineVersion\":\"", "\"engineVersion\":\"0.0.1-");
        tamper(path, "\"backend\":\"fused\"", "\"backend\":\"nd4j\"");
        assertThat(guest.get(path).text(".run-kept"))
                .contains("The numbers may come out differently, since the engine is version ")
                .contains("; the back end is fused, and was nd4j.");
    }

    @Test
    void theReplayOfAnExercisesRunIsNoAttempt() {
        Browserless learner = app.learner();
        String first = hand.train(Trainings.start(learner, Trainings.SHORT));
        int attempts = app.rows("attempt");
        String again = hand.train(replay(learner, first));
        assertThat(app.rows("attempt")).isEqualTo(attempts);
        assertThat(learner.get(first).document().select(".verdict")).hasSize(1);
        Answer page = learner.get(again);
        assertThat(page.document().select(".verdict")).isEmpty();
        assertThat(page.text(".run-replayed")).startsWith("Bit-identical");
        assertThat(learner.post(again + "/delete", Map.of()).location()).isEqualTo("/runs");
    }

    @Test
    void aReplayTakesNobodysPlaceInTheQueue() {
        Browserless learner = app.learner();
        String first = hand.train(Trainings.start(learner, Trainings.SHORT));
        String waiting = Trainings.start(learner, Trainings.SHORT);
        String again = replay(learner, first);
        assertThat(runs.find(Trainings.id(waiting)).orElseThrow().state()).isEqualTo(Run.State.QUEUED);
        String newer = Trainings.start(learner, Trainings.SHORT);
        assertThat(runs.find(Trainings.id(waiting)).orElseThrow().state()).isEqualTo(Run.State.STOPPED);
        assertThat(runs.find(Trainings.id(again)).orElseThrow().state()).isEqualTo(Run.State.QUEUED);
        assertThat(learner.post(again + "/stop", Map.of()).status()).isEqualTo(303);
        assertThat(learner.get(again).text(".run-replayed"))
                .startsWith("Not compared This run repeats the first run. It was stopped");
        assertThat(runs.find(Trainings.id(newer)).orElseThrow().state()).isEqualTo(Run.State.QUEUED);
    }

    @Test
    void whereTheFirstRunIsDeletedItsReplayStays() {
        Browserless guest = guest();
        String first = hand.trained(ByHand.BLOBS);
        String again = hand.train(replay(guest, first));
        guest.post(first + "/delete", Map.of());
        assertThat(guest.get(again).status()).isEqualTo(200);
        assertThat(guest.get(again).document().select(".run-replayed")).isEmpty();
    }

    @Test
    void whatHasNotEndedCannotBeReplayed() {
        Browserless guest = guest();
        String path = hand.start("Waiting", "/labs/iris", ByHand.BLOBS);
        assertThat(guest.get(path).document().select("form[action$=/replay]")).isEmpty();
        assertThat(guest.post(path + "/replay", Map.of()).status()).isEqualTo(404);
    }

    private static String replay(Browserless visitor, String path) {
        visitor.get(path);
        Answer answer = visitor.post(path + "/replay", Map.of());
        assertThat(answer.status()).isEqualTo(303);
        return answer.location();
    }

    private RunResult outcome(String path) {
        return runs.find(Trainings.id(path)).flatMap(Run::outcome).orElseThrow();
    }

    private void tamper(String path, String from, String to) {
        app.jdbi().useHandle(handle -> handle.execute(
                "UPDATE run SET result = REPLACE(result, ?, ?) WHERE id = ?", from, to, Trainings.id(path)));
    }

    private Browserless guest() {
        Browserless guest = app.guest();
        guest.get("/labs/iris");
        return guest;
    }
}
