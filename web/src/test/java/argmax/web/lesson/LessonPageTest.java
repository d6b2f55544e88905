package argmax.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LessonPageTest {
    private static final Course COURSE = Course.read();
    private final TestApp app = TestApp.serve();
    private final Browserless guest = app.guest();

    @AfterAll
    void close() {
        app.close();
    }

    static Stream<String> slugs() {
        return COURSE.lessons().stream().map(Lesson::slug);
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyLinkOfALessonIsAnswered(String slug) {
        Document page = guest.get("/lessons/" + slug).document();
        List<String> paths = Stream.of(page.select("a[href]").eachAttr("href"), page.select("[src]").eachAttr("src"),
                        page.select("link[href]").eachAttr("href"))
                .flatMap(List::stream)
                .filter(path -> path.startsWith("/"))
                .distinct()
                .toList();
        assertThat(paths).hasSizeGreaterThan(5).allSatisfy(path -> assertThat(guest.get(path).status()).isEqualTo(200));
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(fragment -> assertThat(page.getElementById(fragment.substring(1))).as(fragment).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void aLessonShowsItsLabsExercisesAndFormulas(String slug) {
        Lesson lesson = COURSE.lesson(slug).orElseThrow();
        Answer page = app.learner().get("/lessons/" + slug);
        assertThat(page.heading()).isEqualTo(lesson.title());
        assertThat(page.document().select("h1")).hasSize(1);
        assertThat(page.document().select(".exercise").eachAttr("id"))
                .isEqualTo(lesson.exercises().stream().map(exercise -> "exercise-" + exercise.id()).toList());
        assertThat(page.document().select(".lab, .prediction")).hasSize((int) lesson.blocks().stream()
                .filter(Lesson.Block.LabHere.class::isInstance)
                .count());
        assertThat(page.document().select(".math")).isNotEmpty();
        Document withoutFormulas = page.document().clone();
        withoutFormulas.select(".math, code, script").remove();
        assertThat(withoutFormulas.select("main").text()).doesNotContain("\\frac", "\\ln", "$", "{{");
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyIdOnAPageIsThereOnceAndEveryFieldHasALabel(String slug) {
        Document page = app.learner().get("/lessons/" + slug).document();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("main input:not([type=hidden]), main select")).allSatisfy(field -> assertThat(
                        field.parents().is("label") || field.hasAttr("aria-labelledby") || field.hasAttr("aria-label") || page.select("label[for=" + field.id() + "]").size() == 1)
                .as(field.outerHtml())
                .isTrue());
        assertThat(page.select("[aria-describedby]").eachAttr("aria-describedby"))
                .allSatisfy(ids -> assertThat(List.of(ids.split(" ", -1))).allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull()));
    }

    @Test
    void lessonsFollowOneAnother() {
        List<Lesson> lessons = COURSE.lessons();
        for (int i = 0; i < lessons.size(); i++) {
            Document page = guest.get("/lessons/" + lessons.get(i).slug()).document();
            assertThat(page.select("a[rel=prev]").eachAttr("href")).isEqualTo(neighbour(lessons, i - 1));
            assertThat(page.select("a[rel=next]").eachAttr("href")).isEqualTo(neighbour(lessons, i + 1));
        }
    }

    private static List<String> neighbour(List<Lesson> lessons, int place) {
        return place < 0 || place == lessons.size() ? List.of() : List.of("/lessons/" + lessons.get(place).slug());
    }

    @Test
    void aLessonThatNeverWasIsNotFound() {
        assertThat(guest.get("/lessons/no-such-lesson").status()).isEqualTo(404);
        assertThat(guest.get("/labs/no-such-lab").status()).isEqualTo(404);
        assertThat(guest.get("/labs/no-such-lab.json").status()).isEqualTo(404);
    }
}
