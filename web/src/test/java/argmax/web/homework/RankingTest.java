package argmax.web.homework;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Who stands where, under what name, and who sees it; answers are written as grading leaves them. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingTest {
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

    private void scored(String sheet, String learner, Instant at, double shown, double hidden) {
        group.execute("""
                INSERT INTO attempt (person_id, exercise_id, assignment_id, series, seed, version, answer, received_at, outcome, points,
                    possible, feedback, graded_at, shown_score, hidden_score)
                VALUES (?, 's1-flowers', ?, 1, 1, 'v', '{"raw":{}}', ?, 'PARTIAL', 1, 4, '', ?, ?, ?)
                """, group.person(learner), Long.parseLong(sheet.substring("/homework/".length())), at, at, shown, hidden);
    }

    private static Answer call(Browserless learner, String sheet, String name) {
        learner.get(sheet + "/s1-flowers/ranking");
        return learner.post(sheet + "/s1-flowers/ranking", Map.of("name", name));
    }

    private static List<String> rows(Answer page) {
        return page.document().select("tbody tr").stream()
                .map(row -> row.select("td, th").eachText().subList(0, 3))
                .map(cells -> String.join(" | ", cells))
                .toList();
    }

    @Test
    void theBestOfEachWhoWantsToBeShownStandsThereAndTiesGoToTheEarlier() {
        Browserless ada = group.learner("Ada Ranked");
        Browserless blaise = group.learner("Blaise Ranked");
        Browserless carl = group.learner("Carl Hidden");
        String sheet = group.assign(due);
        Instant now = time.instant();
        scored(sheet, "Blaise Ranked", now.plusSeconds(1), 0.8, 0.9);
        scored(sheet, "Ada Ranked", now.plusSeconds(2), 0.8, 0.7);
        scored(sheet, "Ada Ranked", now.plusSeconds(3), 0.5, 0.95);
        scored(sheet, "Carl Hidden", now.plusSeconds(4), 0.81239, 0.6);
        String path = sheet + "/s1-flowers/ranking";
        assertThat(ada.get(sheet).document().select("#exercise-s1-flowers a[href=" + path + "]").eachText())
                .containsExactly("Ranking of the class");
        assertThat(ada.get(path).text("main")).contains("Nobody is shown here yet.", "You would be number 1 of 1, with 0.8000");
        assertThat(call(ada, sheet, "Countess").location()).isEqualTo(path);
        call(blaise, sheet, "Wagerer");

        Answer page = ada.get(path);
        assertThat(page.text(".lead")).startsWith("Accuracy on the public half");
        assertThat(rows(page)).containsExactly("1 | Wagerer | 0.8000", "2 | Countess (you) | 0.8000");
        assertThat(page.text("main")).contains("You are number 2 of 2, with 0.8000.");
        Answer carls = carl.get(path);
        assertThat(carls.text("main")).contains("You would be number 1 of 3, with 0.8123; the others don’t see you.");
        assertThat(carls.text("main")).doesNotContain("Ada Ranked", "Blaise Ranked");
        assertThat(page.text("main")).doesNotContain("Carl", "0.81", "0.9");

        group.adjust(sheet, "Carl Hidden", Change.due(due.plus(Duration.ofDays(1)), "Ill"));
        group.at(due.plus(Duration.ofDays(8)));
        assertThat(ada.get(path).text(".lead")).as("somebody can still hand in").contains("public half");
        group.at(due.plus(Duration.ofDays(8)).plusMillis(1));
        page = ada.get(path);
        assertThat(page.text(".lead")).isEqualTo("Accuracy on the half of the rows that decides.");
        assertThat(rows(page)).containsExactly("1 | Countess (you) | 0.9500", "2 | Wagerer | 0.9000");
    }

    @Test
    void onlyWhatCameWhileItCountedIsRanked() {
        Browserless ada = group.learner("Ada In Time");
        String sheet = group.assign(due);
        call(ada, sheet, "Ada");
        scored(sheet, "Ada In Time", due.plus(Duration.ofDays(7)), 0.4, 0.4);
        scored(sheet, "Ada In Time", due.plus(Duration.ofDays(7)).plusMillis(1), 0.9, 0.9);
        assertThat(rows(ada.get(sheet + "/s1-flowers/ranking"))).containsExactly("1 | Ada (you) | 0.4000");
    }

    @Test
    void neitherASheetNorARankingAsksMoreQuestionsInALargerClass() {
        Browserless ada = group.learner("Ada Counted");
        String sheet = group.assign(due);
        call(ada, sheet, "Ada C");
        scored(sheet, "Ada Counted", time.instant(), 0.5, 0.5);
        List<Integer> before = statements(ada, sheet);
        for (int i = 0; i < 5; i++) {
            String name = "Other Counted " + i;
            call(group.learner(name), sheet, "O" + i);
            scored(sheet, name, time.instant(), 0.4, 0.4);
            group.adjust(sheet, name, Change.due(due.plusSeconds(i), "Ill"));
        }
        assertThat(rows(ada.get(sheet + "/s1-flowers/ranking"))).hasSize(6);
        assertThat(statements(ada, sheet)).isEqualTo(before);
    }

    /** How many statements it takes to show a sheet, its ranking and the list; the least of some, since others may ask meanwhile. */
    private List<Integer> statements(Browserless learner, String sheet) {
        return Stream.of(sheet, sheet + "/s1-flowers/ranking", "/homework")
                .map(path -> IntStream.range(0, 3).map(_ -> statementsOf(learner, path)).min().orElseThrow())
                .toList();
    }

    private int statementsOf(Browserless learner, String path) {
        AtomicInteger statements = new AtomicInteger();
        app.jdbi().setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                statements.incrementAndGet();
            }
        });
        learner.get(path);
        app.jdbi().setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        return statements.get();
    }

    @Test
    void aNameIsNobodyElsesAndCanBeTakenBack() {
        Browserless ada = group.learner("Ada Named");
        Browserless blaise = group.learner("Blaise Named");
        String sheet = group.assign(due);
        scored(sheet, "Ada Named", time.instant(), 0.5, 0.5);
        assertThat(call(ada, sheet, "  Euler ").status()).isEqualTo(303);
        Answer refused = call(blaise, sheet, "euler");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("name")).isEqualTo("“euler” is the name of somebody else here; choose another one.");
        assertThat(refused.value("name")).isEqualTo("euler");
        assertThat(call(blaise, sheet, "Ada Named").problem("name")).contains("somebody else");
        assertThat(call(blaise, sheet, "x".repeat(41)).problem("name")).contains("41 characters");
        assertThat(call(blaise, sheet, "<b>").problem("name")).contains("has the character <");
        assertThat(call(blaise, sheet, "Blaise Named").status()).as("one's own").isEqualTo(303);
        assertThat(call(ada, sheet, "Euler").status()).as("the same again").isEqualTo(303);
        assertThat(rows(blaise.get(sheet + "/s1-flowers/ranking"))).containsExactly("1 | Euler | 0.5000");
        call(ada, sheet, "");
        assertThat(blaise.get(sheet + "/s1-flowers/ranking").text("main")).contains("Nobody is shown here yet.");
    }

    @Test
    void whereVerdictsAreHeldBackTheRankingIsTooAndOtherItemsHaveNone() {
        Browserless ada = group.learner("Ada Untold");
        String sheet = group.assign("s1", due, HomeworkClass.STEPS, false, null);
        scored(sheet, "Ada Untold", time.instant(), 0.5, 0.5);
        assertThat(ada.get(sheet + "/s1-flowers/ranking").text("main"))
                .contains("The ranking appears together with the verdicts.").doesNotContain("0.5");
        assertThat(ada.get(sheet + "/s1-times/ranking").status()).isEqualTo(404);
        assertThat(ada.post(sheet + "/s1-times/ranking", Map.of("name", "x")).status()).isEqualTo(404);
    }
}
