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
        assertThat(home.text(".actions a")).startsWith("Begin with 3.5");
        assertThat(home.document().select(".actions .facts")).isEmpty();
        assertThat(home.text(".stop .facts")).endsWith("minutes · %d points".formatted(course.lessons().getFirst().points()));
    }

    @Test
    void aLessonIsStartedWithTheFirstTryAndDoneWithTheLastPoint() {
        Browserless ada = app.learner();
        assertThat(states(ada.get("/"))).containsExactly("new", "new", "new");
        Lesson lesson = course.lessons().getFirst();
        ada.get("/lessons/" + lesson.slug());
        ada.post("/exercises/exponential-rate", Map.of("answer", "S/n"));
        Answer home = ada.get("/");
        assertThat(states(home)).containsExactly("started", "new", "new");
        assertThat(home.text(".actions a")).isEqualTo("Go on with 3.5 " + lesson.title());
        assertThat(home.text(".actions .facts")).isEqualTo("0 of %d points so far".formatted(points(course)));

        earnEverything(lesson, ada);
        home = ada.get("/");
        assertThat(states(home)).containsExactly("done", "new", "new");
        assertThat(home.text(".actions a")).startsWith("Begin with 3.6");
        assertThat(home.text(".actions .facts")).isEqualTo("%d of %d points so far".formatted(lesson.points(), points(course)));
        assertThat(ada.get("/lessons/" + lesson.slug()).text(".lesson-head .facts"))
                .contains("%d of %d points".formatted(lesson.points(), lesson.points()));
        assertThat(states(app.learner().get("/"))).containsOnly("new");
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
