package argmax.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.form.Field;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.Labs;
import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every control of every lab, against what should not be typed into it or written into its address: some of it each, in turn. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileStateTest {
    private static final List<String> HOSTILE = List.of(
            "",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "${7*7}",
            "__${7*7}__",
            "'; DROP TABLE run; --",
            "nul\0and\u0007bell",
            "two\nlines",
            "NaN",
            "1e999",
            "x".repeat(2_000));

    /** How much of it each control meets; all of them together meet all of it many times. */
    private static final int EACH = 3;

    private final TestApp app = TestApp.serve();
    private final Browserless guest = app.guest();

    @AfterAll
    void close() {
        app.close();
    }

    static Stream<String> slugs() {
        return Labs.all().stream().map(Lab::slug);
    }

    static Stream<Arguments> hostile() {
        AtomicInteger turn = new AtomicInteger();
        return Labs.all().stream().flatMap(lab -> lab.controls().stream().flatMap(control ->
                Stream.generate(() -> HOSTILE.get(turn.getAndIncrement() % HOSTILE.size()))
                        .limit(EACH)
                        .filter(typed -> !(typed.isEmpty() && control instanceof Field.Pick pick && pick.several()))
                        .map(typed -> Arguments.of(lab, control, typed))));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aStateThatCannotBeIsRefusedAtItsControl(Lab lab, Field control, String typed) throws JsonProcessingException {
        String query = query(Map.of(control.name(), typed));
        checkRefused(guest.get("/labs/" + lab.slug() + query), lab, control, typed);
        Answer answer = guest.get("/labs/" + lab.slug() + ".json" + query, "application/json");
        JsonNode data = JsonMapper.builder().build().readTree(answer.body());
        assertThat(data.get("problems").fieldNames()).toIterable().containsExactly(control.name());
        assertThat(data.get("figures")).isEmpty();

        checkRefused(guest.post("/labs/" + lab.slug() + "/runs", Map.of(control.name(), typed)), lab, control, typed);
        assertThat(app.rows("run")).isZero();
    }

    private static void checkRefused(Answer answer, Lab lab, Field control, String typed) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem(lab.slug() + "-" + control.name())).isNotEmpty().hasSizeLessThan(300);
        assertThat(answer.document().select("[data-control=" + control.name() + "]").hasAttr("hidden")).isFalse();
        assertThat(answer.document().select("main script, main img")).isEmpty();
        assertThat(answer.document().select(".figure")).isNotEmpty();
        if (control instanceof Field.Slider) {
            assertThat(plain(answer.value(control.name()))).isEqualTo(plain(typed));
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void anAddressThatIsMuchTooLongIsRefused(String slug) {
        Lab lab = Labs.find(slug).orElseThrow();
        String name = lab.controls().getFirst().name();
        assertThat(guest.get("/labs/" + slug + query(Map.of(name, "x".repeat(100_000)))).status()).isBetween(414, 431);
        guest.get("/labs/" + slug);
        assertThat(guest.post("/labs/" + slug + "/runs", Map.of(name, "x".repeat(100_000))).status()).isEqualTo(413);
    }

    @Test
    void namesThatNoControlHasAreNotSentBack() {
        Answer refused = guest.get("/labs/iris?epochs=0&csrf=planted&evil=1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("input[name=evil]")).isEmpty();
        assertThat(refused.document().select("input[name=csrf]")).hasSize(1);
    }

    private static String query(Map<String, String> values) {
        return "?" + Browserless.encode(values);
    }

    /** Without what HTML can't carry. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\ufffd]", "");
    }
}
