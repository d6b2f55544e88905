package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunAccessTest {
    private final TestApp app = TestApp.serve();
    private final RunStore runs = new RunStore(app.jdbi(), InstantSource.system());

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void somebodyElsesRunDoesNotExist() {
        String path = Trainings.start(app.learner(), Trainings.SHORT);
        app.teach("Carl", "carl@university.example", "Another class", "ZYXW9876");
        for (Browserless stranger : List.of(app.learner(), guest(), app.signedIn("carl@university.example"))) {
            assertThat(stranger.get(path).status()).isEqualTo(404);
            assertThat(stranger.get(path + "/events.json").status()).isEqualTo(404);
            assertThat(stranger.get(path + "/frames.json").status()).isEqualTo(404);
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
        assertThat(emmy.get(path + "/frames.json").status()).isEqualTo(200);
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

    private Run run(String path) {
        return runs.find(Trainings.id(path)).orElseThrow();
    }
}
