package argmax.web.homework;

import static argmax.web.homework.HomeworkClass.facts;
import static argmax.web.homework.HomeworkClass.multiply;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.homework.LateRule;
import argmax.web.TestApp;
import argmax.web.homework.HomeworkClass.Change;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.TestTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What a learner sees of homework, and until when their answers are taken. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetPageTest {
    private final TestTime time = new TestTime();
    private final TestApp app = TestApp.serve(HomeworkClass.COURSE, time);
    private HomeworkClass group = new HomeworkClass(app, time);
    private Instant due = Instant.MAX;

    @BeforeEach
    void begin() {
        group = new HomeworkClass(app, time);
        due = time.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(3)).minus(Duration.ofMinutes(1));
    }

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void whatIsDueStandsInTheListOnTheCourseHomeAndInTheNavigation() {
        Browserless ada = group.learner("Ada of the lists");
        assertThat(ada.get("/homework").text("main")).contains("Nothing has been given to you");
        String later = group.assign(due);
        String sooner = group.assign("s2", due.minus(Duration.ofDays(1)), new LateRule.None(), true, null);
        multiply(ada, later, 3);
        Answer list = ada.get("/homework");
        assertThat(list.document().select("tbody th a").eachAttr("href")).containsExactly(sooner, later);
        assertThat(list.document().select("tbody tr").eachText()).last().asString()
                .startsWith("S1 Sums and lines " + group.name()).contains("(UTC) Open 1 of 4 6 of 16");
        assertThat(list.document().select(".site-nav a[href=/homework]").attr("aria-current")).isEqualTo("page");
        assertThat(ada.get("/").document().select(".due a").eachAttr("href")).containsExactly(sooner, later);

        group.at(due.plusSeconds(1));
        assertThat(ada.get("/").document().select(".due li").eachText()).singleElement().asString()
                .startsWith("S1 Sums and lines late, taken until").endsWith("1 of 4 items handed in");
        assertThat(ada.get("/homework").document().select("tbody .badge").eachText()).containsExactly("Late", "Over");
        assertThat(app.guest().get("/").document().select(".site-nav a[href=/homework], .due")).isEmpty();
    }

    @Test
    void aSheetTellsDatesPointsAndTriesAndGradesInTheItemsPoints() {
        Browserless ada = group.learner("Ada of the sheet");
        String sheet = group.assign(due);
        Answer page = ada.get(sheet);
        assertThat(page.heading()).isEqualTo("S1 Sums and lines");
        assertThat(page.document().select(".credit li").eachText()).hasSize(5)
                .element(1).asString().matches("\\d+ \\w+ 2026, 23:59 \\(UTC\\) Due: until then everything counts in full\\.");
        assertThat(page.document().select(".credit li").eachText().get(3)).endsWith("Late until then: 50 % of the points. Nothing is taken after that.");
        assertThat(page.document().select(".credit li[aria-current] span").eachText())
                .containsExactly("Due: until then everything counts in full.");
        assertThat(row(page, 0)).isEqualTo("S1.1 Times one, two and three 6 3 of 3 Not tried");
        assertThat(row(page, 3)).isEqualTo("S1.4 Twice as much 2 any number Not tried");

        Answer sent = multiply(ada, sheet, 2);
        assertThat(sent.location()).isEqualTo(sheet + "#exercise-s1-times");
        page = ada.get(sheet);
        assertThat(page.text("#exercise-s1-times .verdict-head")).isEqualTo("Partly correct 4 of 6");
        assertThat(facts(page, "s1-times")).isEqualTo("Best 4 of 6 points · 1 of 3 tries used");
        assertThat(row(page, 0)).isEqualTo("S1.1 Times one, two and three 4 of 6 2 of 3 Graded");
        assertThat(page.document().select("#exercise-s1-times summary").eachText()).as("no help").containsExactly("Your answer");
        multiply(ada, sheet, 0);
        assertThat(facts(ada.get(sheet), "s1-times")).isEqualTo("Best 4 of 6 points · 2 of 3 tries used");
        ada.postAsIs(sheet + "/s1-times/draft", Browserless.encode(Map.of(
                "csrf", ada.csrf(), "series", "1", "once", "7", "answered", "2", "revision", "0", "tab", "t")));
        assertThat(row(ada.get(sheet), 0)).endsWith("Graded Saved draft, not sent");
        assertThat(ada.get("/").text(".stops")).as("what is handed in is no practice").contains("0 of 1 points");
    }

    @Test
    void lastTryIsTakenOnceByTwoAtATime() {
        Browserless ada = group.learner("Ada of the race");
        String sheet = group.assign(due);
        multiply(ada, sheet, 0);
        multiply(ada, sheet, 0);
        ada.get(sheet);
        Map<String, String> answer = Map.of("once", "1", "twice", "1", "thrice", "1");
        List<Integer> statuses = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> ada.post(sheet + "/s1-times", answer).status()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnlyOnce(303).filteredOn(status -> status != 303).containsOnly(422);
        assertThat(facts(ada.get(sheet), "s1-times")).endsWith("3 of 3 tries used");
        Answer refused = ada.post(sheet + "/s1-times", Map.of("once", "17", "twice", "1", "thrice", "1"));
        assertThat(refused.text(".problem-summary")).isEqualTo("This was not taken You have used all 3 tries that you have for this.");
        assertThat(refused.document().select("#exercise-s1-times button")).isEmpty();
        assertThat(refused.value("once")).isEqualTo("17");
        assertThat(ada.get(sheet + "/s1-times").location()).isEqualTo(sheet + "#exercise-s1-times");
    }

    @Test
    void theLastSecondCountsAndTheNextDoesNot() {
        Browserless ada = group.learner("Ada in time");
        Browserless blaise = group.learner("Blaise just late");
        Browserless carl = group.learner("Carl at last");
        String sheet = group.assign(due);
        group.at(due);
        multiply(ada, sheet, 2);
        assertThat(facts(ada.get(sheet), "s1-times")).startsWith("Best 4 of 6 points ·");
        group.at(due.plusMillis(1));
        multiply(blaise, sheet, 2);
        assertThat(facts(blaise.get(sheet), "s1-times"))
                .startsWith("Best 3.2 of 6 points: 4, less 20 % for coming up to an hour late");
        assertThat(row(blaise.get(sheet), 0)).endsWith("Graded Late");

        Instant last = due.plus(Duration.ofDays(7));
        group.at(last);
        multiply(carl, sheet, 2);
        assertThat(facts(carl.get(sheet), "s1-times")).startsWith("Best 2 of 6 points: 4, less 50 % for coming 7 days late");
        group.at(last.plusMillis(1));
        Answer refused = multiply(carl, sheet, 3);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".problem-summary")).contains("answers were taken until").contains(", 23:59:00 (UTC).");
        assertThat(facts(carl.get(sheet), "s1-times")).endsWith("1 of 3 tries used");
    }

    @Test
    void anExtensionHoldsForThoseWhoHaveItAndSaysWhy() {
        Browserless ada = group.learner("Ada extended");
        Browserless blaise = group.learner("Blaise of the group");
        Browserless carl = group.learner("Carl without");
        String sheet = group.assign(due);
        group.adjustGroup(sheet, "Blaise of the group", Change.due(due.plus(Duration.ofDays(1)), "Excursion"));
        group.adjust(sheet, "Ada extended", Change.due(due.plus(Duration.ofDays(2)), "Ill for a week"));
        assertThat(ada.get(sheet).text(".credit-note")).isEqualTo("Extended for you: Ill for a week");
        assertThat(blaise.get(sheet).text(".credit-note")).isEqualTo("Extended for your group: Excursion");
        assertThat(carl.get(sheet).document().select(".credit-note")).isEmpty();

        group.at(due.plus(Duration.ofHours(30)));
        Stream.of(ada, blaise, carl).forEach(learner -> multiply(learner, sheet, 3));
        assertThat(facts(ada.get(sheet), "s1-times")).startsWith("Best 6 of 6 points ·");
        assertThat(facts(blaise.get(sheet), "s1-times")).startsWith("Best 4.8 of 6 points: 6, less 20 % for coming 6 hours late");
        assertThat(facts(carl.get(sheet), "s1-times")).startsWith("Best 3 of 6 points: 6, less 50 % for coming 2 days late");
    }

    @Test
    void anItemMayHaveDatesAndTriesOfItsOwnOrBeExcused() {
        Browserless ada = group.learner("Ada with items");
        String sheet = group.assign(due);
        group.adjust(sheet, "Ada with items", new Change("s1-times", due.plus(Duration.ofDays(1)), 1, null, "Lost notes"));
        group.adjust(sheet, "Ada with items", new Change("s1-flowers", null, null, true, "Knows them"));
        Answer page = ada.get(sheet);
        assertThat(page.text("#exercise-s1-times .item-notes")).isEqualTo("1 try for you: Lost notes");
        assertThat(page.text("#exercise-s1-times .credit-note")).isEqualTo("Extended for you: Lost notes");
        assertThat(facts(page, "s1-times")).isEqualTo("6 points · 0 of 1 try used");
        assertThat(page.document().select("section[aria-labelledby=dates] .credit-note")).isEmpty();
        assertThat(page.text("#exercise-s1-flowers .item-notes")).isEqualTo("You are excused from this: Knows them");
        assertThat(row(page, 2)).endsWith("Excused");
        assertThat(page.text(".lesson-head .facts")).isEqualTo("0 of 12 points · passed from 6");
    }

    @Test
    void anOutageThatCrossedTheDeadlineMovesItAndSaysSo() {
        Browserless ada = group.learner("Ada of the outage");
        String sheet = group.assign(due);
        group.execute("INSERT INTO outage (began_at, ended_at) VALUES (?, ?)", due.minusSeconds(600), due.plusSeconds(3000));
        try {
            group.at(due.plus(Duration.ofMinutes(55)));
            Answer page = ada.get(sheet);
            assertThat(page.text(".credit-note")).startsWith("Moved because the server was away from ").contains(", 23:49 (UTC) to ");
            multiply(ada, sheet, 3);
            assertThat(facts(ada.get(sheet), "s1-times")).startsWith("Best 6 of 6 points ·");
        } finally {
            group.execute("DELETE FROM outage");
        }
    }

    @Test
    void verdictsAndSolutionsAreHeldBackUntilNobodyCanHandInAnyMore() {
        Browserless ada = group.learner("Ada without verdicts");
        group.learner("Blaise with more time");
        String sheet = group.assign("s1", due, HomeworkClass.STEPS, false, null);
        multiply(ada, sheet, 2);
        Answer page = ada.get(sheet);
        assertThat(page.document().select(".verdict, .lesson-head .facts")).isEmpty();
        assertThat(facts(page, "s1-times")).isEqualTo("6 points · 1 of 3 tries used");
        assertThat(row(page, 0)).endsWith("6 2 of 3 Handed in");
        assertThat(page.text(".past")).startsWith("Your answer").doesNotContain("of 6", "orrect", "Training");
        assertThat(ada.get("/homework").text("tbody")).endsWith("not told yet");
        assertThat(ada.get("/exercises/s1-times").status()).isEqualTo(404);

        group.adjust(sheet, "Blaise with more time", Change.due(due.plus(Duration.ofDays(2)), "Ill"));
        Instant last = due.plus(Duration.ofDays(7));
        group.at(last.plusMillis(1));
        assertThat(ada.get(sheet).document().select(".verdict, .lesson-head .facts")).as("since Blaise can hand in").isEmpty();
        assertThat(ada.get("/exercises/s1-times").status()).isEqualTo(404);
        group.at(last.plus(Duration.ofDays(2)).plusMillis(1));
        page = ada.get(sheet);
        assertThat(page.text("#exercise-s1-times .verdict-head")).isEqualTo("Partly correct 4 of 6");
        assertThat(page.document().select("#exercise-s1-times summary").eachText()).containsExactly("Solution", "Your answer");
        assertThat(page.document().select("#exercise-s1-line summary").eachText()).as("unanswered").contains("Solution");
        assertThat(page.document().select("#exercise-s1-times a[href=/exercises/s1-times]").eachText())
                .containsExactly("Practise with new numbers");
        Answer practice = ada.get("/exercises/s1-times");
        assertThat(practice.text(".exercise-head .facts")).isEqualTo("3 points");
        ada.post("/exercises/s1-times", Map.of("once", "1", "twice", "1", "thrice", "1"));
        assertThat(facts(ada.get(sheet), "s1-times")).as("practice counts for nothing")
                .isEqualTo("Best 4 of 6 points · 1 of 3 tries used");
    }

    @Test
    void whoeverCanStillHandInNeverSeesTheSolutionThoughItsDateHasPassed() {
        Browserless ada = group.learner("Ada with a date");
        Browserless blaise = group.learner("Blaise with a later date");
        String sheet = group.assign("s2", due, new LateRule.None(), true, due.plusSeconds(60));
        group.adjust(sheet, "Blaise with a later date", Change.due(due.plus(Duration.ofDays(1)), "Ill"));
        group.at(due.plusSeconds(59));
        assertThat(ada.get(sheet).document().select("summary")).isEmpty();
        group.at(due.plusSeconds(60));
        assertThat(ada.get(sheet).document().select("summary").eachText()).containsExactly("Solution");
        assertThat(blaise.get(sheet).document().select("summary")).isEmpty();
    }

    @Test
    void nobodyElseFindsASheetAndNobodyBeforeItIsReleased() {
        Browserless ada = group.learner("Ada of this class");
        Browserless stranger = new HomeworkClass(app, time).learner("Somebody of another class");
        String sheet = group.assign(due);
        ada.get(sheet);
        for (Browserless other : List.of(stranger, group.instructor())) {
            assertThat(other.get(sheet).status()).isEqualTo(404);
            assertThat(other.get("/homework").text("main")).contains("Nothing has been given to you");
            assertThat(other.post(sheet + "/s1-times", Map.of("once", "1", "twice", "1", "thrice", "1")).status()).isEqualTo(404);
            assertThat(other.post(sheet + "/s1-times/draft", Map.of("series", "1")).status()).isEqualTo(404);
            assertThat(other.get(sheet + "/s1-flowers/files/s1-flowers-learn.csv").status()).isEqualTo(404);
            assertThat(other.get(sheet + "/s1-flowers/ranking").status()).isEqualTo(404);
        }
        assertThat(app.guest().get(sheet).location()).startsWith("/sign-in?then=");
        assertThat(ada.get(sheet + "/doubling-it").status()).isEqualTo(404);
        assertThat(ada.get(sheet + "x").status()).isEqualTo(404);

        Instant release = time.instant();
        time.pass(Duration.ofMillis(-1));
        assertThat(ada.get(sheet).status()).isEqualTo(404);
        assertThat(ada.get("/homework").text("main")).contains("Nothing has been given to you");
        assertThat(ada.post(sheet + "/s1-times", Map.of("once", "1", "twice", "1", "thrice", "1")).status()).isEqualTo(404);
        group.at(release);
        assertThat(ada.get(sheet).status()).isEqualTo(200);
        assertThat(ada.get(sheet + "/s1-flowers/files/s1-flowers-learn.csv").status()).isEqualTo(200);
    }

    @Test
    void aClosedClassTakesNothingAndShowsEverything() {
        Browserless ada = group.learner("Ada of the closed class");
        String sheet = group.assign(due);
        multiply(ada, sheet, 2);
        group.execute("UPDATE school_class SET closed_at = ? WHERE id = ?", time.instant(), group.id());
        Answer refused = multiply(ada, sheet, 3);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".problem-summary")).endsWith("The class %s is closed and takes no more answers.".formatted(group.name()));
        Answer page = ada.get(sheet);
        assertThat(page.text(".notice")).startsWith("This class is closed.");
        assertThat(page.document().select(".exercise form button")).isEmpty();
        assertThat(facts(page, "s1-times")).startsWith("Best 4 of 6 points");
        assertThat(page.document().select("#exercise-s1-times summary").eachText()).contains("Solution");
        assertThat(ada.get("/").document().select(".due")).isEmpty();
    }

    private static String row(Answer page, int item) {
        return page.document().select("nav tbody tr").stream().map(Element::text).toList().get(item);
    }
}
