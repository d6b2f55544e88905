package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.lessons.course.Course;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.Labs;
import argmax.web.TestApp;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.GradeRun;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.ProblemException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Runs in the queue: nobody trains here. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartRunTest {
    private static final String LOGISTIC = "/exercises/train-logistic";
    private static final Map<String, List<String>> LOGISTIC_SETTINGS = Map.of("inputs", List.of("x1", "x2"));

    private final TestApp app = TestApp.serve();
    private final RunStore runs = new RunStore(app.jdbi(), InstantSource.system());

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void aRunAndItsJobAreWrittenTogetherOrNotAtAll() {
        List<Integer> before = rows();
        try (Runs room = room()) {
            NewRun wanted = new NewRun("Half a run", null, sessionOf(app.guest()), "/labs/iris?seed=1", spec());
            assertThatThrownBy(() -> app.jdbi().useTransaction(handle -> {
                        room.starter().start(handle, wanted);
                        throw new IllegalStateException("half way");
                    }))
                    .hasMessage("half way");
            assertThat(rows()).isEqualTo(before);
            room.start(wanted);
            assertThat(rows()).containsExactly(before.get(0) + 1, before.get(1) + 1, before.get(2) + 1);
        }
    }

    @Test
    void aThirdRunIsRefusedWithASentenceAndLeavesNothing() {
        Browserless learner = app.learner();
        Trainings.start(learner, Trainings.SHORT);
        learner.postLists(LOGISTIC, LOGISTIC_SETTINGS);
        List<Integer> before = rows();
        Answer refused = learner.post("/labs/logistic-line/runs", Map.of());
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.heading()).isEqualTo("Two of your runs are under way. Stop one of them or wait until it has ended.");
        assertThat(rows()).isEqualTo(before);
        assertThat(app.learner().post("/labs/logistic-line/runs", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void ofTwoFormsSentAtTheSameMomentTheSecondSeesTheFirstOnesRun() {
        Browserless learner = app.learner();
        Run first = run(Trainings.start(learner, Trainings.SHORT));
        NewRun second = new NewRun("Second", first.personId(), first.sessionId(), "/labs/iris", spec());
        NewRun third = new NewRun("Third", first.personId(), first.sessionId(), "/labs/logistic-line", spec());
        try (Runs room = room()) {
            CompletableFuture<String> late = app.jdbi().inTransaction(handle -> {
                room.starter().start(handle, second);
                CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> room.start(third));
                assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return waiting;
            });
            assertThatThrownBy(late::join).hasCauseInstanceOf(ProblemException.class).hasMessageContaining("Two of your runs");
        }
    }

    @Test
    void aNewerRunOfTheSameExerciseTakesThePlaceOfTheOneThatWaits() {
        Browserless learner = app.learner();
        String older = Trainings.start(learner, Trainings.SHORT);
        String newer = Trainings.start(learner, Trainings.LONG);
        assertThat(run(older).state()).isEqualTo(Run.State.STOPPED);
        assertThat(run(newer).state()).isEqualTo(Run.State.QUEUED);
        assertThat(learner.get(older).text(".verdict")).contains("does not count", "stopped while it waited");
        assertThat(learner.get(Trainings.IRIS).text(".facts")).doesNotContain("Best 3");
    }

    @Test
    void aNewerRunOfTheSameLabReplacesTheOlderWhateverItsState() {
        Browserless guest = app.guest();
        guest.get("/labs/iris");
        String older = guest.post("/labs/iris/runs", Map.of("epochs", "20")).location();
        String newer = guest.post("/labs/iris/runs", Map.of("epochs", "30")).location();
        assertThat(run(older).state()).isEqualTo(Run.State.STOPPED);
        assertThat(run(newer).state()).isEqualTo(Run.State.QUEUED);
    }

    @Test
    void aWaitingRunTellsItsPlaceAndIsStoppedAtOnce() {
        Browserless learner = app.learner();
        String path = Trainings.start(learner, Trainings.SHORT);
        assertThat(learner.get(path).text(".run-state-text")).matches("Starts in about .+, number \\d+ in the queue");
        assertThat(EventStream.until(learner, path, event -> event.number() == 0).getLast().body())
                .contains("\"state\":\"queued\"", "\"position\":", "\"text\":\"Starts in about ");

        assertThat(learner.post(path + "/stop", Map.of()).location()).isEqualTo(path);
        Answer stopped = learner.get(path);
        assertThat(stopped.text(".run-state .badge")).isEqualTo("Stopped");
        assertThat(stopped.text(".run-state-text")).isEqualTo("Stopped while it waited for a trainer");
        assertThat(stopped.text(".verdict")).contains("does not count", "0 of 3");
        assertThat(stopped.document().select("form[action$=/stop]")).isEmpty();
        assertThat(runs.events(Trainings.id(path), 0)).extracting(RunEvent::kind).containsExactly("state", "done");
    }

    @Test
    void aRunThatNeedsMoreMemoryThanATrainerGivesEndsBeforeItBegins() {
        String path = Trainings.start(app.learner(), Trainings.SHORT);
        InstantSource clock = InstantSource.system();
        EndRun endRun = new EndRun(
                app.jdbi(), runs, new GradeRun(Course::read, new AttemptStore(app.jdbi(), clock, new SecureRandom())));
        TrainRun trainRun = new TrainRun(runs, endRun, clock, "small-trainer", new Capacity(1, 0), () -> false);
        assertThat(runs.begin(Trainings.id(path), "small-trainer")).isTrue();

        trainRun.train(run(path));

        assertThat(run(path).state()).isEqualTo(Run.State.FAILED);
        assertThat(runs.events(Trainings.id(path), 0)).extracting(RunEvent::kind).doesNotContain("epoch");
        assertThat(run(path).outcome()).hasValueSatisfying(outcome -> assertThat(outcome).isInstanceOfSatisfying(
                RunResult.Failed.class, failed -> assertThat(failed.reason()).startsWith("This run needs about 1 MB of memory")));
    }

    private Runs room() {
        return Studies.room(app);
    }

    private String sessionOf(Browserless guest) {
        guest.get("/");
        return app.newestSession();
    }

    private static RunSpec spec() {
        Lab iris = Labs.find("iris").orElseThrow();
        return iris.training(Values.read(iris.controls(), Map.of()), 1).orElseThrow();
    }

    private Run run(String path) {
        return runs.find(Trainings.id(path)).orElseThrow();
    }

    /** How many runs, events and jobs there are. */
    private List<Integer> rows() {
        return List.of(app.rows("run"), app.rows("run_event"), app.rows("scheduled_tasks"));
    }
}
