package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
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
        Jdbi jdbi = app.jdbi();
        InstantSource clock = InstantSource.system();
        AttemptStore attempts = new AttemptStore(jdbi, clock, new SecureRandom());
        List<Integer> before = rows();
        try (Runs room = new Runs(jdbi, clock, new SecureRandom(), new GradeRun(Course.read(), attempts), 1)) {
            NewRun wanted = new NewRun("Half a run", null, sessionOf(app.guest()), "/labs/iris?seed=1", spec());
            assertThatThrownBy(() -> jdbi.useTransaction(handle -> {
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
    void formsSentAtTheSameMomentStartNoMoreThanTwoRuns() throws InterruptedException {
        Browserless learner = app.learner();
        List<Callable<Answer>> forms = List.of(
                () -> learner.postLists(Trainings.IRIS, Trainings.SHORT),
                () -> learner.postLists(LOGISTIC, LOGISTIC_SETTINGS),
                () -> learner.post("/labs/logistic-line/runs", Map.of()),
                () -> learner.post("/labs/iris/runs", Map.of()));
        assertThat(together(forms)).extracting(Answer::status).containsExactlyInAnyOrder(303, 303, 429, 429);
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
    void somebodyElsesRunDoesNotExist() {
        String path = Trainings.start(app.learner(), Trainings.SHORT);
        app.teach("Carl", "carl@university.example", "Another class", "ZYXW9876");
        for (Browserless stranger : List.of(app.learner(), guest(), app.signedIn("carl@university.example"))) {
            assertThat(stranger.get(path).status()).isEqualTo(404);
            assertThat(stranger.get(path + "/events.json").status()).isEqualTo(404);
            assertThat(stranger.get(path + "/events", "text/event-stream").status()).isEqualTo(404);
            assertThat(stranger.post(path + "/stop", Map.of()).status()).isEqualTo(404);
        }
        assertThat(run(path).state()).isEqualTo(Run.State.QUEUED);
    }

    @Test
    void theLearnersInstructorReadsTheRunButCannotStopIt() {
        String path = Trainings.start(app.learner(), Trainings.SHORT);
        Browserless emmy = app.instructor();
        Answer page = emmy.get(path);
        assertThat(page.heading()).isEqualTo("Train the iris network");
        assertThat(page.document().select("form[action$=/stop]")).isEmpty();
        assertThat(emmy.get(path + "/events.json").status()).isEqualTo(200);
        assertThat(emmy.post(path + "/stop", Map.of()).status()).isEqualTo(403);
        assertThat(run(path).state()).isEqualTo(Run.State.QUEUED);
    }

    @Test
    void aGuestsRunBelongsToTheSession() {
        Browserless guest = guest();
        String path = guest.post("/labs/iris/runs", Map.of()).location();
        Answer page = guest.get(path);
        assertThat(page.heading()).isEqualTo("Three kinds of iris");
        assertThat(page.document().expectFirst(".run-head a").attr("href")).startsWith("/labs/iris?");
        assertThat(guest().get(path).status()).isEqualTo(404);
        assertThat(app.instructor().get(path).status()).isEqualTo(404);
        assertThat(guest.post(path + "/stop", Map.of()).status()).isEqualTo(303);
        assertThat(run(path).state()).isEqualTo(Run.State.STOPPED);
    }

    @Test
    void aRunThatNeverWasIsNotFound() {
        assertThat(guest().get("/runs/aaaaaaaaaaaa").status()).isEqualTo(404);
        assertThat(guest().get("/runs/" + "a".repeat(500)).status()).isEqualTo(404);
        assertThat(guest().get("/runs/'%20OR%201=1").status()).isEqualTo(404);
    }

    private Browserless guest() {
        Browserless guest = app.guest();
        guest.get("/labs/iris");
        return guest;
    }

    private String sessionOf(Browserless guest) {
        guest.get("/");
        return app.jdbi().withHandle(handle -> handle.createQuery("SELECT id FROM web_session ORDER BY used_at DESC LIMIT 1")
                .mapTo(String.class)
                .one());
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

    private static List<Answer> together(List<Callable<Answer>> forms) throws InterruptedException {
        try (ExecutorService hands = Executors.newFixedThreadPool(forms.size())) {
            return hands.invokeAll(forms).stream().map(StartRunTest::answer).toList();
        }
    }

    private static Answer answer(Future<Answer> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
