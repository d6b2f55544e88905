package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.run.RunSpec;
import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thresholds and comparisons without a browser. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgingTest {
    private static final Set<String> FIGURES = Set.of("scores", "cut", "roc", "mistag", "rates");

    private final TestApp app = TestApp.serve().train();
    private final Browserless guest = guest();
    private final String session = app.newestSession();
    private final String flowers = done(JudgedRuns.FLOWERS);
    private final String faster = done(JudgedRuns.FASTER_FLOWERS);

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void theAddressSaysWhereTheThresholdStands() throws JsonProcessingException {
        String state = "?positive=virginica&threshold=0.3";
        Answer page = guest.get(flowers + state);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.value("threshold")).isEqualTo("0.3");
        assertThat(page.document().select("#threshold-positive option[selected]").val()).isEqualTo("virginica");
        assertThat(page.text("#cut .figure-summary")).contains("of 50 rows of virginica are taken for it");
        assertThat(page.text("#rates tbody td")).isEqualTo("0.3");
        JsonNode answer = json(guest.get(flowers + "/threshold.json" + state, "application/json"));
        List<String> drawn = page.document().select(".lab .figure").eachAttr("data-figure");
        assertThat(answer.get("figures")).isEqualTo(JsonMapper.builder().build().readTree("[" + String.join(",", drawn) + "]"));
        assertThat(page.document().select(".figure").eachAttr("id")).doesNotHaveDuplicates().containsAll(FIGURES);
        Answer again = guest.get(page.document().expectFirst(".lab-link a").attr("href"));
        assertThat(again.text("#cut .figure-summary")).isEqualTo(page.text("#cut .figure-summary"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "threshold=2", "threshold=-0.1", "threshold=NaN", "threshold=1e400", "threshold=%00", "threshold=.5&threshold=.6"
    })
    void aThresholdThatCanNotBeIsRefusedAtItsField(String state) throws JsonProcessingException {
        Answer page = guest.get(flowers + "?" + state);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problem("threshold-threshold")).startsWith("Threshold is ").contains("; allowed is ");
        assertThat(page.document().select(".lab .figure")).hasSize(FIGURES.size());
        JsonNode answer = json(guest.get(flowers + "/threshold.json?" + state, "application/json"));
        assertThat(answer.at("/problems/threshold").asText()).isNotEmpty();
        assertThat(answer.get("figures")).isEmpty();
    }

    @Test
    void aClassThatIsNoneOfTheSetsIsRefusedAtItsField() {
        Answer page = guest.get(flowers + "?positive=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problem("threshold-positive")).contains("setosa, versicolor, virginica");
        assertThat(page.body()).doesNotContain("<script>alert");
    }

    @Test
    void marginsAreCutWithinTheirRange() {
        Answer page = guest.get(done(JudgedRuns.MARGINS) + "?threshold=-0.5");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("#threshold-threshold-range").attr("min")).startsWith("-");
        assertThat(page.text("#scores .figure-summary")).startsWith("Above the threshold −0.5 lie ");
    }

    @Test
    void otherRunsOfTheSameDataAreOfferedAndLaidOver() {
        Answer page = guest.get(flowers);
        assertThat(page.document().select("#other option").eachAttr("value")).contains(Trainings.id(faster));
        assertThat(page.document().select("#other option[value=%s]".formatted(Trainings.id(faster))).text())
                .endsWith(": learning rate 0.05, epochs 20");
        String menu = page.document().expectFirst(".compare-with").attr("action");
        Answer chosen = guest.get(menu + "?other=" + Trainings.id(faster));
        assertThat(chosen.location()).isEqualTo(compared(flowers, faster));

        Answer beside = guest.get(chosen.location());
        assertThat(beside.status()).isEqualTo(200);
        assertThat(beside.document().select(".compare tbody tr").eachText())
                .contains("learning rate 0.01 0.05", "epochs 12 20", "Epochs done 12 20", "Trainings (seeds) 2 2");
        assertThat(beside.text(".compare ul")).contains("Both have the same rows.", "compared in pairs");
        assertThat(beside.document().select(".figure").eachAttr("id"))
                .containsExactly("loss", "loss-difference", "accuracy", "accuracy-difference", "pairs");
        assertThat(beside.document().select("#loss tbody tr")).hasSize(20);
    }

    @Test
    void whatCanNotBeComparedIsSaid() {
        Answer same = guest.get(compared(flowers, flowers));
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.text(".compare .problem")).startsWith("Both are the same run.");
        Answer study = guest.get(compared(flowers, done(Studies.SWEEP)));
        assertThat(study.status()).isEqualTo(422);
        assertThat(study.text(".compare .problem")).startsWith("A is a training and B is a study of several trainings.");
        Answer numbers = guest.get(compared(done(JudgedRuns.CURVE), flowers));
        assertThat(numbers.status()).isEqualTo(422);
        assertThat(numbers.text(".compare .problem")).startsWith("B tells classes apart and A predicts numbers");
    }

    @Test
    void somebodyElsesRunCanBeNeitherCutNorCompared() {
        Browserless stranger = guest();
        String theirs = Studies.start(app, JudgedRuns.CURVE);
        assertThat(stranger.get(theirs).status()).isEqualTo(200);
        assertThat(stranger.get(flowers + "/threshold.json").status()).isEqualTo(404);
        assertThat(stranger.get(compared(theirs, flowers)).status()).isEqualTo(404);
        assertThat(stranger.get(compared(flowers, theirs)).status()).isEqualTo(404);
        assertThat(stranger.get(theirs + "/compare?other=" + Trainings.id(flowers)).status()).isEqualTo(404);
        assertThat(stranger.get(theirs + "/compare").status()).isEqualTo(404);
        assertThat(guest.get(compared(flowers, "/runs/aaaaaaaaaaaa")).status()).isEqualTo(404);
        assertThat(guest.get(flowers).document().select("#other option").eachAttr("value"))
                .doesNotContain(Trainings.id(theirs));
    }

    @Test
    void twoNetworksAreReportedInTheLogAndDrawn() {
        for (RunSpec spec : List.of(JudgedRuns.GAN, JudgedRuns.APART)) {
            String path = Studies.start(app, spec, session);
            List<String> kinds = EventStream.all(guest, path).stream()
                    .filter(event -> event.number() > 0)
                    .map(EventStream.Event::kind)
                    .toList();
            assertThat(kinds).hasSize(spec.epochs() + 2).startsWith("state", "adversary").endsWith("adversary", "done");
            Answer page = guest.get(path);
            assertThat(page.text(".run-state-text")).startsWith("Finished after ").containsAnyOf("600 steps", "On the test rows");
            assertThat(page.document().select(".run-history #adversaries tbody tr")).hasSize(spec.epochs());
            assertThat(page.document().select(".lab")).isEmpty();
            assertThat(guest.get(path + "/threshold.json").status()).isEqualTo(404);
        }
    }

    @Test
    void aCurveIsShownAmongItsRowsAndItsResidualsBelow() {
        Answer page = guest.get(done(JudgedRuns.CURVE));
        assertThat(page.document().select(".run-products .figure").eachAttr("id"))
                .containsExactly("curve", "predicted", "residuals");
        assertThat(page.text("#curve .figure-summary")).startsWith("Degree 3 was fitted to the rows shown");
    }

    private static String compared(String first, String second) {
        return first + "/compare/" + Trainings.id(second);
    }

    private String done(RunSpec spec) {
        String path = Studies.start(app, spec, session);
        EventStream.all(guest, path);
        return path;
    }

    private Browserless guest() {
        Browserless browser = app.guest();
        browser.get("/labs/iris");
        return browser;
    }

    private static JsonNode json(Answer answer) throws JsonProcessingException {
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
