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
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    private static List<List<String>> values(Field control) {
        return switch (control) {
            case Field.Slider slider -> List.of(List.of(Double.toString(slider.least())), List.of(Double.toString(slider.most())));
            case Field.Quantity quantity ->
                List.of(List.of(Double.toString(quantity.least())), List.of(Double.toString(quantity.most())));
            case Field.Menu menu -> menu.options().stream().map(option -> List.of(option.value())).toList();
            case Field.Pick pick -> pick.options().stream().map(option -> List.of(option.value())).toList();
            case Field.Switch _ -> List.of(List.of("on"), List.of("off"));
            default -> List.of(control.initial(), control.any(new Random(1)), control.any(new Random(2)));
        };
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyAllowedStateIsAPageWithItsFigures(Lab lab, Field control, List<String> value) throws JsonProcessingException {
        String query = query(control, value);
        Answer page = guest.get("/labs/" + lab.slug() + query);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select(".problem")).isEmpty();
        assertThat(page.document().select(".figure")).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.select(".figure-summary").text()).isNotEmpty();
            assertThat(figure.select("tbody tr")).isNotEmpty();
        });
        assertThat(data(lab, query).get("figures")).isEqualTo(figures(page));
    }

    static Stream<Field> kinds() {
        return new WorkbenchLab().controls().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfControlComesBackThroughTheAddress(Field control) {
        for (List<String> value : values(control)) {
            Answer page = guest.get("/labs/workbench" + query(control, value));
            Answer again = guest.get(page.document().expectFirst(".lab-link a").attr("href"));
            assertThat(again.document().select(".figure").outerHtml()).isEqualTo(page.document().select(".figure").outerHtml());
        }
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
    void whatATeacherHidesIsFixedWhereItStands() throws JsonProcessingException {
        Answer page = guest.get("/labs/likelihood?law=poisson&n=80&seed=9&hide=law,seed,nothing");
        assertThat(page.document().select("[data-control]").eachAttr("data-control")).contains("n").doesNotContain("law");
        assertThat(page.document().select(".lab-seed")).isEmpty();
        assertThat(page.document().select(".lab-controls input[type=hidden]").eachAttr("name")).containsExactly("law", "hide", "seed");
        assertThat(page.value("law")).isEqualTo("poisson");
        assertThat(page.value("hide")).isEqualTo("law,seed");

        Answer again = guest.get(page.document().expectFirst(".lab-link a").attr("href"));
        assertThat(again.document().select("[data-control]").eachAttr("data-control")).doesNotContain("law");
        assertThat(figures(again)).isEqualTo(figures(page));
    }

    @Test
    void whatIsWrongIsSeenEvenWhereItWasHidden() {
        Answer page = guest.get("/labs/likelihood?law=cauchy&hide=law");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problem("likelihood-law")).startsWith("Law is \"cauchy\"");
    }

    @Test
    void anEmptyListIsNotTheListOneBeginsWith() {
        Answer page = guest.get("/labs/workbench?shown=");
        assertThat(page.text(".figure-summary")).contains("uniform, []");
        Answer again = guest.get(page.document().expectFirst(".lab-link a").attr("href"));
        assertThat(again.text(".figure-summary")).isEqualTo(page.text(".figure-summary"));
    }

    @Test
    void pointsOfATextAreaAreTypedLineByLine() {
        Answer page = guest.get("/labs/workbench?data=" + Browserless.encode("1, 2\r\n\r\n3,5 -1,5\r\n"));
        assertThat(page.text("#data-points .figure-summary")).isEqualTo("2 points; the last is (3.5, -1.5).");
        assertThat(page.document().expectFirst("textarea").wholeText()).isEqualTo("1, 2\n3.5, -1.5");
        assertThat(page.document().expectFirst(".lab-link a").attr("href")).contains("data=1%2C+2&data=3.5%2C+-1.5");
    }

    @Test
    void whatWasTypedIntoAListStays() {
        Answer page = guest.get("/labs/workbench?joint=0.1&joint=x&joint=0.3&joint=0.1&joint=0.2&joint=0.1&data=nothing");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("input[name=joint]").eachAttr("value"))
                .containsExactly("0.1", "x", "0.3", "0.1", "0.2", "0.1");
        assertThat(page.problem("workbench-joint")).isEqualTo("Joint table, row 1, column 2 is \"x\"; allowed is a number from 0 to 1.");
        assertThat(page.document().expectFirst("textarea").wholeText()).isEqualTo("nothing");
        assertThat(page.problem("workbench-data")).isEqualTo("Data is \"1 point\"; allowed is 2 to 6 points.");
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

    private static String query(Field control, List<String> value) {
        return value.stream().map(one -> Browserless.encode(Map.of(control.name(), one))).collect(Collectors.joining("&", "?", ""));
    }
}
