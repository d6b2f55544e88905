package argmax.web.homework.gradebook;

import static argmax.web.homework.gradebook.GradedClass.H1;
import static argmax.web.homework.gradebook.GradedClass.H2;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.Person;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class GradebookTest {
    private final GradedClass graded = new GradedClass();
    private final Browserless emmy = graded.app.instructor();

    @AfterEach
    void close() {
        graded.close();
    }

    @Test
    void anEmptyGradebookSaysWhatIsMissing() {
        assertThat(emmy.get(graded.path).text("main"))
                .contains("Nobody is on the roster yet.", "No sheet has been assigned yet.");
        graded.expected("Kurt", "Gödel", null);
        long sheet = graded.assign(H1);
        Answer page = emmy.get(graded.path);
        assertThat(page.text("main")).doesNotContain("yet.");
        assertThat(rows(page)).containsExactly("Kurt Gödel not joined – – 0");
        assertThat(feet(page)).containsExactly("Mean – – –", "Median – – –");
        assertThat(emmy.get(graded.path + "/" + sheet).heading()).isEqualTo("H1 Probability");
    }

    @Test
    void aLineHasPointsSharesAndWhatIsToBeKnownAboutThem() {
        long h1 = graded.assign(H1);
        long h2 = graded.assign(H2);
        Person ada = graded.learner("Ada Lovelace", "ada@university.example");
        Person blaise = graded.learner("Blaise Pascal", "blaise@university.example");
        Person carl = graded.learner("Carl Gauss", "carl@university.example");
        H1.items().forEach(item -> graded.right(ada, h1, item));
        graded.wrong(blaise, h1, H1.items().getFirst());
        graded.time.pass(Duration.ofDays(1).plusHours(2));
        graded.right(blaise, h1, H1.items().getFirst());
        graded.change(h1, graded.entry(carl), null, Map.of("excused", true), "Was abroad");
        graded.change(h2, graded.entry(carl), "h2-weights", Map.of("points", 4.5), "Told me in person");
        graded.change(h2, graded.entry(ada), "h2-weights", Map.of("excused", true), "Has done that before");

        Answer page = emmy.get(graded.path);
        assertThat(page.heading()).isEqualTo("Gradebook");
        assertThat(page.text(".lead")).isEqualTo("The course is passed with 60 % of the points and 4 passed sheets.");
        assertThat(rows(page)).as("by last name").containsExactly(
                "Carl Gauss excused 4.5 18 % by hand 4.5 18 % 0",
                "Ada Lovelace 20 ✓ 100 % – partly excused 20 51 % 1",
                "Blaise Pascal 1.8 9 % late – 1.8 4 % 0");
        assertThat(feet(page)).containsExactly(
                "Mean 10.9 n = 2 1.5 n = 3 8.77 n = 3 0.33 n = 3", "Median 10.9 0 4.5 0");
        assertThat(page.document().select(".grades tbody tr").get(1).select("td a").eachAttr("href")).containsExactly(
                "%s/%d/%d".formatted(graded.path, h1, graded.entry(ada)),
                "%s/%d/%d".formatted(graded.path, h2, graded.entry(ada)));
        assertThat(page.document().select(".grades-legend dt").eachText())
                .contains("✓", "late", "waiting", "by hand", "dropped", "excused");

        graded.app.jdbi().useHandle(handle -> handle.execute("UPDATE school_class SET drop_lowest = 1"));
        assertThat(rows(emmy.get(graded.path))).contains("Ada Lovelace 20 ✓ 100 % – dropped partly excused 20 100 % 1");
    }

    @Test
    void linksSortAndAFormFilters() {
        long h1 = graded.assign(H1);
        Person ada = graded.learner("Ada Lovelace", "ada@university.example");
        Person blaise = graded.learner("Blaise Pascal", "blaise@university.example");
        Person carl = graded.learner("Carl Gauss", "carl@university.example");
        graded.right(blaise, h1, H1.items().get(6));
        graded.right(ada, h1, H1.items().getFirst());
        graded.change(h1, graded.entry(carl), null, Map.of("excused", true), "Was abroad");
        graded.group("Monday", List.of(graded.entry(ada), graded.entry(carl)));
        graded.group("Tuesday", List.of(graded.entry(carl)));

        Answer page = emmy.get(graded.path);
        assertThat(names(page)).containsExactly("Carl Gauss", "Ada Lovelace", "Blaise Pascal");
        assertThat(page.text(".grades tbody th small")).isEqualTo("Monday, Tuesday");
        String byPoints = sortLink(page, "H1");
        Answer falling = emmy.get(byPoints);
        assertThat(names(falling)).as("the excused come last").containsExactly("Blaise Pascal", "Ada Lovelace", "Carl Gauss");
        assertThat(falling.document().expectFirst("th[aria-sort]").attr("aria-sort")).isEqualTo("descending");
        assertThat(names(emmy.get(sortLink(falling, "H1")))).containsExactly("Ada Lovelace", "Blaise Pascal", "Carl Gauss");
        assertThat(names(emmy.get(sortLink(page, "Learner")))).containsExactly("Blaise Pascal", "Ada Lovelace", "Carl Gauss");

        String monday = falling.document().select("#group option").stream()
                .filter(option -> option.text().equals("Monday")).findFirst().orElseThrow().val();
        Answer filtered = emmy.get(byPoints + "&group=" + monday);
        assertThat(names(filtered)).containsExactly("Ada Lovelace", "Carl Gauss");
        assertThat(feet(filtered)).as("the mean is theirs").contains("Mean 2 n = 1 1 n = 2 0 n = 2");
        assertThat(filtered.value("sort")).isEqualTo(Long.toString(h1));
        assertThat(sortLink(filtered, "Total")).contains("group=" + monday);
        assertThat(names(emmy.get(graded.path + "?group=none"))).containsExactly("Blaise Pascal");
        assertThat(names(emmy.get(graded.path + "?q=PASC"))).containsExactly("Blaise Pascal");
        assertThat(emmy.get(graded.path + "?q=%3Cb%3E%22").text("main")).contains("Nobody on the roster is like that.");
        assertThat(names(emmy.get(graded.path + "?sort=nonsense&order=up"))).hasSize(3);
    }

    @Test
    void aSheetHasItsItemsWithFacility() {
        long h1 = graded.assign(H1);
        Person ada = graded.learner("Ada Lovelace", "ada@university.example");
        Person blaise = graded.learner("Blaise Pascal", "blaise@university.example");
        graded.learner("Carl Gauss", "carl@university.example");
        graded.wrong(blaise, h1, H1.items().getFirst());
        graded.time.pass(Duration.ofHours(30));
        graded.right(ada, h1, H1.items().getFirst());

        Answer page = emmy.get(graded.path + "/" + h1);
        assertThat(page.document().select(".grades thead .grades-name").eachText())
                .containsExactly("Learner", "H1.1", "H1.2", "H1.3", "H1.4", "H1.5", "H1.6", "H1.7", "H1.8", "H1.9", "H1");
        assertThat(rows(page)).containsExactly(
                "Carl Gauss – – – – – – – – – –",
                "Ada Lovelace 1.8 late – – – – – – – – 1.8 9 % late",
                "Blaise Pascal 0 – – – – – – – – 0 0 %");
        assertThat(feet(page).getLast()).as("lateness is no difficulty")
                .isEqualTo("Facility 50 % n = 2 – – – – – – – – –");
        assertThat(page.document().select("thead a[href=/exercises/h1-binomial/regrade]")).hasSize(1);
        assertThat(page.document().select(".grades tbody tr").get(1).select("td a").getFirst().attr("href"))
                .isEqualTo("%s/%d/%d#h1-binomial".formatted(graded.path, h1, graded.entry(ada)));
    }

    @Test
    void aRunThatIsUnderWayIsWaitedFor() {
        long h1 = graded.assign(H1);
        Person ada = graded.learner("Ada Lovelace", "ada@university.example");
        graded.right(ada, h1, H1.items().getFirst());
        graded.right(ada, h1, H1.items().getFirst());
        graded.app.jdbi().useHandle(handle -> handle.execute("""
                UPDATE attempt SET outcome = NULL, points = NULL, possible = NULL, feedback = NULL
                WHERE id = (SELECT MAX(id) FROM attempt)
                """));
        assertThat(rows(emmy.get(graded.path))).containsExactly("Ada Lovelace 2 10 % waiting 2 10 % 0");
        assertThat(emmy.get("%s/%d/%d".formatted(graded.path, h1, graded.entry(ada))).text("#h1-binomial"))
                .contains("Waiting for its run");
    }

    @Test
    void somebodyElsesGradesDoNotExist() {
        long h1 = graded.assign(H1);
        long carls = graded.app.teach("Carl Gauss", "carl@university.example", "Number theory", "ZYXW9876").id();
        Person ada = graded.learner("Ada Lovelace", "ada@university.example");
        String sheet = graded.path + "/" + h1;
        String drill = sheet + "/" + graded.entry(ada);
        Browserless carl = graded.app.signedIn("carl@university.example");
        Browserless learner = graded.app.learner();
        for (String path : List.of(graded.path, graded.path + ".csv", sheet, drill)) {
            assertThat(emmy.get(path).status()).as(path).isEqualTo(200);
            assertThat(carl.get(path).status()).as(path).isEqualTo(404);
            assertThat(learner.get(path).status()).as(path).isEqualTo(404);
            assertThat(graded.app.guest().get(path).location()).isEqualTo("/sign-in?then=" + Browserless.encode(path));
        }
        String through = "/classes/%d/gradebook/%d".formatted(carls, h1);
        assertThat(carl.get(through).status()).as("another class's sheet under one's own").isEqualTo(404);
        assertThat(carl.get(through + "/" + graded.entry(ada)).status()).isEqualTo(404);
        assertThat(emmy.get(sheet + "/999999").status()).isEqualTo(404);
        assertThat(emmy.get(graded.path + "/x").status()).isEqualTo(404);
        assertThat(emmy.get(graded.path + ".csv?dialect=excel").status()).isEqualTo(404);
    }

    @Test
    void namesAreShownAsText() {
        graded.assign(H1);
        graded.expected("<b>Bobby", "O’Neill & \"Sons\"", null);
        graded.group("<i>Monday", List.of(graded.expected("Kurt", "Gödel", null)));
        String body = emmy.get(graded.path).body();
        assertThat(body).contains("&lt;b&gt;Bobby O’Neill &amp; &quot;Sons&quot;", "&lt;i&gt;Monday")
                .doesNotContain("<b>Bobby", "<i>");
    }

    private static List<String> rows(Answer page) {
        return page.document().select(".grades tbody tr").eachText();
    }

    private static List<String> feet(Answer page) {
        return page.document().select(".grades tfoot tr").eachText();
    }

    private static List<String> names(Answer page) {
        return page.document().select(".grades tbody th > span").eachText();
    }

    private static String sortLink(Answer page, String column) {
        Element link = page.document().expectFirst(".grades thead a[aria-label=Sort by " + column + "]");
        return link.attr("href");
    }
}
