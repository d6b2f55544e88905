package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import argmax.engine.run.EpochReport;
import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** A run at one of its epochs, as page and as data. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaybackTest {
    private final TestApp app = TestApp.serve();
    private final RunStore runs = new RunStore(app.jdbi(), InstantSource.system());
    private final Browserless guest = app.guest();
    private String ring = "";
    private String iris = "";

    @BeforeAll
    void train() {
        guest.get("/");
        app.train();
        ring = Studies.start(app, PlayedRuns.RING);
        EventStream.all(guest, ring);
        iris = Studies.start(app, PlayedRuns.IRIS);
        EventStream.all(guest, iris);
    }

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void withoutScriptsAnAddressShowsItsEpoch() {
        List<EpochReport> epochs = RunEvent.epochs(runs.events(Trainings.id(ring), 0));
        Answer page = guest.get(ring + "?epoch=12");
        assertThat(page.text(".player-state")).startsWith("Epoch 12 of 30 Training loss ").contains("Learning rate 0.05");
        assertThat(Double.parseDouble(page.text("[data-value=train.loss]")))
                .isCloseTo(epochs.get(11).train().loss(), withinPercentage(1));
        assertThat(page.text("#decision-map .figure-summary")).startsWith("After epoch 12 ");
        assertThat(page.document().select(".player-links a").eachAttr("href"))
                .containsExactly(ring + "?epoch=1", ring + "?epoch=11", ring + "?epoch=13", ring);
        assertThat(page.document().select(".shelf > summary").eachText())
                .containsExactly("Weights", "Activations", "Gradients");
        assertThat(page.document().select("[data-shelf=WEIGHTS] .figure").eachAttr("id"))
                .containsExactly("weights-dense-1", "weights-dense-2");
    }

    @Test
    void anEpochWithoutFramesShowsThoseOfTheNearest() {
        assertThat(guest.get(iris + "?epoch=80").text("#decision-map .figure-summary")).startsWith("After epoch 80 ");
        assertThat(guest.get(iris + "?epoch=41").text("#decision-map .figure-summary")).startsWith("After epoch 40 ");
        assertThat(guest.get(iris + "?epoch=41").text(".player-state")).startsWith("Epoch 41 of 80");
    }

    @Test
    void whatIsNoEpochShowsTheNewestOrTheLast() {
        for (String wish : List.of("", "?epoch=", "?epoch=-3", "?epoch=99999999999", "?epoch=twelve", "?epoch=31")) {
            assertThat(guest.get(ring + wish).text(".player-state")).as(wish).startsWith("Epoch 30 of 30");
        }
        assertThat(guest.get(ring + "?epoch=0").text(".player-state")).startsWith("Epoch 1 of 30");
    }

    @Test
    void framesComeInBoundedPortionsOnOneScale() throws JsonProcessingException {
        List<Integer> found = new ArrayList<>();
        JsonNode first = json(ring + "/frames.json");
        for (int from = 1; from <= 30; from = found.getLast() + 1) {
            JsonNode answer = json(ring + "/frames.json?from=" + from);
            assertThat(answer.get("epochs").size()).isBetween(1, 8);
            assertThat(answer.get("scales")).isEqualTo(first.get("scales"));
            assertThat(answer.get("pictured")).hasSize(30);
            answer.get("epochs").forEach(epoch -> found.add(epoch.get("epoch").asInt()));
        }
        assertThat(found).hasSize(30).doesNotHaveDuplicates();
        assertThat(first.get("epochs").get(0).get("shelves").fieldNames())
                .toIterable().containsExactly("MAP", "WEIGHTS", "ACTIVATIONS", "GRADIENTS");
        assertThat(json(ring + "/frames.json?from=7&to=9").get("epochs").findValuesAsText("epoch"))
                .containsExactly("7", "8", "9");
        assertThat(json(ring + "/frames.json?from=31").get("epochs")).isEmpty();
        assertThat(json(ring + "/frames.json?from=9&to=3").get("epochs")).isEmpty();
        assertThat(guest.get(ring + "/frames.json?from=1").body().length()).isLessThan(600_000);
    }

    @Test
    void aRunBeforeItsFirstEpochHasNothingToPlayYet() {
        Browserless other = app.guest();
        other.get("/");
        String id = "waitingwait1";
        app.jdbi().useHandle(handle -> runs.insert(
                handle, id, new NewRun("Waits", null, app.newestSession(), "/labs/iris", PlayedRuns.RING)));
        Answer page = other.get("/runs/" + id);
        assertThat(page.document().expectFirst(".player").hasAttr("hidden")).isTrue();
        assertThat(page.document().select("[data-shelf]").eachAttr("data-shelf"))
                .containsExactly("MAP", "WEIGHTS", "ACTIVATIONS", "GRADIENTS");
        assertThat(page.document().select("[data-shelf] .figure")).isEmpty();
    }

    @Test
    void framesThatWereLeftOutAreTold() {
        app.jdbi().useHandle(handle ->
                handle.execute("DELETE FROM run_frame WHERE run_id = ? AND epoch BETWEEN 20 AND 24", Trainings.id(iris)));
        assertThat(guest.get(iris).text(".playback")).contains("those of 3 epochs were left out");
        assertThat(guest.get(ring).text(".playback")).doesNotContain("left out");
    }

    @Test
    void aStudyHasNoPlayer() {
        String path = Studies.start(app, Studies.SWEEP);
        assertThat(guest.get(path).document().select(".player, [data-shelf]")).isEmpty();
    }

    private JsonNode json(String path) throws JsonProcessingException {
        Answer answer = guest.get(path, "application/json");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
