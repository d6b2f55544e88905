package argmax.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.http.Browserless;
import argmax.web.http.TestTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OpeningTest {
    private static final String LESSON = "/lessons/maximum-likelihood";
    private final TestTime time = new TestTime();
    private final TestApp app = TestApp.serve(time);

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void aLearnerWhoOpensALessonIsNotedAtMostOnceInTenMinutes() {
        Browserless ada = app.learner();
        Instant first = time.instant();
        ada.get(LESSON);
        time.pass(Duration.ofMinutes(9));
        ada.get(LESSON);
        ada.get("/lessons/poisson");
        time.pass(Duration.ofMinutes(1));
        ada.get(LESSON);
        List<OpeningStore.Opening> opened = new OpeningStore(app.jdbi(), time).ofClass(classId());
        assertThat(opened).extracting(OpeningStore.Opening::lesson)
                .containsExactly("maximum-likelihood", "poisson", "maximum-likelihood");
        assertThat(opened).extracting(opening -> Duration.between(first, opening.openedAt()).toMinutes())
                .containsExactly(0L, 9L, 10L);
    }

    @Test
    void guestsAndTeachersAreNot() {
        app.guest().get(LESSON);
        app.instructor().get(LESSON);
        app.learner().get("/lessons/no-such-lesson");
        assertThat(app.rows("lesson_opening")).isZero();
    }

    /** As when an account is deleted, or another window writes the same, between the look and the writing. */
    @Test
    void aRowThatCannotBeIsNoReasonToRefuseThePage() {
        new OpeningStore(app.jdbi(), time).add(9999, "maximum-likelihood");
        assertThat(app.rows("lesson_opening")).isZero();
    }

    private long classId() {
        return app.jdbi().withHandle(handle ->
                handle.createQuery("SELECT MIN(id) FROM school_class").mapTo(Long.class).one());
    }
}
