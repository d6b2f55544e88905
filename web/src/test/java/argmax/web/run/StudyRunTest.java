package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.run.BiasVariance;
import argmax.engine.run.RefitReport;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrialReport;
import argmax.engine.stat.regression.Polynomial;
import argmax.lessons.course.Course;
import argmax.web.TestApp;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.GradeRun;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.run.EventStream.Event;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Studies in the log and on their pages. */
@Timeout(120)
class StudyRunTest {
    private final TestApp app = TestApp.serve();
    private final RunStore runs = new RunStore(app.jdbi(), InstantSource.system());
    private final Browserless guest = app.guest();

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void twoWorkersThatBothHoldAStudyWriteEachTrialOnce() {
        String id = Trainings.id(start(Studies.SWEEP));
        List<TrialReport> reports = Studies.trials(Studies.SWEEP);
        runs.begin(id, "slow");
        RunLog slow = log(id);
        RunLog fast = log(id);
        slow.trial(reports.get(0));
        reports.forEach(fast::trial);
        reports.subList(1, 3).forEach(slow::trial);

        List<RunEvent> log = runs.events(id, 0);
        assertThat(RunEvent.trials(log)).isEqualTo(reports).hasSize(3);
        assertThat(log).extracting(RunEvent::kind).containsExactly("state", "trial", "trial", "trial");
        assertThat(log).extracting(RunEvent::seq).containsExactly(1, 2, 3, 4);
    }

    @Test
    void theTableGrowsWithEachTrialAndTheFiguresAreFetchedAgain() throws JsonProcessingException {
        String path = start(Studies.SWEEP);
        assertThat(guest.get(path).document().select("#trials tbody tr")).isEmpty();
        List<TrialReport> reports = Studies.trials(Studies.SWEEP);
        runs.begin(Trainings.id(path), "worker");
        RunLog log = log(Trainings.id(path));
        for (int done = 1; done <= 3; done++) {
            log.trial(reports.get(done - 1));
            Answer page = guest.get(path);
            assertThat(page.text(".run-state-text")).isEqualTo("Running on worker, trial %d of 3".formatted(done));
            Element bar = page.document().expectFirst("progress");
            assertThat(List.of(bar.attr("aria-label"), bar.attr("value"), bar.attr("max")))
                    .containsExactly("Trials done", String.valueOf(done), "3");
            assertThat(page.document().select("#trials details[open] tbody tr")).hasSize(done);
            String address = page.document().expectFirst(".run").attr("data-figures");
            JsonNode figures = JsonMapper.builder().build().readTree(guest.get(address).body());
            assertThat(figures.findValuesAsText("id")).containsExactly("trials");
            assertThat(figures.get(0).get("table").get("rows")).hasSize(done);
        }
        assertThat(app.guest().get(path + "/figures.json").status()).isEqualTo(404);
    }

    @Test
    void aSweepGoesThroughTheQueueToItsFinalPage() throws JsonProcessingException {
        String path = start(Studies.SWEEP);
        app.train();
        List<Event> heard = EventStream.all(guest, path).stream().filter(event -> event.number() > 0).toList();
        assertThat(heard).extracting(Event::kind).containsExactly("state", "trial", "trial", "trial", "done");
        JsonNode polled = JsonMapper.builder().build().readTree(guest.get(path + "/events.json", "application/json").body());
        assertThat(polled.get("events").findValuesAsText("kind")).isEqualTo(heard.stream().map(Event::kind).toList());
        assertThat(runs.find(Trainings.id(path)).flatMap(Run::outcome).orElseThrow()).isInstanceOfSatisfying(
                RunResult.Studied.class, study -> assertThat(study.trials()).isEqualTo(Studies.trials(Studies.SWEEP)));

        Answer page = guest.get(path);
        assertThat(page.text(".run-state-text"))
                .startsWith("Finished after 3 trials. The best in validation was rate ")
                .contains("only the winner was tried on the test rows");
        assertThat(page.document().select("#trials tbody tr")).hasSize(3);
        assertThat(page.document().select(".run-products .figure").eachAttr("id"))
                .containsExactly("confusion", "split");
        assertThat(page.text(".run .pairs")).contains("\"type\":\"sweep\"");
        assertThat(page.document().expectFirst(".run").hasAttr("data-figures")).isFalse();
    }

    @Test
    void aComparisonShowsItsDifferencesInWords() {
        String path = start(Studies.COMPARISON);
        app.train();
        EventStream.all(guest, path);
        Answer page = guest.get(path);
        assertThat(page.text(".run-state-text")).contains("differences to the first are taken pair by pair");
        assertThat(page.text("#pairs .figure-summary"))
                .startsWith("On unseen rows the score of wide is ")
                .contains(" that of narrow: ");
        assertThat(page.document().select("#trials tbody tr td:nth-child(2)").eachText()).containsExactly("narrow", "wide");
    }

    @Test
    void curvesThatAreFittedManyTimesAreStepsOfTheirOwnKind() {
        BiasVariance refits = new BiasVariance("sine", 20, List.of(new Polynomial(1), new Polynomial(3)), 5, 1);
        String path = start(refits);
        app.train();
        EventStream.all(guest, path);
        List<RunEvent> log = runs.events(Trainings.id(path), 0);
        assertThat(log).extracting(RunEvent::kind).containsExactly("state", "refit", "refit", "done");
        assertThat(RunEvent.refits(log)).extracting(RefitReport::number).containsExactly(1, 2);
        Answer page = guest.get(path);
        assertThat(page.text(".run-state-text")).isEqualTo("Finished after 2 curves");
        assertThat(page.document().select("#refits tbody tr")).hasSize(2);
    }

    @Test
    void aStudyIsHandedBackByAProgramThatCloses() {
        String id = Trainings.id(start(Studies.SWEEP));
        InstantSource clock = InstantSource.system();
        EndRun endRun = new EndRun(
                app.jdbi(), runs, new GradeRun(Course::read, new AttemptStore(app.jdbi(), clock, new SecureRandom())));
        assertThat(runs.begin(id, "closing")).isTrue();
        new TrainRun(runs, endRun, clock, "closing", new Capacity(1, 1000), () -> true).train(runs.find(id).orElseThrow());

        assertThat(runs.find(id).map(Run::state)).contains(Run.State.QUEUED);
        assertThat(runs.events(id, 0)).extracting(RunEvent::kind).doesNotContain("done");
    }

    private String start(RunSpec spec) {
        guest.get("/");
        return Studies.start(app, spec);
    }

    private RunLog log(String id) {
        return new RunLog(runs, id, InstantSource.system(), () -> false);
    }
}
