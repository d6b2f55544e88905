package argmax.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.form.Field;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.Labs;
import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.run.EventStream;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Labs as a browser without scripts meets them, and the data that scripts ask for. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LabPageTest {
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

    private final TestApp app = TestApp.serve().train();
    private final Browserless guest = guest();

    @AfterAll
    void close() {
        app.close();
    }

    static Stream<String> slugs() {
        return Labs.all().stream().map(Lab::slug);
    }

    static Stream<Arguments> controls() {
        return Labs.all().stream().flatMap(lab -> lab.controls().stream().map(control -> Arguments.of(lab, control)));
    }

    /** Each lab with one control at each of its extreme or possible values. */
    static Stream<Arguments> states() {
        return controls().flatMap(control ->
                values((Field) control.get()[1]).stream().map(value -> Arguments.of(control.get()[0], control.get()[1], value)));
    }

    private static List<String> values(Field control) {
        return switch (control) {
            case Field.Slider slider -> List.of(Double.toString(slider.least()), Double.toString(slider.most()));
            case Field.Quantity quantity -> List.of(Double.toString(quantity.least()), Double.toString(quantity.most()));
            case Field.Menu menu -> menu.options().stream().map(Field.Option::value).toList();
            case Field.Pick pick -> pick.options().stream().map(Field.Option::value).toList();
            case Field.Switch _ -> List.of("on", "off");
            case Field.Box _, Field.Line _ -> List.of();
        };
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyAllowedStateIsAPageWithItsFigures(Lab lab, Field control, String value) throws JsonProcessingException {
        String query = query(Map.of(control.name(), value));
        Answer page = guest.get("/labs/" + lab.slug() + query);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select(".problem")).isEmpty();
        assertThat(page.document().select(".figure")).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.select(".figure-summary").text()).isNotEmpty();
            assertThat(figure.select("tbody tr")).isNotEmpty();
        });
        assertThat(data(lab, query).get("figures")).isEqualTo(figures(page));
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void theLinkToAStateLeadsToTheSameFigures(String slug) throws JsonProcessingException {
        Answer page = guest.get("/labs/" + slug + "?seed=4711");
        Answer again = guest.get(page.document().expectFirst(".lab-link a").attr("href"));
        assertThat(figures(again)).isEqualTo(figures(page));
        if (Labs.find(slug).orElseThrow().random()) {
            assertThat(again.value("seed")).isEqualTo("4711");
        }
    }

    @Test
    void anotherSeedDrawsAnotherSample() throws JsonProcessingException {
        assertThat(figures(guest.get("/labs/likelihood?seed=2"))).isNotEqualTo(figures(guest.get("/labs/likelihood?seed=1")));
        assertThat(guest.get("/labs/likelihood?seed=%3Cscript%3E").value("seed")).isEqualTo("1");
    }

    @Test
    void controlsThatPlayNoPartAreHidden() {
        Answer page = guest.get("/labs/likelihood?law=poisson");
        assertThat(page.document().select("[data-control][hidden]").eachAttr("data-control"))
                .contains("p", "trial-p")
                .doesNotContain("law", "n", "lambda", "trial-lambda");
    }

    static Stream<Arguments> hostile() {
        return controls().flatMap(control -> HOSTILE.stream().map(typed -> Arguments.of(control.get()[0], control.get()[1], typed)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aStateThatCannotBeIsRefusedAtItsControl(Lab lab, Field control, String typed) throws JsonProcessingException {
        String query = query(Map.of(control.name(), typed));
        checkRefused(guest.get("/labs/" + lab.slug() + query), lab, control, typed);
        JsonNode data = data(lab, query);
        assertThat(data.get("problems").fieldNames()).toIterable().containsExactly(control.name());
        assertThat(data.get("figures")).isEmpty();

        guest.get("/labs/" + lab.slug());
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

    @Test
    void aLabThatTrainsStartsFromItsState() {
        Browserless ada = app.learner();
        Answer page = ada.get("/labs/iris?epochs=12&units=8&scaled=off&seed=7");
        Map<String, List<String>> sent = new TreeMap<>();
        page.document().select(".lab-train .lab-state input").forEach(input ->
                sent.computeIfAbsent(input.attr("name"), _ -> new ArrayList<>()).add(input.val()));
        String run = ada.postLists(page.document().expectFirst(".lab-train").attr("action"), sent).location();
        EventStream.all(ada, run);
        Answer ended = ada.get(run);
        assertThat(ended.text(".run-state-text")).isEqualTo("Finished after 12 epochs");
        assertThat(ended.text(".receipt")).contains("\"units\":8", "\"seeds\":[7]", "\"scaling\":\"NONE\"");
        assertThat(ended.document().select(".verdict")).isEmpty();
        Answer back = ada.get(ended.document().expectFirst(".run-head a").attr("href"));
        assertThat(back.value("epochs")).isEqualTo("12");
        app.jdbi().useHandle(handle -> {
            handle.execute("DELETE FROM run_event");
            handle.execute("DELETE FROM run");
        });
    }

    @Test
    void aLabWithoutTrainingStartsNone() {
        guest.get("/labs/iris");
        assertThat(guest.post("/labs/likelihood/runs", Map.of()).status()).isEqualTo(404);
        assertThat(guest.post("/labs/no-such-lab/runs", Map.of()).status()).isEqualTo(404);
    }

    private Browserless guest() {
        Browserless browser = app.guest();
        browser.get("/labs/iris");
        return browser;
    }

    private JsonNode data(Lab lab, String query) throws JsonProcessingException {
        Answer answer = guest.get("/labs/" + lab.slug() + ".json" + query, "application/json");
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        return JsonMapper.builder().build().readTree(answer.body());
    }

    /** The figures that a page carries for its scripts. */
    private static JsonNode figures(Answer page) throws JsonProcessingException {
        List<String> figures = page.document().select(".figure").eachAttr("data-figure");
        return JsonMapper.builder().build().readTree("[" + String.join(",", figures) + "]");
    }

    private static String query(Map<String, String> values) {
        return "?" + Browserless.encode(values);
    }

    /** Without what HTML can't carry. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\ufffd]", "");
    }
}
