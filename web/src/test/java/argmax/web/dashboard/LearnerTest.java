package argmax.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.lessons.homework.Homework;
import argmax.web.TestApp;
import argmax.web.classroom.SchoolClass;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.Person;
import argmax.web.http.TestTime;
import argmax.web.run.StoredRuns;
import argmax.web.run.Trainings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LearnerTest {
    private static final String CARL = "carl@university.example";
    private final TestTime time = new TestTime();
    private final TestApp app = TestApp.serve(time);
    private final SchoolClass carls = app.teach("Carl Gauss", CARL, "Number theory", "ZYXW9876");
    private final Jdbi jdbi = app.jdbi();
    private final Browserless emmy = app.instructor();
    private final String path = emmy.get("/classes").document().select("main h2 a").attr("href");
    private final long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    private final Browserless ada = app.learner("Ada Lovelace", TestApp.CODE);
    private final long adaId = jdbi.withHandle(handle ->
            handle.createQuery("SELECT id FROM person WHERE name = 'Ada Lovelace'").mapTo(Long.class).one());
    private final String page = "%s/learners/%d".formatted(path, adaId);

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void answersAndRunsStandInOneLineOfTimeNewestFirst() {
        ada.post("/exercises/exponential-rate", Map.of("answer", "S/n"));
        ada.post("/exercises/exponential-rate", Map.of("answer", "n/S"));
        time.pass(Duration.ofHours(1));
        StoredRuns.insert(jdbi, "own", adaId, "DIVERGED", time.instant(), time.instant(), time.instant().plusSeconds(5));
        time.pass(Duration.ofDays(1));
        String trained = Trainings.start(ada, Trainings.SHORT);
        Answer shown = emmy.get(page);
        assertThat(shown.heading()).isEqualTo("Ada Lovelace");
        assertThat(shown.document().select(".trail-day h3").eachText())
                .containsExactly("Tuesday, 13 October 2026", "Monday, 12 October 2026");
        assertThat(shown.document().select(".trail-head").eachText()).containsExactly(
                "13 Oct 2026, 09:00 UTC Train the iris network try 1 Training",
                "12 Oct 2026, 09:00 UTC Lab of own",
                "12 Oct 2026, 08:00 UTC Rate of waiting times try 2 Correct, 2 of 2",
                "12 Oct 2026, 08:00 UTC Rate of waiting times try 1 Not yet, 0 of 2");
        List<Element> steps = shown.document().select(".trail > li");
        assertThat(steps.get(0).select("a[href=" + trained + "]").text()).isEqualTo("Its run");
        assertThat(steps.get(1).text()).endsWith("Run Diverged after 5.0 s");
        assertThat(steps.get(2).select(".trail-answer").text()).isEqualTo("n/S");
        assertThat(steps.get(3).select("details .prose").text()).isNotEmpty();
        assertThat(shown.text("#activity-summary")).isEqualTo("Active on 2 of the last 60 days, with 3 answers and 2 runs.");
        assertThat(shown.document().select(".learner-lesson").eachText())
                .containsExactly("3.5 Let the data choose the parameters", "8.5 Iris: from a table to a report");
    }

    @Test
    void longHistoriesComeFiftyAtATime() {
        answers(adaId, 120);
        List<String> seen = new ArrayList<>();
        String next = page;
        List<Integer> sizes = new ArrayList<>();
        while (!next.isEmpty()) {
            Answer shown = emmy.get(next);
            List<String> times = shown.document().select(".trail-head time").eachAttr("datetime");
            seen.addAll(times);
            sizes.add(times.size());
            next = shown.document().select("a[rel=next]").attr("href");
        }
        assertThat(sizes).containsExactly(50, 50, 20);
        assertThat(seen).doesNotHaveDuplicates().hasSize(120).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(emmy.get(page + "?before=nonsense'").document().select(".trail-head")).hasSize(50);
    }

    @Test
    void learnersSeeWhatTheirInstructorSeesOfThem() {
        assertThat(ada.get("/account").document().select("main a[href=/account/progress]")).hasSize(1);
        ada.post("/exercises/exponential-rate", Map.of("answer", "S/n"));
        Trainings.start(ada, Trainings.SHORT);
        String instructors = emmy.get(page).text(".learner");
        Answer own = ada.get("/account/progress");
        assertThat(own.heading()).isEqualTo("My progress in Statistics");
        assertThat(own.text(".lead")).isEqualTo("This is what your instructor sees of you.");
        assertThat(own.text(".learner")).isEqualTo(instructors).contains("Rate of waiting times", "learner");
        assertThat(ada.get("/account/progress/" + id).text(".learner")).isEqualTo(instructors);
        assertThat(ada.get("/account/progress/" + carls.id()).status()).isEqualTo(404);
    }

    @Test
    void whoeverIsInNoClassIsSeenByNobody() {
        assertThat(emmy.get("/account/progress").text("main")).contains("You are in no class");
        assertThat(app.guest().get("/account/progress").location()).startsWith("/sign-in");
    }

    @Test
    void inSeveralClassesEachHasAPageOfItsOwn() {
        ada.post("/join", Map.of("code", "ZYXW9876"));
        Answer first = ada.get("/account/progress");
        assertThat(first.heading()).isEqualTo("My progress in Number theory");
        assertThat(first.document().select(".class-nav a").eachText()).containsExactly("Number theory", "Statistics");
        assertThat(ada.get("/account/progress/" + id).heading()).isEqualTo("My progress in Statistics");
    }

    @Test
    void homeworkShowsItsPointsToTheInstructorAndToTheLearnerOnceVerdictsAreTold() {
        Homework sheet = Course.read().homework().sheets().getFirst();
        String item = sheet.items().getFirst().id();
        long mine = assign(id, sheet);
        long elsewhere = assign(carls.id(), sheet);
        answer(adaId, item, mine, 1);
        answer(adaId, item, elsewhere, 2);
        Answer shown = emmy.get(page);
        assertThat(shown.document().select("table:has(th:contains(Remark)) tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith(sheet.name() + " ")
                .contains(" 1 %d of ".formatted(sheet.items().getFirst().points()));
        assertThat(shown.document().select(".trail-head").eachText())
                .singleElement()
                .asString()
                .contains(sheet.name() + ", try 1")
                .endsWith("Correct, 2 of 2");
        Answer own = ada.get("/account/progress");
        assertThat(own.text(".trail-head")).endsWith("The verdict comes with the solutions.");
        assertThat(own.text(".trail")).doesNotContain("Correct", "Feedback");
        assertThat(own.text("table:has(th:contains(Remark)) tbody tr")).endsWith("1 – verdicts come with the solutions");
    }

    @Test
    void onlyTheClassesOwnInstructorsSeeItAndOnlyItsLearnersAreSeen() {
        app.learner("Joseph Fourier", "ZYXW9876");
        long joseph = adaId + 1;
        Browserless carl = app.signedIn(CARL);
        assertThat(carl.get(page).status()).isEqualTo(404);
        assertThat(carl.get("/classes/%d/learners/%d".formatted(carls.id(), joseph)).status()).isEqualTo(200);
        assertThat(carl.get("/classes/%d/learners/%d".formatted(carls.id(), adaId)).status()).isEqualTo(404);
        assertThat(emmy.get("%s/learners/%d".formatted(path, joseph)).status()).isEqualTo(404);
        assertThat(emmy.get(path + "/learners/x").status()).isEqualTo(404);
        assertThat(ada.get(page).status()).isEqualTo(404);
        assertThat(app.guest().get(page).location()).startsWith("/sign-in");
    }

    @Test
    void neitherALargeClassNorALongHistoryTakesMoreStatements() {
        SchoolClass hall = app.teach("Henri", "henri@university.example", "A lecture hall", "VVVV9876");
        List<Person> crowd = People.join(jdbi, hall.id(), 30, time.instant());
        crowd.forEach(person -> answers(person.id(), 60));
        Homework sheet = Course.read().homework().sheets().getFirst();
        assign(id, sheet);
        assign(hall.id(), sheet);
        answers(adaId, 1);
        StoredRuns.insert(jdbi, "few", adaId, "FINISHED", time.instant(), time.instant(), time.instant());
        StoredRuns.insert(jdbi, "many", crowd.getFirst().id(), "FINISHED", time.instant(), time.instant(), time.instant());
        Browserless henri = app.signedIn("henri@university.example");
        String large = "/classes/%d/learners/%d".formatted(hall.id(), crowd.getFirst().id());
        emmy.get(page);
        henri.get(large);
        int few = Statements.of(jdbi, () -> assertThat(emmy.get(page).status()).isEqualTo(200));
        int many = Statements.of(jdbi, () -> assertThat(henri.get(large).status()).isEqualTo(200));
        assertThat(many).isEqualTo(few).isLessThan(30);
    }

    /** Right answers, a minute between them. */
    private void answers(long person, int many) {
        for (int i = 1; i <= many; i++) {
            answer(person, "exponential-rate", 0, i);
        }
    }

    private void answer(long person, String exercise, long assignment, int minute) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO attempt (person_id, exercise_id, assignment_id, series, seed, version, answer, received_at,
                            outcome, points, possible, feedback, graded_at, graded_version, touched_at)
                        VALUES (:person, :exercise, :assignment, 1, 1, 'v', '{"raw":{"answer":["n/S"]}}', :at, 'CORRECT',
                            2, 2, '<p>Feedback</p>', :at, 'v', :at)
                        """)
                .bind("person", person)
                .bind("exercise", exercise)
                .bind("assignment", assignment)
                .bind("at", time.instant().minus(Duration.ofMinutes(minute)))
                .execute());
    }

    private long assign(long classId, Homework sheet) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO assignment (class_id, sheet_id, release_at, due_at, late, counts, verdicts,
                            drop_lowest, made_at)
                        VALUES (:class, :sheet, :release, :due, :late, 'BEST', FALSE, 0, :release)
                        """)
                .bind("class", classId)
                .bind("sheet", sheet.id())
                .bind("release", time.instant().minus(Duration.ofDays(1)))
                .bind("due", time.instant().plus(Duration.ofDays(7)))
                .bind("late", sheet.rules().late().text())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }
}
