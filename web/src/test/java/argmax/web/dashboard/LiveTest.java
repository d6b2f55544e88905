package argmax.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.classroom.SchoolClass;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.Person;
import argmax.web.http.TestTime;
import argmax.web.run.EventStream;
import argmax.web.run.StoredRuns;
import argmax.web.run.Trainings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveTest {
    private static final String CARL = "carl@university.example";
    private final TestTime time = new TestTime();
    private final TestApp app = TestApp.serve(time);
    private final SchoolClass carls = app.teach("Carl Gauss", CARL, "Number theory", "ZYXW9876");
    private final SchoolClass emptys = app.teach("Nobody", "nobody@university.example", "Nothing yet", "WWWW9876");
    private final Browserless emmy = app.instructor();
    private final String path = emmy.get("/classes").document().select("main h2 a").attr("href");
    private final long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    private final Jdbi jdbi = app.jdbi();
    private final Instant now = time.instant();

    @BeforeAll
    void fill() {
        Person ada = People.join(jdbi, id, "Ada Lovelace", "ada@university.example", now);
        Person blaise = People.join(jdbi, id, "Blaise Pascal", "blaise@university.example", now);
        Person joseph = People.join(jdbi, carls.id(), "Joseph Fourier", "joseph@university.example", now);
        StoredRuns.insert(jdbi, "going", ada.id(), "RUNNING", ago(6), ago(5), null);
        StoredRuns.epochs(jdbi, "going", ago(1), 0.9, 0.5, 0.25);
        StoredRuns.insert(jdbi, "foreign", joseph.id(), "QUEUED", ago(4), null, null);
        StoredRuns.insert(jdbi, "second", blaise.id(), "QUEUED", ago(3), null, null);
        StoredRuns.insert(jdbi, "third", ada.id(), "QUEUED", ago(2), null, null);
        StoredRuns.insert(jdbi, "burst", ada.id(), "DIVERGED", ago(12), ago(12), ago(10));
        StoredRuns.insert(jdbi, "fine", blaise.id(), "FINISHED", ago(40), ago(39), ago(30));
        StoredRuns.epochs(jdbi, "fine", ago(30), 0.9, 0.125);
        StoredRuns.insert(jdbi, "yesterdays", blaise.id(), "FINISHED", ago(90), ago(87), ago(61));
        StoredRuns.insert(jdbi, "halted", ada.id(), "STOPPED", ago(20), null, ago(15));
        StoredRuns.insert(jdbi, "broken", ada.id(), "FAILED", ago(50), ago(50), ago(45));
        StoredRuns.node(jdbi, "trainer-a", 2, now.minusSeconds(30), false);
        StoredRuns.node(jdbi, "trainer-b", 4, now.minusSeconds(31), false);
        StoredRuns.node(jdbi, "trainer-c", 1, now, true);
    }

    @AfterAll
    void close() {
        app.close();
    }

    private Instant ago(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }

    @Test
    void theCountsAreOfThisClassAndTheLastHour() {
        assertThat(emmy.get(path + "/live").document().select(".live-counts li").eachText()).containsExactly(
                "1 running", "2 waiting", "1 diverged", "1 finished", "1 stopped", "1 failed");
    }

    @Test
    void whatGoesOnStandsFirstThenTheQueueAsItWillBeTaken() {
        Answer page = emmy.get(path + "/live");
        assertThat(page.document().select("#live-under-way tbody tr").eachText()).containsExactly(
                "Ada Lovelace Lab of going Running epoch 3 of 20, validation loss 0.25 12 Oct 2026, 07:55 UTC",
                "Blaise Pascal Lab of second Waiting, number 2 12 Oct 2026, 07:57 UTC",
                "Ada Lovelace Lab of third Waiting, number 3 12 Oct 2026, 07:58 UTC");
        assertThat(page.document().select("#live-under-way tbody td a").eachAttr("href"))
                .containsExactly("/runs/going", "/runs/second", "/runs/third");
        assertThat(page.document().select("#live-under-way polyline").eachAttr("points"))
                .containsExactly("2.0,2.0 50.0,14.3 98.0,22.0");
    }

    @Test
    void whatHasEndedIsToldForAnHourNewestFirst() {
        assertThat(emmy.get(path + "/live").document().select("#live-ended tbody tr").eachText()).containsExactly(
                "Ada Lovelace Lab of burst Diverged 12 Oct 2026, 07:50 UTC",
                "Ada Lovelace Lab of halted Stopped 12 Oct 2026, 07:45 UTC",
                "Blaise Pascal Lab of fine Finished epoch 2 of 20, validation loss 0.125 12 Oct 2026, 07:30 UTC",
                "Ada Lovelace Lab of broken Failed 12 Oct 2026, 07:15 UTC");
    }

    @Test
    void aTrainerThatStoppedBeatingIsAway() {
        Answer page = emmy.get(path + "/live");
        assertThat(page.document().select("#live-trainers tbody tr").eachText()).containsExactly(
                "trainer-a on node.example, version 1.0 Alive 1 of 2 AMD EPYC, 16 cores, 64 GB 12 Oct 2026, 07:59 UTC",
                "trainer-b on node.example, version 1.0 Away 0 of 4 AMD EPYC, 16 cores, 64 GB 12 Oct 2026, 07:59 UTC",
                "trainer-c on node.example, version 1.0 Finishing its runs 0 of 1 AMD EPYC, 16 cores, 64 GB "
                        + "12 Oct 2026, 08:00 UTC");
        assertThat(page.text("#live-trainers p"))
                .isEqualTo("3 runs of all classes wait for a trainer. "
                        + "The last runs that ended had waited 1 min 0 s on average.");
    }

    @Test
    void onlyItsOwnInstructorsSeeIt() {
        assertThat(app.signedIn(CARL).get(path + "/live").status()).isEqualTo(404);
        assertThat(app.guest().get(path + "/live").location()).startsWith("/sign-in");
        assertThat(app.signedIn(CARL).get("/classes/%d/live".formatted(carls.id())).document()
                        .select("#live-under-way tbody tr").eachText())
                .containsExactly("Joseph Fourier Lab of foreign Waiting, number 1 12 Oct 2026, 07:56 UTC");
    }

    @Test
    void aLargeClassTakesNoMoreStatements() {
        SchoolClass hall = app.teach("Henri", "henri@university.example", "A lecture hall", "VVVV9876");
        List<Person> crowd = People.join(jdbi, hall.id(), 40, now);
        for (Person person : crowd) {
            String run = "hall" + person.id();
            StoredRuns.insert(jdbi, run, person.id(), "FINISHED", ago(30), ago(25), ago(20));
            StoredRuns.epochs(jdbi, run, ago(20), 0.5, 0.25);
            jdbi.useHandle(handle -> handle.execute("UPDATE run SET node = NULL, created_at = started_at WHERE id = ?", run));
        }
        Browserless henri = app.signedIn("henri@university.example");
        int few = Statements.of(jdbi, () -> emmy.get(path + "/live"));
        int many = Statements.of(jdbi, () -> henri.get("/classes/%d/live".formatted(hall.id())));
        assertThat(many).isEqualTo(few).isLessThan(15);
        jdbi.useHandle(handle -> handle.execute("DELETE FROM run WHERE id LIKE 'hall%'"));
    }

    @Test
    void anEmptyClassSaysSo() {
        Answer page = app.signedIn("nobody@university.example").get("/classes/%d/live".formatted(emptys.id()));
        assertThat(page.text("main")).contains("No run is waiting or going on.", "No run has ended.");
    }

    @Test
    void aRealTrainingIsSeenAfterItsEndWithTheTrainerThatHadIt() {
        try (TestApp real = TestApp.serve()) {
            Browserless learner = real.learner("Grace Hopper", TestApp.CODE);
            Browserless teacher = real.instructor();
            String live = teacher.get("/classes").document().select("main h2 a").attr("href") + "/live";
            String run = Trainings.start(learner, Trainings.SHORT);
            assertThat(teacher.get(live).text("#live-under-way tbody tr"))
                    .startsWith("Grace Hopper Train the iris network Waiting, number 1");
            assertThat(teacher.get(live).text("#live-trainers")).contains("No trainer has told that it is there.");
            real.train();
            EventStream.all(learner, run);
            Answer page = teacher.get(live);
            assertThat(page.text("#live-ended tbody tr"))
                    .startsWith("Grace Hopper Train the iris network Finished epoch 25 of 25, validation loss 0.");
            assertThat(page.text("#live-trainers tbody tr")).contains("Alive", "0 of 1");
            assertThat(page.text(".live-counts")).contains("1 finished");
        }
    }
}
