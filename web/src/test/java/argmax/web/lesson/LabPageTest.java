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
            case Field.WholeNumbers numbers -> List.of("", Integer.toString(numbers.least()), Integer.toString(numbers.most()));
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
        assertThat(ended.text(".run .pairs")).contains("\"units\":8", "\"seeds\":[7]", "\"scaling\":\"NONE\"");
        assertThat(ended.document().select(".verdict")).isEmpty();
        Answer back = ada.get(ended.document().expectFirst(".run-head a").attr("href"));
        assertThat(back.value("epochs")).isEqualTo("12");
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
}
