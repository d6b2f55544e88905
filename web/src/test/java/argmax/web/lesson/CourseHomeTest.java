package argmax.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.exercise.Exercise;
import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseHomeTest {
    private final TestApp app = TestApp.serve();
    private final Course course = Course.read();

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void aGuestSeesThePathAndNoProgress() {
        Answer home = app.guest().get("/");
        assertThat(home.heading()).isEqualTo(course.title());
        assertThat(home.document().select(".unit-title")).hasSize(course.units().size());
        assertThat(home.document().select(".stop a").eachAttr("href"))
                .isEqualTo(course.lessons().stream().map(lesson -> "/lessons/" + lesson.slug()).toList());
        assertThat(states(home)).containsOnly("new");
        Lesson first = course.lessons().getFirst();
        assertThat(home.text(".next-up h2")).isEqualTo(first.number() + " " + first.title());
        assertThat(home.text(".next-up .button")).isEqualTo("Begin");
        assertThat(home.text(".next-up .facts")).isEqualTo("About %d minutes".formatted(first.minutes()));
        assertThat(home.document().select("progress")).isEmpty();
        assertThat(home.text(".stop .facts")).endsWith("minutes · %d points".formatted(course.lessons().getFirst().points()));
    }

    @Test
    void aLessonIsStartedWithTheFirstTryAndDoneWithTheLastPoint() {
        Browserless ada = app.learner();
        assertThat(states(ada.get("/"))).containsOnly("new");
        Lesson lesson = course.lessonOf("exponential-rate").orElseThrow();
        int place = course.lessons().indexOf(lesson);
        ada.get("/lessons/" + lesson.slug());
        ada.post("/exercises/exponential-rate", Map.of("answer", "S/n"));
        Answer home = ada.get("/");
        assertThat(states(home).get(place)).isEqualTo("started");
        assertThat(home.text(".next-up .eyebrow")).isEqualTo("Where you are");
        assertThat(home.text(".next-up h2")).isEqualTo(lesson.number() + " " + lesson.title());
        assertThat(home.text(".next-up .button")).isEqualTo("Go on");

        earnEverything(lesson, ada);
        home = ada.get("/");
        assertThat(states(home).get(place)).isEqualTo("done");
        Lesson next = course.lessons().get(place + 1);
        assertThat(home.text(".next-up .eyebrow")).isEqualTo("What is next");
        assertThat(home.text(".next-up h2")).isEqualTo(next.number() + " " + next.title());
        assertThat(home.text(".next-up .facts"))
                .isEqualTo("About %d minutes · %d of %d points in the whole course"
                        .formatted(next.minutes(), lesson.points(), points(course)));
        Course.Unit unit = course.units().stream().filter(each -> each.lessons().contains(lesson)).findFirst().orElseThrow();
        assertThat(home.document().select(".unit-progress").eachText())
                .anyMatch(text -> text.startsWith("1 of %d lessons done · %d of %d points · about "
                        .formatted(unit.lessons().size(), lesson.points(), unit.lessons().stream().mapToInt(Lesson::points).sum())));
        assertThat(ada.get("/lessons/" + lesson.slug()).text(".lesson-head .facts"))
                .contains("%d of %d points".formatted(lesson.points(), lesson.points()));
        assertThat(states(app.learner().get("/"))).containsOnly("new");
    }

    @Test
    void theGlossaryListsEveryTermWithItsPlace() {
        Answer glossary = app.guest().get("/glossary");
        List<String> expected = course.lessons().stream()
                .flatMap(lesson -> lesson.terms().stream().map(term -> "/lessons/%s#%s".formatted(lesson.slug(), term.anchor())))
                .toList();
        assertThat(glossary.document().select(".term-place").eachAttr("href")).containsExactlyInAnyOrderElementsOf(expected);
        for (Lesson lesson : course.lessons()) {
            Answer page = app.guest().get("/lessons/" + lesson.slug());
            assertThat(lesson.terms()).allSatisfy(term ->
                    assertThat(page.document().getElementById(term.anchor())).as(term.name()).isNotNull());
        }
    }

    @Test
    void aSearchFindsPlacesAndSaysWhenThereIsNone() {
        Answer found = app.guest().get("/search?q=exponential+rate");
        assertThat(found.document().select(".hit a").eachAttr("href"))
                .contains("/lessons/maximum-likelihood#exercise-exponential-rate");
        assertThat(found.document().select("#q").val()).isEqualTo("exponential rate");
        assertThat(app.guest().get("/search?q=volcano").text("[role=status]")).startsWith("Nothing in the course says that.");
        assertThat(app.guest().get("/search").status()).isEqualTo(200);
    }

    @Test
    void aHostileQueryIsShownAsItWasTyped() {
        Answer found = app.guest().get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E+%22+OR+*%3A*");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.document().select("main script")).isEmpty();
        assertThat(found.document().select("#q").val()).isEqualTo("<script>alert(1)</script> \" OR *:*");
    }

    /** What a learner looks like who has solved all of a lesson. */
    private void earnEverything(Lesson lesson, Browserless learner) {
        for (Exercise exercise : lesson.exercises()) {
            app.jdbi().useHandle(handle -> handle.execute("""
                    INSERT INTO attempt (person_id, exercise_id, series, seed, version, answer, received_at, outcome, points, possible,
                        feedback, graded_at)
                    SELECT person_id, ?, 1, seed, version, answer, received_at, 'CORRECT', ?, ?, '', received_at
                    FROM attempt WHERE exercise_id = 'exponential-rate' ORDER BY id LIMIT 1
                    """, exercise.id(), exercise.common().points(), exercise.common().points()));
        }
        assertThat(learner.get("/").status()).isEqualTo(200);
    }

    private static int points(Course course) {
        return course.lessons().stream().mapToInt(Lesson::points).sum();
    }

    private static List<String> states(Answer home) {
        return home.document().select(".stop").eachAttr("data-state");
    }
}
