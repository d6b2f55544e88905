package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.run.EpochReport;
import argmax.engine.run.RunJson;
import argmax.engine.run.RunResult;
import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.run.EventStream.Event;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** The log of a run that a trainer took, and the three ways to look at it. */
@Isolated("One of its tests listens to what everybody writes to the error stream.")
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainedRunTest {
    private final TestApp app = TestApp.serve().train();
    private final RunStore runs = new RunStore(app.jdbi(), InstantSource.system());
    private final Browserless learner = app.learner();

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void theLogHasEachEpochOnceAndOneEnd() {
        String path = Trainings.start(learner, Trainings.SHORT);
        List<Event> heard = heard(EventStream.all(learner, path));
        List<RunEvent> log = runs.events(Trainings.id(path), 0);
        assertThat(log).extracting(RunEvent::seq).isEqualTo(numbers(1, log.size()));
        assertThat(log.getFirst().kind()).isEqualTo("state");
        assertThat(RunEvent.epochs(log)).extracting(EpochReport::epoch).isEqualTo(numbers(1, 25));
        assertThat(log).filteredOn(event -> event.kind().equals("done")).containsExactly(log.getLast());
        assertThat(heard).isEqualTo(log.stream().map(event -> new Event(event.seq(), event.kind(), event.body())).toList());
        assertThat(result(path)).isInstanceOfSatisfying(
                RunResult.Finished.class, finished -> assertThat(finished.curves()).isEqualTo(RunEvent.epochs(log)));
    }

    @Test
    void aStreamGoesOnWhereItWasCutOff() {
        String path = Trainings.start(learner, Trainings.LONG);
        List<Event> heard = new ArrayList<>(heard(EventStream.until(learner, path, event -> event.kind().equals("epoch"))));
        while (!heard.getLast().isDone()) {
            int last = heard.getLast().number();
            heard.addAll(heard(EventStream.behind(learner, path, last)).stream().limit(20).toList());
        }
        assertThat(heard).extracting(Event::number).isEqualTo(numbers(1, heard.size()));
        assertThat(heard).filteredOn(event -> event.kind().equals("epoch")).hasSize(150);
    }

    @Test
    void theStreamOfARunThatHasEndedIsTheRestOfItsLog() {
        String path = Trainings.start(learner, Trainings.SHORT);
        List<Event> all = EventStream.all(learner, path);
        assertThat(EventStream.all(learner, path)).isEqualTo(heard(all));
        assertThat(EventStream.behind(learner, path, 20)).isEqualTo(heard(all).subList(20, all.getLast().number()));
        assertThat(EventStream.behind(learner, path, all.getLast().number()))
                .containsExactly(new Event(0, "done", "{\"state\":\"finished\"}"));
    }

    @Test
    void manyWatchersHearTheSame() {
        String path = Trainings.start(learner, Trainings.LONG);
        List<CompletableFuture<List<Event>>> watchers = IntStream.range(0, 25)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> EventStream.all(learner, path), Thread::startVirtualThread))
                .toList();
        List<List<Event>> heard = watchers.stream().map(CompletableFuture::join).map(TrainedRunTest::heard).toList();
        assertThat(heard).allSatisfy(events -> assertThat(events).isEqualTo(heard.getFirst()));
        assertThat(heard.getFirst()).extracting(Event::number).isEqualTo(numbers(1, 152));
    }

    @Test
    void aBrowserThatAcceptsCompressionHearsEventsAsTheyCome() {
        String path = Trainings.start(learner, Trainings.SHORT);
        Answer answer = learner.send(learner.request(path + "/events")
                .header("Accept", "text/event-stream")
                .header("Accept-Encoding", "gzip, deflate, br")
                .build());
        assertThat(answer.header("Content-Type")).startsWith("text/event-stream");
        assertThat(answer.header("Content-Encoding")).isEmpty();
        assertThat(answer.body()).contains("event: done");
    }

    @Test
    void pageAndPollingShowTheSameStoredEvents() throws JsonProcessingException {
        String path = Trainings.start(learner, Trainings.SHORT);
        List<Event> heard = heard(EventStream.all(learner, path));

        JsonNode polled = JsonMapper.builder().build().readTree(learner.get(path + "/events.json", "application/json").body());
        assertThat(polled.get("state").asText()).isEqualTo("finished");
        List<Event> events = new ArrayList<>();
        polled.get("events").forEach(event ->
                events.add(new Event(event.get("seq").asInt(), event.get("kind").asText(), event.get("body").toString())));
        assertThat(events).isEqualTo(heard);
        JsonNode rest = JsonMapper.builder().build().readTree(learner.get(path + "/events.json?after=25").body());
        assertThat(rest.get("events").findValuesAsText("seq")).containsExactly("26", "27");

        Answer page = learner.get(path);
        Element table = page.document().expectFirst("#loss table");
        assertThat(table.select("tbody tr")).hasSize(25);
        assertThat(table.select("tbody tr td:first-child").eachText()).isEqualTo(numbers(1, 25).stream().map(String::valueOf).toList());
        JsonNode drawn = JsonMapper.builder().build().readTree(page.document().expectFirst("#loss").attr("data-figure"));
        JsonNode line = drawn.get("layers").findParents("live").stream()
                .filter(layer -> layer.get("live").asText().equals("train.loss"))
                .findFirst()
                .orElseThrow();
        List<Double> losses = new ArrayList<>();
        line.get("y").forEach(loss -> losses.add(loss.asDouble()));
        assertThat(losses).isEqualTo(heard.stream()
                .filter(event -> event.kind().equals("epoch"))
                .map(event -> RunJson.readReport(event.body()).train().loss())
                .map(loss -> Double.valueOf(Float.toString(loss.floatValue()))) // all that a drawing needs
                .toList());
        assertThat(page.document().expectFirst(".run").attr("data-last-event")).isEqualTo("27");
        assertThat(page.document().expectFirst(".run").hasAttr("data-events")).isFalse();
    }

    @Test
    void aPageMadeInTheMiddleEndsWhereItsStreamBegins() {
        String path = Trainings.start(learner, Trainings.LONG);
        int epochs = 0;
        while (epochs < 150) {
            Answer page = learner.get(path);
            epochs = page.document().select("#loss tbody tr").size();
            int done = page.document().select("progress").isEmpty() ? 1 : 0;
            int last = Integer.parseInt(page.document().expectFirst(".run").attr("data-last-event"));
            assertThat(last).isBetween(epochs + 1, epochs + 1 + Math.max(done, epochs / 150));
        }
        assertThat(EventStream.all(learner, path).getLast().isDone()).isTrue();
    }

    @Test
    void aFinishedClassifierShowsItsProductsItsReceiptAndTheVerdict() {
        String path = Trainings.start(learner, Trainings.SHORT);
        EventStream.all(learner, path);
        Answer page = learner.get(path);
        assertThat(page.text(".run-state-text")).isEqualTo("Finished after 25 epochs");
        assertThat(page.document().select(".run-history .figure").eachAttr("id")).contains("loss", "accuracy");
        assertThat(page.document().select(".run-products .figure-title, .lab .figure-title").eachText())
                .anySatisfy(title -> assertThat(title).contains("ROC"))
                .anySatisfy(title -> assertThat(title).containsIgnoringCase("confusion"))
                .anySatisfy(title -> assertThat(title).containsIgnoringCase("split"));
        assertThat(page.text(".run .pairs")).contains("Engine", "SHA-256", "\"epochs\":25");
        assertThat(page.text(".verdict")).contains("Accuracy", "median of 3 seeds");
    }

    @Test
    void aRunIsStoppedWhileItTrains() {
        String path = Trainings.start(learner, Trainings.ENDLESS);
        EventStream.until(learner, path, event -> event.kind().equals("epoch"));
        assertThat(learner.get(path).text(".run-state-text")).matches("Running on trainer-[0-9a-f]{8}, epoch \\d+ of 150");
        assertThat(learner.post(path + "/stop", Map.of()).location()).isEqualTo(path);
        List<Event> heard = heard(EventStream.all(learner, path));
        assertThat(heard.getLast().body()).isEqualTo("{\"state\":\"stopped\"}");
        int epochs = heard.size() - 2;
        Answer page = learner.get(path);
        assertThat(page.text(".run-state-text")).isEqualTo("Stopped after %d epochs".formatted(epochs));
        assertThat(page.document().select(".run-products .figure")).isNotEmpty();
        assertThat(page.text(".verdict")).contains("does not count", "stopped before its end");
        assertThat(learner.get(Trainings.IRIS).document().select(".exercise .verdict[data-outcome=cannot-grade]")).hasSize(1);
    }

    @Test
    void whoeverHangsUpIsForgottenWithoutAWordInTheLog() {
        String path = Trainings.start(learner, Trainings.LONG);
        PrintStream terminal = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            EventStream.until(learner, path, event -> event.kind().equals("epoch"));
            assertThat(EventStream.all(learner, path).getLast().isDone()).isTrue();
        } finally {
            System.setErr(terminal);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private RunResult result(String path) {
        return runs.find(Trainings.id(path)).flatMap(Run::outcome).orElseThrow();
    }

    /** What came from the log, without the news of the moment. */
    private static List<Event> heard(List<Event> events) {
        return events.stream().filter(event -> event.number() > 0).toList();
    }

    private static List<Integer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
