package argmax.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.prediction.OneOf;
import argmax.lessons.prediction.Question;
import argmax.web.TestApp;
import argmax.web.classroom.SchoolClass;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.TestTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A class of three and one of sixty, with histories of the same kind. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardTest {
    private static final String RATE = "exponential-rate";
    private static final String LESSON = "maximum-likelihood";
    private static final String SLIP = "That is the *mean* waiting time.";
    private final TestTime time = new TestTime();
    private final TestApp app = TestApp.serve(time);
    private final Instant begin = time.instant();
    private final FullClass few = new FullClass(app, "Few", "FEWFEW22", 3, begin);
    private final FullClass many = new FullClass(app, "Many", "MANYMA22", 60, begin);
    private final SchoolClass carls = app.teach("Carl Gauss", "carl@university.example", "Number theory", "ZYXW9876");
    private final Browserless emmy = app.instructor();
    private final Browserless carl = app.signedIn("carl@university.example");
    private final Browserless ada = app.learner("Ada", carls.joinCode());

    @BeforeAll
    void work() {
        Stream.of(few, many).forEach(DashboardTest::fill);
        time.pass(Duration.ofDays(2));
    }

    /** All err once on two exercises; every third gets over one, every sixth over both, and every third is stuck on another. */
    private static void fill(FullClass full) {
        Lesson lesson = Course.read().lesson(LESSON).orElseThrow();
        Question question = lesson.questions().getFirst();
        List<String> options = keys(question);
        for (int i = 0; i < full.size(); i++) {
            full.opens(i, LESSON, 10 * i);
            full.answer(i, RATE, 10 * i + 6, Outcome.WRONG, 0, "{\"raw\":{\"answer\":[\"S/n\"]}}", SLIP);
            full.answer(i, "poisson-mean", 10 * i + 7, Outcome.WRONG, 0, "{\"raw\":{\"rate\":[\"7\"]}}", null);
            if (i % 3 == 0) {
                full.answer(i, RATE, 10 * i + 8, Outcome.CORRECT, 2, "{\"raw\":{\"answer\":[\"n/S\"]}}", null);
            }
            if (i % 6 == 0) {
                full.answer(i, "poisson-mean", 10 * i + 9, Outcome.CORRECT, 2, "{\"raw\":{\"rate\":[\"5\"]}}", null);
            }
            for (int miss = 0; i % 3 == 1 && miss < 4; miss++) {
                full.answer(i, "counts-needed", 10 * i + 10 + 2 * miss, Outcome.WRONG, 0, "{\"raw\":{\"n\":[\"4\"]}}", null);
            }
            full.guesses(i, LESSON + "/" + question.id(), question.version(), options.get(i % options.size()));
        }
    }

    private static List<String> keys(Question question) {
        return ((OneOf) question.asked()).options().stream()
                .map(OneOf.Option::key)
                .toList();
    }

    @AfterAll
    void close() {
        app.close();
    }

    static Stream<String> pages() {
        return Stream.of("", "/items", "/items/mistakes", "/items/time", "/items/forecasts");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theNumberOfQueriesDoesNotGrowWithTheClass(String page) {
        List<String> ofFew = statements(few.path() + page);
        List<String> ofMany = statements(many.path() + page);
        assertThat(ofMany).hasSameSizeAs(ofFew).hasSizeLessThan(12);
    }

    private List<String> statements(String path) {
        assertThat(emmy.get(path).status()).isEqualTo(200);
        List<String> statements = new ArrayList<>();
        app.jdbi().setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                if (!context.getRenderedSql().contains("web_session")) {
                    statements.add(context.getRenderedSql());
                }
            }
        });
        emmy.get(path);
        app.jdbi().setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        return statements;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onlyTheClassesOwnInstructorsSeeIt(String page) {
        String path = few.path() + page;
        assertThat(emmy.get(path).status()).isEqualTo(200);
        assertThat(emmy.get(path).document().select(".class-nav a[aria-current=page]")).isNotEmpty();
        assertThat(carl.get(path).status()).isEqualTo(404);
        assertThat(ada.get(path).status()).isEqualTo(404);
        assertThat(app.guest().get(path).location()).isEqualTo("/sign-in?then=" + Browserless.encode(path));
    }

    @Test
    void whoIsStuckIsNamedWithTheRuleAndItsNumbers() {
        Answer page = emmy.get(few.path());
        Element line = page.document().expectFirst("[aria-labelledby=concerns] tbody tr");
        assertThat(line.text())
                .isEqualTo("Learner 02 Stuck 4 misses in a row on How many counts are enough?, the last 47 h ago");
        assertThat(line.select("a").eachAttr("href"))
                .containsExactly("%s/learners/%d".formatted(few.path(), few.learner(1).id()), "/exercises/counts-needed");
        assertThat(page.document().select("[aria-labelledby=concerns] tbody tr")).hasSize(1);
        assertThat(emmy.get(many.path()).document().select("[aria-labelledby=concerns] tbody tr")).hasSize(20);
    }

    @Test
    void theMapMarksStruggleAndFoldsUnitsOfALargeClass() {
        Answer small = emmy.get(few.path());
        assertThat(small.document().select(".map td[data-struggle]")).singleElement()
                .satisfies(cell -> assertThat(cell.attr("title")).isEqualTo("6 tries, struggles"));
        int units = (int) Course.read().units().stream().filter(unit -> !unit.lessons().isEmpty()).count();
        Answer large = emmy.get(many.path());
        assertThat(large.document().select(".map thead tr:last-child th")).hasSize(units + 2);
        Answer unfolded = emmy.get(many.path() + "?unit=1");
        assertThat(unfolded.document().select(".map thead tr:last-child th")).hasSize(units + 2 + 5);
        assertThat(emmy.get(many.path() + "?unit=all").document().select(".map thead tr:last-child th"))
                .hasSize(Course.read().lessons().size() + 2);
        assertThat(large.document().select(".map tbody tr:first-child td:last-child").text()).isEqualTo("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit=", "unit=0", "unit=99999999999999999999", "unit=-1", "unit='--", "unit=1&unit=2"})
    void whateverStandsInTheAddressTheMapIsShown(String query) {
        assertThat(emmy.get(few.path() + "?" + query).status()).isEqualTo(200);
    }

    @Test
    void itemsHaveTheirNumbersFromFiveLearnersOn() {
        Element large = row(many, "/items", "Rate of waiting times");
        assertThat(large.select("td.number").eachText().subList(0, 3)).containsExactly("60", "33.3 %", "0 %");
        // Tries to success, gave up, minutes: two answers, two thirds, 6 min and of a third 1 min more.
        assertThat(large.select("td.number").eachText().subList(4, 7)).containsExactly("2", "66.7 %", "6");
        assertThat(row(few, "/items", "Rate of waiting times").select("td.number").eachText()).containsExactly("3");
        assertThat(emmy.get(many.path() + "/items").text("#items-map-summary"))
                .contains("the hardest is 3.5 Mean of five counts");
    }

    @Test
    void theTableOfItemsIsSortedByAnyColumnBothWays() {
        Answer rising = emmy.get(many.path() + "/items?sort=facility");
        assertThat(rising.document().select("[aria-labelledby=items] tbody th a").eachText().getLast())
                .isEqualTo("Rate of waiting times");
        assertThat(rising.document().expectFirst("th[aria-sort]").text()).isEqualTo("Facility");
        String other = rising.document().expectFirst("th[aria-sort] a").attr("href");
        Answer falling = emmy.get(many.path() + "/items" + other.replaceAll("#.*", ""));
        assertThat(falling.document().select("[aria-labelledby=items] tbody th a").eachText().getFirst())
                .isEqualTo("Rate of waiting times");
        assertThat(falling.document().expectFirst("th[aria-sort]").attr("aria-sort")).isEqualTo("descending");
        assertThat(emmy.get(many.path() + "/items?sort=%27").status()).isEqualTo(200);
    }

    @Test
    void mistakesStandWithWhoGotOverThemAndWhatWasAnswered() {
        Element known = row(many, "/items/mistakes", "That is the mean waiting time.");
        assertThat(known.select("td.number").eachText()).containsExactly("1", "60", "60", "20");
        assertThat(known.select("code").eachText()).containsExactly("S/n");
        Answer page = emmy.get(many.path() + "/items/mistakes");
        assertThat(page.text("[aria-labelledby=others] tbody")).contains("Mean of five counts 60 60 differ 7");
        assertThat(page.text("#mistakes-summary")).contains("made by 60 learners, on Rate of waiting times");
    }

    @Test
    void timeIsMeasuredBetweenWhatTheServerSaw() {
        Element lesson = row(many, "/items/time", "Let the data choose the parameters");
        assertThat(lesson.select("td.number").eachText().getFirst()).isEqualTo("60");
        assertThat(lesson.select("td.number").eachText().subList(2, 5)).containsExactly("7", "9", "16");
        assertThat(row(few, "/items/time", "Let the data choose the parameters").select("td.number").eachText())
                .containsExactly("3", "35");
    }

    @Test
    void guessesBeforeLabsAreCountedWithTheirN() {
        Answer page = emmy.get(many.path() + "/items/forecasts");
        Element row = page.document().expectFirst("[aria-labelledby=questions] tbody tr");
        assertThat(row.select("td.number").eachText()).containsExactly("60", "33.3 %");
        assertThat(page.text("#calibration-summary")).startsWith("Nobody has made a forecast");
    }

    private Element row(FullClass full, String page, String title) {
        return emmy.get(full.path() + page).document().select("table.data tbody tr").stream()
                .filter(row -> row.select("th").text().contains(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line for " + title));
    }
}
