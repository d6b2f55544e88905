package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.run.RunResult;
import argmax.lessons.course.Course;
import argmax.web.TestApp;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.GradeRun;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunListTest {
    private final TestApp app = TestApp.serve();
    private final ByHand hand = new ByHand(app);
    private final RunStore runs = new RunStore(app.jdbi(), InstantSource.system());

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void aListWithoutRunsSaysHowToGetOne() {
        Answer page = app.guest().get("/runs");
        assertThat(page.heading()).isEqualTo("My runs");
        assertThat(page.text("main")).contains("There is no run yet.").contains("Sign in before you train");
        assertThat(page.document().select(".run-first a").eachAttr("href"))
                .contains("/labs/iris", "/")
                .doesNotContain("/labs/likelihood");
        assertThat(app.learner().get("/runs").text("main")).doesNotContain("session");
    }

    @Test
    void aVisitorSeesTheirOwnRunsTheNewestFirst() {
        Browserless guest = guest();
        String first = hand.trained(ByHand.BLOBS);
        String second = hand.start("Second", "/labs/logistic-line?seed=3", ByHand.BLOBS);
        Answer page = guest.get("/runs");
        assertThat(links(page)).containsExactly(second, first);
        assertThat(page.document().select(".run-list .badge").eachText()).containsExactly("Queued", "Finished");
        assertThat(page.document().select(".run-what .facts a").eachAttr("href"))
                .containsExactly("/labs/logistic-line?seed=3", "/labs/iris?seed=1");
        assertThat(page.text(".run-list li:last-child .run-outcome")).matches("Finished accuracy 0\\.\\d+, loss 0\\.\\d+ nats");
        assertThat(page.text(".run-list li:last-child .run-when"))
                .matches("\\d+ \\w+ \\d{4}, \\d\\d:\\d\\d UTC, took \\d+\\.\\d s");
        assertThat(guest().get("/runs").document().select(".run-list")).isEmpty();
    }

    @Test
    void aLearnersRunsBelongToTheAccount() {
        Browserless learner = app.learner();
        String path = Trainings.start(learner, Trainings.SHORT);
        assertThat(links(app.again(learner).get("/runs"))).containsExactly(path);
        assertThat(app.instructor().get("/runs").text("main")).contains("There is no run yet.");
    }

    @Test
    void theListIsFilteredByPlaceAndState() {
        Browserless guest = guest();
        String iris = hand.trained(ByHand.BLOBS);
        String line = hand.start("A line", "/labs/logistic-line?seed=3", ByHand.BLOBS);
        assertThat(guest.get("/runs").document().select("#place option").eachAttr("value"))
                .containsExactly("", "/labs/logistic-line", "/labs/iris");
        assertThat(links(guest.get("/runs?place=/labs/iris&state="))).containsExactly(iris);
        assertThat(links(guest.get("/runs?place=&state=QUEUED"))).containsExactly(line);
        Answer none = guest.get("/runs?place=/labs/iris&state=QUEUED");
        assertThat(none.text("main")).contains("No run is like that. Show all");
        assertThat(none.document().select("#state option[selected]").eachAttr("value")).containsExactly("QUEUED");

        Answer odd = guest.get("/runs?place=/labs/nowhere&state=asleep&page=0");
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.text(".problem-summary"))
                .contains("“/labs/nowhere” is no lab or exercise", "“asleep” is no state")
                .contains("Page “0” does not exist; there are pages 1 to 1");
        assertThat(links(odd)).containsExactly(line, iris);
    }

    @Test
    void aLongListComesInPages() {
        Browserless guest = guest();
        EndRun endRun = new EndRun(app.jdbi(), runs, grading());
        for (int i = 0; i < 21; i++) {
            endRun.with(Trainings.id(hand.start("Run " + i, "/labs/iris", ByHand.BLOBS)), new RunResult.Failed("A fault."));
        }
        Answer first = guest.get("/runs");
        assertThat(links(first)).hasSize(20);
        assertThat(first.document().select("nav[aria-label=Pages] a").eachAttr("href"))
                .containsExactly("/runs?place=&state=&page=2");
        assertThat(links(guest.get("/runs?place=&state=&page=2"))).hasSize(1);
        assertThat(guest.get("/runs?page=3").status()).isEqualTo(422);
    }

    @Test
    void twoCheckedRunsAreComparedAndAnyOtherNumberIsTold() {
        Browserless guest = guest();
        String a = Trainings.id(hand.trained(ByHand.BLOBS));
        String b = Trainings.id(hand.trained(ByHand.BLOBS));
        String c = Trainings.id(hand.trained(ByHand.BLOBS));
        String compared = "/runs/%s/compare/%s".formatted(a, b);
        assertThat(guest.get("/runs/compare?run=%s&run=%s".formatted(a, b)).location()).isEqualTo(compared);
        assertThat(guest.get("/runs/compare?b=%s&a=%s".formatted(b, a)).location()).isEqualTo(compared);

        assertThat(guest.get("/runs/compare").text(".problem-summary")).contains("No run is checked; two can be compared.");
        assertThat(guest.get("/runs/compare?a=%s&b=%s".formatted(a, a)).text(".problem-summary"))
                .contains("One run is checked");
        Answer three = guest.get("/runs/compare?place=/labs/iris&run=%s&run=%s&run=%s".formatted(a, b, c));
        assertThat(three.status()).isEqualTo(422);
        assertThat(three.text(".problem-summary")).contains("3 runs are checked; two can be compared.");
        assertThat(three.document().select("input[name=run][checked]").eachAttr("value")).containsExactlyInAnyOrder(a, b, c);
        assertThat(three.document().select("#place option[selected]").eachAttr("value")).containsExactly("/labs/iris");

        assertThat(guest().get("/runs/compare?a=%s&b=%s".formatted(a, b)).status()).isEqualTo(404);
        assertThat(guest.get("/runs/compare?a=%s&b=//elsewhere.example".formatted(a)).status()).isEqualTo(404);
    }

    @Test
    void aNameIsKeptAndWhatWasRunStaysToBeSeen() {
        Browserless guest = guest();
        String path = hand.trained(ByHand.BLOBS);
        assertThat(guest.get(path + "/name").value("title")).isEqualTo("Three kinds of iris");
        assertThat(guest.post(path + "/name", Map.of("title", "  rate 0.1 <b>  ")).location()).isEqualTo(path);
        assertThat(guest.get(path).heading()).isEqualTo("rate 0.1 <b>");
        guest.post(path + "/name", Map.of("title", "Another name"));
        Answer list = guest.get("/runs");
        assertThat(list.text(".run-what")).isEqualTo("Another name Laboratory: Three kinds of iris");
        assertThat(list.document().select("#place option").eachText()).containsExactly("All", "Three kinds of iris");

        Answer refused = guest.post(path + "/name", Map.of("title", "x".repeat(81)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("title")).isEqualTo("Name has 81 characters; allowed are 1 to 80.");
        assertThat(refused.value("title")).isEqualTo("x".repeat(81));
        assertThat(guest.post(path + "/name", Map.of("title", " ")).problem("title")).isEqualTo("Name is missing.");
    }

    @Test
    void aRunIsDeletedWithLogAndModelAfterAQuestion() {
        Browserless guest = guest();
        String path = hand.trained(ByHand.BLOBS);
        assertThat(hand.rows("run_model", path)).isEqualTo(1);
        assertThat(guest.get(path + "/delete").heading()).isEqualTo("Delete this run?");
        assertThat(guest.post(path + "/delete", Map.of()).location()).isEqualTo("/runs");
        assertThat(guest.get(path).status()).isEqualTo(404);
        assertThat(hand.rows("run_event", path)).isZero();
        assertThat(hand.rows("run_model", path)).isZero();
    }

    @Test
    void aRunUnderWayOrOfAnAttemptCannotBeDeleted() {
        Browserless learner = app.learner();
        String path = Trainings.start(learner, Trainings.SHORT);
        Answer early = learner.post(path + "/delete", Map.of());
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("main")).contains("It is still under way. Stop it first");
        hand.train(path);
        assertThat(learner.get(path + "/delete").heading()).isEqualTo("This run can’t be deleted");
        Answer late = learner.post(path + "/delete", Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("main")).contains("An attempt at the exercise rests on it");
        assertThat(learner.get(path).text(".verdict")).contains("Accuracy");
    }

    @Test
    void onlyTheOwnerNamesDeletesAndReplays() {
        Browserless learner = app.learner();
        String path = hand.train(Trainings.start(learner, Trainings.SHORT));
        Browserless stranger = app.learner();
        Browserless emmy = app.instructor();
        for (String action : List.of("/name", "/delete", "/replay")) {
            assertThat(stranger.post(path + action, Map.of("title", "Mine")).status()).as(action).isEqualTo(404);
            assertThat(emmy.post(path + action, Map.of("title", "Mine")).status()).as(action).isEqualTo(403);
        }
        assertThat(emmy.get(path).document().select(".run-kept form, .run-kept a[href$=delete]")).isEmpty();
        assertThat(emmy.get(path).document().select(".run-kept a[download]")).isNotEmpty();
    }

    @Test
    void aRunWhoseExerciseOrLabIsGoneStillShows() {
        Browserless guest = guest();
        String exercise = hand.train(hand.start("Old exercise", "/exercises/gone", ByHand.BLOBS));
        String lab = hand.train(hand.start("Old lab", "/labs/gone?seed=1", ByHand.BLOBS));
        assertThat(guest.get(exercise).text(".run-head .facts")).isEqualTo("To the course, which no longer has this exercise");
        assertThat(guest.get(lab).text(".run-head .facts")).isEqualTo("To the course, which no longer has this laboratory");
        assertThat(guest.get("/runs").document().select(".run-what .facts").eachText())
                .containsExactly(
                        "Laboratory: Old lab, no longer in the course", "Exercise: Old exercise, no longer in the course");
    }

    private GradeRun grading() {
        return new GradeRun(Course::read, new AttemptStore(app.jdbi(), InstantSource.system(), new SecureRandom()));
    }

    private Browserless guest() {
        Browserless guest = app.guest();
        guest.get("/labs/iris");
        return guest;
    }

    private static List<String> links(Answer page) {
        return page.document().select(".run-what p:first-child a").eachAttr("href");
    }
}
