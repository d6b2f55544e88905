package argmax.web.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Variants;
import argmax.lessons.form.Field;
import argmax.lessons.form.WholeNumbers;
import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every exercise of the course, against what should not be typed into it: some of it each, in turn. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileAnswerTest {
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "${7*7}",
            "__${7*7}__",
            "'; DROP TABLE attempt; --",
            "nul\0and\u0007bell",
            "two\nlines",
            "right\u202eto left",
            "1e999",
            "x".repeat(60_000));

    /** How much of it each field meets; all of them together meet all of it many times. */
    private static final int EACH = 3;

    private static final Course COURSE = Course.read();
    private final TestApp app = TestApp.serve();
    private final Browserless learner = app.learner();

    @AfterEach
    void nothingIsStored() {
        for (String table : List.of("attempt", "run", "run_event", "scheduled_tasks")) {
            assertThat(app.rows(table)).as(table).isZero();
        }
    }

    @AfterAll
    void close() {
        app.close();
    }

    static Stream<Arguments> fields() {
        return COURSE.lessons().stream()
                .flatMap(lesson -> lesson.exercises().stream())
                .flatMap(exercise -> fields(exercise).stream().map(field -> Arguments.of(exercise.id(), field)));
    }

    static Stream<Arguments> hostile() {
        AtomicInteger turn = new AtomicInteger();
        return fields().flatMap(field -> Stream.generate(() -> HOSTILE.get(turn.getAndIncrement() % HOSTILE.size()))
                .limit(EACH)
                .map(typed -> Arguments.of(field.get()[0], field.get()[1], typed)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void itIsRefusedAtTheField(String id, Field field, String typed) {
        learner.get("/exercises/" + id);
        Answer answer = send(id, field, typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem(id + "-" + field.name())).isNotEmpty().hasSizeLessThan(300);
        assertThat(answer.document().select(".problem-summary a").eachAttr("href")).contains("#" + id + "-" + field.name());
        assertThat(answer.document().select("main script, main img")).isEmpty();
        assertThat(answer.text("#" + id + "-" + field.name())).doesNotContain("49");
        if (isTyped(field)) {
            assertThat(plain(answer.value(field.name()))).isEqualTo(plain(typed));
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void moreThanAFormHoldsIsRefusedWithAPage(String id, Field field) {
        learner.get("/exercises/" + id);
        Answer answer = send(id, field, "x".repeat(100_000));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.heading()).startsWith("This is larger than the 64 KB that are taken here.");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void anEmptyFieldIsRefusedUnlessItMayBeEmpty(String id, Field field) {
        if (field.name().equals("hidden")) {
            return;
        }
        learner.get("/exercises/" + id);
        assertThat(send(id, field, "").status()).isEqualTo(422);
    }

    /** The form with an honest value in every other field. */
    private Answer send(String id, Field field, String typed) {
        Map<String, List<String>> form = new TreeMap<>();
        fields(COURSE.exercise(id).orElseThrow()).forEach(other ->
                form.put(other.name(), other.initial().isEmpty() ? List.of("1") : other.initial()));
        form.put(field.name(), List.of(typed));
        return learner.postLists("/exercises/" + id, form);
    }

    private static List<Field> fields(Exercise exercise) {
        return exercise.fields(Variants.draw(exercise, 1));
    }

    private static boolean isTyped(Field field) {
        return switch (field) {
            case Field.Box _, Field.Line _, WholeNumbers _, Field.Quantity _, Field.Slider _ -> true;
            default -> false;
        };
    }

    /** Without what HTML can't carry. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\ufffd]", "");
    }
}
