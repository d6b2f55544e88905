package argmax.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.lessons.exercise.Verdict;
import argmax.web.TestApp;
import argmax.web.classroom.SchoolClass;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.ClassLogs;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.TestTime;
import argmax.web.run.Trainings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ClassPageTest {
    private static final String CARL = "carl@university.example";
    private final TestTime time = new TestTime();
    private final TestApp app = TestApp.serve(time);
    private final SchoolClass carls = app.teach("Carl Gauss", CARL, "Number theory", "ZYXW9876");
    private final Browserless emmy = app.instructor();
    private final String path = emmy.get("/classes").document().select("main a[href^=/classes/]").attr("href");

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void anEmptyClassSaysSo() {
        Answer page = emmy.get(path);
        assertThat(page.heading()).isEqualTo("Statistics");
        assertThat(page.text(".lead")).startsWith("0 learners. Join code " + TestApp.CODE);
        assertThat(page.text("main")).contains("No run is waiting or going on.", "Nobody has answered anything yet.");
    }

    @Test
    void theMapHasARowPerLearnerAndACellPerLesson() {
        Browserless ada = app.learner("Ada Lovelace", TestApp.CODE);
        app.learner("Blaise Pascal", TestApp.CODE);
        ada.post("/exercises/exponential-rate", Map.of("answer", "S/n"));
        ada.post("/exercises/exponential-rate", Map.of("answer", "n/S"));
        Answer page = emmy.get(path);
        List<String> lessons = Course.read().lessons().stream().map(lesson -> "/lessons/" + lesson.slug()).toList();
        int place = lessons.indexOf("/lessons/maximum-likelihood");
        assertThat(page.document().select(".map thead tr:last-child a").eachAttr("href")).isEqualTo(lessons);
        assertThat(page.document().select(".map tbody th").eachText()).containsExactly("Ada Lovelace", "Blaise Pascal");
        assertThat(cells(page, 0)).hasSize(lessons.size() + 1).endsWith("2").element(place).isEqualTo("2");
        assertThat(cells(page, 0)).filteredOn(String::isEmpty).hasSize(lessons.size() - 1);
        assertThat(cells(page, 1)).hasSize(lessons.size() + 1).endsWith("0");
        assertThat(cells(page, 1)).filteredOn(String::isEmpty).hasSize(lessons.size());
        Element tried = page.document().select(".map tbody tr").getFirst().select("td").get(place);
        assertThat(tried.attr("data-level")).isEqualTo("1");
        assertThat(tried.attr("title")).isEqualTo("2 tries");
        List<String> means = page.document().select(".map tfoot td").eachText();
        assertThat(means.get(place)).isEqualTo("17");
        assertThat(means.get(0)).isEqualTo("0");
    }

    @Test
    void theMapHasTheScoresThatLearnersSeeAndCountsNoTryThatCouldNotBeGraded() {
        Browserless ada = app.learner("Ada Lovelace", TestApp.CODE);
        ada.post("/exercises/exponential-rate", Map.of("answer", "S/n"));
        long person = app.jdbi().withHandle(handle -> handle.createQuery("SELECT MAX(person_id) FROM attempt")
                .mapTo(long.class)
                .one());
        Random random = new Random(7);
        app.jdbi().useHandle(handle -> IntStream.range(0, 200).forEach(_ -> {
            Verdict.Outcome outcome = List.of(Verdict.Outcome.values()).get(random.nextInt(4));
            double points = outcome == Verdict.Outcome.CORRECT ? 2
                    : outcome == Verdict.Outcome.PARTIAL ? random.nextInt(5) / 4.0 : 0;
            handle.execute("""
                    INSERT INTO attempt
                        (person_id, exercise_id, series, seed, version, answer, received_at, touched_at, outcome, points,
                        possible)
                    VALUES (?, ?, 1, 1, 'version', 'answer', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, ?, ?, 2)
                    """, person, Integer.toString(random.nextInt(60)), outcome, points);
        }));
        long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        Map<String, Tally> seen = Tally.of(new ClassLogs(app.jdbi()).of(id).of(person), Catalogue.of(Course.read()));
        assertThat(seen.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().points())))
                .isEqualTo(new AttemptStore(app.jdbi(), time, random).scores(person));
        int counted = app.jdbi().withHandle(handle -> handle.createQuery(
                "SELECT COUNT(*) FROM attempt WHERE outcome <> 'CANNOT_GRADE'").mapTo(int.class).one());
        assertThat(seen.values().stream().mapToInt(Tally::tries).sum()).isEqualTo(counted).isLessThan(201);
    }

    @Test
    void theNewestAttemptsStandFirst() {
        Browserless ada = app.learner("Ada Lovelace", TestApp.CODE);
        ada.post("/exercises/exponential-rate", Map.of("answer", "S/n"));
        time.pass(Duration.ofMinutes(7));
        ada.post("/exercises/exponential-rate", Map.of("answer", "n/S"));
        List<String> lines = emmy.get(path).document().select("[aria-labelledby=newest] tbody tr").eachText();
        assertThat(lines).containsExactly(
                "12 Oct 2026, 08:07 UTC Ada Lovelace Rate of waiting times Correct 2 of 2",
                "12 Oct 2026, 08:00 UTC Ada Lovelace Rate of waiting times Not yet 0 of 2");
    }

    @Test
    void runsUnderWayAreListedUntilTheyEnd() {
        Browserless ada = app.learner("Ada Lovelace", TestApp.CODE);
        String run = Trainings.start(ada, Trainings.SHORT);
        Answer page = emmy.get(path);
        Element line = page.document().expectFirst("[aria-labelledby=under-way] tbody tr");
        assertThat(line.text()).isEqualTo("Ada Lovelace Train the iris network Waiting");
        assertThat(line.select("td a").attr("href")).isEqualTo(run);
        assertThat(emmy.get(run).status()).isEqualTo(200);
        assertThat(page.text("[aria-labelledby=newest] tbody tr")).contains("Training");

        ada.post(run + "/stop", Map.of());
        page = emmy.get(path);
        assertThat(page.text("main")).contains("No run is waiting or going on.");
        assertThat(page.text("[aria-labelledby=newest] tbody tr")).contains("Could not be graded", "0 of 3");
    }

    @Test
    void otherClassesStayOutside() {
        Browserless joseph = app.learner("Joseph Fourier", "ZYXW9876");
        joseph.post("/exercises/exponential-rate", Map.of("answer", "n/S"));
        Trainings.start(joseph, Trainings.SHORT);
        assertThat(emmy.get(path).text("main")).doesNotContain("Joseph").contains("No run is waiting", "Nobody has answered");
        Browserless carl = app.signedIn(CARL);
        assertThat(carl.get("/classes/" + carls.id()).text("main")).contains("Joseph Fourier", "Correct 2 of 2", "Waiting");
    }

    @Test
    void somebodyElsesClassDoesNotExist() {
        assertThat(emmy.get("/classes/" + carls.id()).status()).isEqualTo(404);
        assertThat(app.signedIn(CARL).get(path).status()).isEqualTo(404);
        assertThat(app.learner().get(path).status()).isEqualTo(404);
        assertThat(emmy.get("/classes/99999").status()).isEqualTo(404);
        assertThat(app.guest().get(path).location()).isEqualTo("/sign-in?then=" + Browserless.encode(path));
    }

    @Test
    void namesAreShownAsText() {
        app.learner("O’Neill & Sons (A.)", TestApp.CODE);
        assertThat(emmy.get(path).body()).contains("O’Neill &amp; Sons (A.)");
    }

    private static List<String> cells(Answer page, int row) {
        return page.document().select(".map tbody tr").get(row).select("td").stream().map(Element::text).toList();
    }
}
