package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.run.Engine;
import argmax.engine.run.EpochReport;
import argmax.engine.run.RunObserver;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workers that leave in the middle of a run, and those that come after them. */
@Timeout(180)
class TakeOverTest {
    private TestApp app = TestApp.serve();
    private RunStore runs = runs(app);

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void theNextWorkerContinuesTheLogAndEndsWithTheSameCurves() {
        Browserless learner = app.learner();
        String path = Trainings.start(learner, Trainings.SHORT);
        String id = Trainings.id(path);
        leaveAfter(10, id);

        app.train();
        EventStream.all(learner, path);
        RunResult.Finished alone = (RunResult.Finished) Engine.run(spec(id), report -> {});
        List<RunEvent> log = runs.events(id, 0);
        assertThat(log).extracting(RunEvent::seq).isEqualTo(IntStream.rangeClosed(1, 27).boxed().toList());
        assertThat(RunEvent.epochs(log)).isEqualTo(alone.curves());
        assertThat(runs.find(id).flatMap(Run::outcome)).contains(alone);
        assertThat(learner.get(path).text(".verdict")).contains("Accuracy");
    }

    @Test
    void twoWorkersThatBothHoldARunWriteEachEpochOnce() {
        String id = Trainings.id(Trainings.start(app.learner(), Trainings.SHORT));
        List<EpochReport> reports = epochs(6, id);
        runs.begin(id, "slow");
        RunLog slow = new RunLog(runs, id, InstantSource.system(), () -> false);
        RunLog fast = new RunLog(runs, id, InstantSource.system(), () -> false);
        reports.subList(0, 3).forEach(slow::epoch);
        slow.flush();
        reports.forEach(fast::epoch);
        fast.flush();
        reports.subList(3, 6).forEach(slow::epoch);
        slow.flush();
        assertThat(RunEvent.epochs(runs.events(id, 0))).isEqualTo(reports);
    }

    @Test
    void aRunThatTookTwoWorkersWithItIsSetAsideAndCostsNothing() {
        Browserless learner = app.learner();
        String path = Trainings.start(learner, Trainings.SHORT);
        leaveAfter(3, Trainings.id(path));
        leaveAfter(5, Trainings.id(path));

        app.train();
        EventStream.all(learner, path);
        Answer page = learner.get(path);
        assertThat(page.text(".run-state .badge")).isEqualTo("Failed");
        assertThat(page.text(".run-state-text")).contains("Two trainers stopped", "costs you nothing");
        assertThat(page.text(".verdict")).contains("does not count");
        assertThat(learner.get(Trainings.IRIS).document().select(".exercise button").eachText()).contains("Train and grade");
        assertThat(app.rows("scheduled_tasks")).isZero();
    }

    @Test
    void aClosingProgramHandsItsRunBackAndTheNextOneFinishesIt(@TempDir Path folder) {
        app.close();
        app = TestApp.serve(folder).train();
        Browserless learner = app.learner();
        String path = Trainings.start(learner, Trainings.LONG);
        String id = Trainings.id(path);
        EventStream.until(learner, path, event -> event.kind().equals("epoch"));
        app.close();

        app = TestApp.serve(folder);
        runs = runs(app);
        Run handedBack = runs.find(id).orElseThrow();
        assertThat(handedBack.state()).isEqualTo(Run.State.QUEUED);
        assertThat(handedBack.starts()).isZero();
        assertThat(app.rows("scheduled_tasks")).isEqualTo(1);

        app.train();
        learner = app.again(learner);
        EventStream.all(learner, path);
        List<RunEvent> log = runs.events(id, 0);
        assertThat(RunEvent.epochs(log)).extracting(EpochReport::epoch).isEqualTo(IntStream.rangeClosed(1, 150).boxed().toList());
        assertThat(learner.get(path).text(".run-state-text")).isEqualTo("Finished after 150 epochs");
        assertThat(learner.get(path).text(".verdict")).contains("Accuracy");
    }

    @Test
    void aClosingProgramEndsTheStreamsOfWhoeverWatches(@TempDir Path folder) throws InterruptedException {
        app.close();
        app = TestApp.serve(folder);
        Browserless learner = app.learner();
        String path = Trainings.start(learner, Trainings.SHORT);
        CountDownLatch watching = new CountDownLatch(2);
        Thread watcher = Thread.startVirtualThread(() -> EventStream.until(learner, path, event -> {
            watching.countDown();
            return false;
        }));
        watching.await();
        app.close();
        watcher.join();
        app = TestApp.serve(folder);
        assertThat(runs(app).find(Trainings.id(path)).map(Run::state)).contains(Run.State.QUEUED);
    }

    private static RunStore runs(TestApp app) {
        return new RunStore(app.jdbi(), InstantSource.system());
    }

    /** A worker claims the run, logs some epochs and is never heard of again. */
    private void leaveAfter(int epochs, String id) {
        app.jdbi().useHandle(handle -> handle.execute(
                "UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'lost', last_heartbeat = CURRENT_TIMESTAMP WHERE task_instance = ?", id));
        assertThat(runs.begin(id, "lost")).isTrue();
        runs.appendReports(id, epochs(epochs, id).stream().map(Report::of).toList());
    }

    /** The first epochs of the run, trained here. */
    private List<EpochReport> epochs(int wanted, String id) {
        List<EpochReport> reports = new ArrayList<>();
        Engine.run(spec(id), new RunObserver() {
            @Override
            public void epoch(EpochReport report) {
                reports.add(report);
            }

            @Override
            public boolean stopRequested() {
                return reports.size() >= wanted;
            }
        });
        return reports;
    }

    private RunSpec spec(String id) {
        return runs.find(id).orElseThrow().specification();
    }
}
