package argmax.web.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.TestTime;
import argmax.web.run.RunStore;
import argmax.web.run.TrainAtOnce;
import argmax.web.run.Trainings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Grading again, after verdicts in the database were made to be those of another version. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegradeTest {
    private static final String REGRADE = Counts.PATH + "/regrade";
    private static final String TODAY =
            Course.read().exercise("poisson-mean").orElseThrow().common().version();
    private final TestTime time = new TestTime();
    private final TestApp app = TestApp.serve(time);
    private final Browserless emmy = app.instructor();
    private Browserless ada = app.guest();

    @BeforeEach
    void begin() {
        ada = app.learner("Ada Lovelace", TestApp.CODE);
    }

    @AfterEach
    void forget() {
        app.jdbi().useHandle(handle -> handle.execute("DELETE FROM regrade"));
        app.jdbi().useHandle(handle -> handle.execute("DELETE FROM attempt"));
    }

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void aPreviewTellsWhoChangesFromWhatToWhatAndChangesNothing() {
        Counts.answerRightly(ada);
        before("WRONG", 0);
        Browserless blaise = app.learner("Blaise Pascal", TestApp.CODE);
        Counts.miss(blaise);
        before("CORRECT", 1);
        Counts.miss(app.learner("Carl Gauss", TestApp.CODE));

        Answer page = emmy.get(REGRADE);
        assertThat(page.heading()).isEqualTo("Grade again: Mean of five counts");
        assertThat(page.text(".lead")).isEqualTo(
                "3 answers of learners whom you teach: 1 would fall, 1 would rise, 1 would stay the same.");
        assertThat(page.document().select("main h2").eachText()).startsWith("Would fall", "Would rise");
        assertThat(rows(page, "falls")).containsExactly(
                "Blaise Pascal Correct, 1 of 1 Not yet, 0 of 1 Practice 1000.0 (when)");
        assertThat(page.document().select("input[name=fall]").hasAttr("checked")).isFalse();
        assertThat(rows(page, "rises")).singleElement().asString()
                .startsWith("Ada Lovelace Not yet, 0 of 1 Correct, 1 of 1");
        assertThat(outcomes()).containsExactly("WRONG", "CORRECT", "WRONG");
        assertThat(app.rows("regrade")).isZero();
    }

    @Test
    void risesAreAppliedFallsOnlyWhereTheyAreTickedAndLearnersSeeWhy() {
        Counts.answerRightly(ada);
        before("WRONG", 0);
        Browserless blaise = app.learner("Blaise Pascal", TestApp.CODE);
        Counts.miss(blaise);
        before("CORRECT", 1);
        Browserless carl = app.learner("Carl Gauss", TestApp.CODE);
        Counts.miss(carl);
        before("CORRECT", 1);
        time.pass(Duration.ofHours(1));

        Answer page = emmy.get(REGRADE);
        String blaises = page.document().select("input[name=fall]").getFirst().val();
        assertThat(apply(page, List.of(blaises), "The tolerance was wrong.").location()).isEqualTo(REGRADE + "#history");

        assertThat(outcomes()).containsExactly("CORRECT", "WRONG", "CORRECT");
        assertThat(timeless(ada.get(Counts.PATH).text(".regraded"))).isEqualTo(
                "Regraded on (when): your answer of (when) was 0 of 1, now 1 of 1."
                        + " The instructor’s reason: The tolerance was wrong.");
        assertThat(ada.get(Counts.PATH).text(".exercise-head .facts")).startsWith("Best 1 of 1");
        assertThat(blaise.get("/lessons/maximum-likelihood").text(".regraded")).contains("was 1 of 1, now 0 of 1.");
        assertThat(carl.get(Counts.PATH).document().select(".regraded")).as("whose score was left").isEmpty();
        assertThat(rows(emmy.get(REGRADE), "history")).containsExactly(
                "(when) Emmy Noether The tolerance was wrong. 1 rose, 1 fell, 1 would have fallen, 0 not gradable");
        assertThat(rows(emmy.get(REGRADE), "falls")).singleElement().asString().startsWith("Carl Gauss");
        assertThat(app.rows("regrade_change")).isEqualTo(2);
        assertThat(one("SELECT from_versions || ' ' || to_version || ' ' || falls_left FROM regrade"))
                .isEqualTo("an-older-version " + TODAY + " 1");
        assertThat(one("SELECT changes FROM regrade")).contains("\"from\":{", "\"outcome\":\"WRONG\"");
    }

    @Test
    void regradingTwiceIsRegradingOnce() {
        Counts.answerRightly(ada);
        before("WRONG", 0);
        apply(emmy.get(REGRADE), List.of(), "Once");
        Answer again = emmy.get(REGRADE);
        assertThat(again.text("main")).contains("Nothing would change.");
        List<String> outcomes = outcomes();
        apply(again, List.of(), "Twice");
        assertThat(outcomes()).isEqualTo(outcomes);
        assertThat(app.rows("regrade_change")).isEqualTo(1);
        assertThat(ada.get(Counts.PATH).text(".regraded")).contains("Once").doesNotContain("Twice");
    }

    @Test
    void whatCameInBetweenIsShownBeforeAnythingIsApplied() {
        Counts.answerRightly(ada);
        before("WRONG", 0);
        Answer seen = emmy.get(REGRADE);
        Counts.miss(app.learner("Blaise Pascal", TestApp.CODE));

        Answer refused = apply(seen, List.of(), "The tolerance was wrong.");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("[role=alert]")).startsWith("Answers came in or were graded since you looked");
        assertThat(refused.value("reason")).isEqualTo("The tolerance was wrong.");
        assertThat(outcomes()).containsExactly("WRONG", "WRONG");
        assertThat(apply(refused, List.of(), "The tolerance was wrong.").status()).isEqualTo(303);
        assertThat(outcomes()).containsExactly("CORRECT", "WRONG");
    }

    @Test
    void withoutAReasonNothingIsAppliedAndTicksStay() {
        Counts.miss(ada);
        before("CORRECT", 1);
        Answer page = emmy.get(REGRADE);
        String fall = page.document().select("input[name=fall]").val();
        Answer refused = apply(page, List.of(fall), " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("reason")).isEqualTo("The reason is missing.");
        assertThat(refused.document().select("input[name=fall]").hasAttr("checked")).isTrue();
        assertThat(apply(page, List.of(fall), "x".repeat(301)).problem("reason")).contains("301 characters");
        assertThat(outcomes()).containsExactly("CORRECT");
    }

    @Test
    void anAnswerToNumbersThatAreGoneKeepsItsVerdict() {
        Counts.answerRightly(ada);
        before("WRONG", 0);
        app.jdbi().useHandle(handle -> handle.execute("UPDATE attempt SET numbers = '{\"mean\":4.0}'"));
        Answer page = emmy.get(REGRADE);
        assertThat(page.text("main")).contains(
                "Can’t be graded any more", "1 of them: The exercise has other numbers now than those that were answered.");
        assertThat(apply(page, List.of(), "Trying").status()).isEqualTo(303);
        assertThat(outcomes()).containsExactly("WRONG");
    }

    @Test
    void anAttemptIsGradedByTheNumbersThatWereSeenEvenWhereOthersWouldBeDrawn() {
        Counts.answerRightly(ada);
        before("WRONG", 0);
        app.jdbi().useHandle(handle -> handle.execute("UPDATE attempt SET seed = seed + 1"));
        assertThat(rows(emmy.get(REGRADE), "rises")).hasSize(1);
    }

    @Test
    void anInstructorCoversTheLearnersOfTheirClassesAndAnAdministratorEverybody() {
        app.teach("Carl Gauss", "carl@university.example", "Number theory", "ZYXW9876");
        Counts.answerRightly(ada);
        before("WRONG", 0);
        Counts.answerRightly(app.learner("Joseph Fourier", "ZYXW9876"));
        before("WRONG", 0);
        assertThat(rows(emmy.get(REGRADE), "rises")).singleElement().asString().startsWith("Ada");
        apply(emmy.get(REGRADE), List.of(), "Mine alone");
        assertThat(outcomes()).containsExactly("CORRECT", "WRONG");

        Browserless carl = app.signedIn("carl@university.example");
        assertThat(timeless(carl.get("/exercises/outdated").text("tbody"))).isEqualTo("Mean of five counts 1 (when)");
        app.jdbi().useHandle(handle -> handle.execute("UPDATE person SET role = 'ADMIN' WHERE name = 'Emmy Noether'"));
        assertThat(rows(emmy.get(REGRADE), "rises")).singleElement().asString().startsWith("Joseph");
        app.jdbi().useHandle(handle -> handle.execute("UPDATE person SET role = 'INSTRUCTOR' WHERE role = 'ADMIN'"));
    }

    @Test
    void theListNamesExercisesWhoseVerdictsAreOfAnotherVersion() {
        assertThat(emmy.get("/exercises/outdated").text("main")).contains("Every answer was graded by the present version");
        Counts.miss(ada);
        assertThat(emmy.get("/exercises/outdated").document().select("tbody tr")).isEmpty();
        before("WRONG", 0);
        Answer list = emmy.get("/exercises/outdated");
        assertThat(list.document().select("tbody a").eachAttr("href")).containsExactly(REGRADE);
        assertThat(list.text("tbody")).isEqualTo("Mean of five counts 1 Never");
        apply(emmy.get(REGRADE), List.of(), "Nothing changes, and now that is known");
        assertThat(emmy.get("/exercises/outdated").document().select("tbody tr")).isEmpty();
        assertThat(emmy.get("/classes").document().select("main a[href=/exercises/outdated]")).hasSize(1);
    }

    @Test
    void aTrainingIsGradedAgainFromItsStoredResult() {
        String run = Trainings.start(ada, Trainings.with(Trainings.SHORT, "rate", "0.0001"));
        RunStore runs = new RunStore(app.jdbi(), time);
        GradeRun purpose = new GradeRun(Course::read, attempts());
        new TrainAtOnce(app.jdbi(), time, new Random(1), purpose, "test").train(Trainings.id(run));
        String given = attempt();
        before("CORRECT", 3);
        String path = Trainings.IRIS + "/regrade";
        Answer page = emmy.get(path);
        assertThat(rows(page, "falls")).singleElement().asString()
                .contains("Correct, 3 of 3 Not yet, 0 of 3", "Learning rate: 0.0001");
        emmy.postLists(path, form(page, page.document().select("input[name=fall]").eachAttr("value"), "A test"));
        assertThat(attempt()).isEqualTo(given);

        String other = runs.find(Trainings.id(run)).orElseThrow().spec().replace("\"epochs\":25", "\"epochs\":26");
        app.jdbi().useHandle(handle -> handle.execute("UPDATE run SET spec = ? WHERE id = ?", other, Trainings.id(run)));
        before("CORRECT", 3);
        assertThat(emmy.get(path).text("main")).contains("1 of them: The exercise asks for another run now");
        app.jdbi().useHandle(handle -> handle.execute("UPDATE run SET spec = '{}' WHERE id = ?", Trainings.id(run)));
        assertThat(emmy.get(path).text("main")).contains("1 of them: What its run has left can't be read any more.");
    }

    @Test
    void whoseRunIsUnderWayIsLeftOutAndTold() {
        String run = Trainings.start(ada, Trainings.SHORT);
        String path = Trainings.IRIS + "/regrade";
        assertThat(emmy.get(path).text("main")).contains("1 answer is left out, since the training is still under way.");
        ada.post(run + "/stop", Map.of());
        Answer stopped = emmy.get(path);
        assertThat(stopped.text(".lead")).isEqualTo("1 answer of learners whom you teach: 1 would stay the same.");
    }

    @Test
    void onlyInstructorsGradeAgain() {
        for (String path : List.of(REGRADE, "/exercises/outdated")) {
            assertThat(ada.get(path).status()).isEqualTo(403);
            assertThat(app.guest().get(path).location()).startsWith("/sign-in");
        }
        assertThat(ada.post(REGRADE, Map.of("reason", "Mine")).status()).isEqualTo(403);
        assertThat(emmy.get("/exercises/no-such-thing/regrade").status()).isEqualTo(404);
        assertThat(emmy.get(Counts.PATH).document().select("main a[href=" + REGRADE + "]")).hasSize(1);
        assertThat(ada.get(Counts.PATH).document().select("main a[href=" + REGRADE + "]")).isEmpty();
    }

    private Answer apply(Answer page, List<String> falls, String reason) {
        return emmy.postLists(REGRADE, form(page, falls, reason));
    }

    private static Map<String, List<String>> form(Answer page, List<String> falls, String reason) {
        Map<String, List<String>> form = new HashMap<>();
        form.put("fingerprint", List.of(page.value("fingerprint")));
        form.put("reason", List.of(reason));
        form.put("fall", falls);
        return form;
    }

    /** Makes the newest attempt's verdict one that an older version gave. */
    private void before(String outcome, double points) {
        app.jdbi().useHandle(handle -> handle.execute("""
                UPDATE attempt SET outcome = ?, points = ?, graded_version = 'an-older-version'
                WHERE id = (SELECT MAX(id) FROM attempt)
                """, outcome, points));
    }

    private List<String> outcomes() {
        return app.jdbi().withHandle(handle -> handle.createQuery("SELECT outcome FROM attempt ORDER BY id")
                .mapTo(String.class)
                .list());
    }

    private AttemptStore attempts() {
        return new AttemptStore(app.jdbi(), time, new Random(1));
    }

    private String attempt() {
        return one("SELECT outcome || ' ' || points || ' ' || possible || ' ' || feedback FROM attempt");
    }

    private String one(String query) {
        return app.jdbi().withHandle(handle -> handle.createQuery(query).mapTo(String.class).one());
    }

    private static List<String> rows(Answer page, String table) {
        return page.document().select("[aria-labelledby=" + table + "] tbody tr").eachText().stream()
                .map(RegradeTest::timeless)
                .toList();
    }

    private static String timeless(String text) {
        return text.replaceAll("\\d+ Oct 2026, \\d\\d:\\d\\d UTC", "(when)");
    }
}
