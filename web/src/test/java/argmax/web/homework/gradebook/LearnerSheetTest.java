package argmax.web.homework.gradebook;

import static argmax.web.homework.gradebook.GradedClass.H1;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.homework.Homework;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.Person;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One learner's sheet, down to its answers, and grading them again. */
@Timeout(120)
class LearnerSheetTest {
    private static final Homework.Item BULBS = H1.items().getFirst();
    private final GradedClass graded = new GradedClass();
    private final Browserless emmy = graded.app.instructor();
    private final long h1 = graded.assign(H1);
    private final Person ada = graded.learner("Ada Lovelace", "ada@university.example");
    private final String path = "%s/%d/%d".formatted(graded.path, h1, graded.entry(ada));

    @AfterEach
    void close() {
        graded.close();
    }

    @Test
    void everyAnswerStandsWithItsNumbersItsLatenessAndWhatIsLeftOfItsPoints() {
        graded.wrong(ada, h1, BULBS);
        graded.time.pass(Duration.ofHours(26));
        graded.right(ada, h1, BULBS);

        Answer page = emmy.get(path);
        assertThat(page.heading()).isEqualTo("Ada Lovelace");
        assertThat(page.text(".lead")).isEqualTo("1.8 of 20 points late");
        assertThat(page.text("#h1-binomial .facts")).isEqualTo("From 12 Oct 2026, 08:00 UTC, due 13 Oct 2026, 08:00 UTC,"
                + " late until 18 Oct 2026, 08:00 UTC (10 % per 1 d, until 5 d). 2 of 3 tries used; the best counts.");
        List<String> answers = page.document().select("#h1-binomial tbody tr").eachText();
        assertThat(answers).hasSize(2);
        assertThat(answers.getFirst())
                .matches("12 Oct 2026, 08:00 UTC 0\\.\\d+ Not yet Feedback .* That is the probability .* 0 0");
        assertThat(answers.getLast())
                .matches("13 Oct 2026, 10:00 UTC late by 2 h 0 min 0\\.\\d+ Correct Feedback .* 2 1\\.8 counts");
        String numbers = page.text("#h1-binomial > details summary");
        assertThat(numbers).matches("Question: N = 1[24], k = [2-5], p = 0\\.\\d+");
        assertThat(page.text("#h1-binomial > details .prose"))
                .contains("plants " + numbers.replaceAll(".*N = (\\d+).*", "$1") + " bulbs");
        assertThat(page.text("#h1-chain")).contains("No answer yet.", "0 of 3 tries used");
        assertThat(page.document().select("a[href=/exercises/h1-binomial/regrade]")).hasSize(1);
        assertThat(page.document().select("#h1-binomial a").eachAttr("href")).contains(
                "/classes/%d/homework/%d/adjust?entry=%d&item=h1-binomial"
                        .formatted(graded.schoolClass.id(), h1, graded.entry(ada)));
    }

    @Test
    void whatWasChangedByHandIsToldWithItsReason() {
        graded.right(ada, h1, BULBS);
        graded.change(h1, graded.entry(ada), null,
                Map.of("due_at", Timestamp.from(graded.began.plus(Duration.ofDays(3)))), "Was ill");
        graded.change(h1, graded.entry(ada), BULBS.id(), Map.of("points", 1.5, "tries", 5), "Argued well");
        Answer page = emmy.get(path);
        assertThat(page.text("header .drill-changes li"))
                .isEqualTo("12 Oct 2026, 08:00 UTC, Emmy Noether: due 15 Oct 2026, 08:00 UTC; Was ill");
        assertThat(page.text("#h1-binomial .drill-changes li")).contains("1.5 points, 5 tries; Argued well");
        assertThat(page.text("#h1-binomial > p")).isEqualTo("1.5 of 2 by hand");
        assertThat(page.text("#h1-chain .facts")).contains("due 15 Oct 2026", "These dates were changed by hand.");
        assertThat(page.text("#h1-binomial tbody")).as("no answer counts where the points are set").doesNotContain("counts");
    }

    @Test
    void anOutageThatMovedTheDeadlineIsTold() {
        graded.app.jdbi().useHandle(handle -> handle.execute("INSERT INTO outage (began_at, ended_at) VALUES (?, ?)",
                Timestamp.from(graded.began.plus(Duration.ofHours(23))),
                Timestamp.from(graded.began.plus(Duration.ofHours(25)))));
        assertThat(emmy.get(path).text("#h1-binomial .facts")).contains("due 13 Oct 2026, 10:00 UTC",
                "Moved, since the server was away from 13 Oct 2026, 07:00 UTC to 13 Oct 2026, 09:00 UTC.");
    }

    @Test
    void oneLearnerLeadsToTheNext() {
        Person carl = graded.learner("Carl Gauss", "carl@university.example");
        long expected = graded.expected("Kurt", "Gödel", null);
        Answer page = emmy.get(path);
        assertThat(page.document().select("[rel=next]")).isEmpty();
        Answer before = emmy.get(page.document().select("[rel=prev]").attr("href"));
        assertThat(before.heading()).isEqualTo("Kurt Gödel");
        assertThat(before.text("main")).contains("has not joined");
        assertThat(before.document().select("[rel=prev]").attr("href")).endsWith("/" + graded.entry(carl));
        assertThat(before.document().select("[rel=next]").attr("href")).isEqualTo(path);
        assertThat(expected).isPositive();
    }

    @Test
    void gradingAgainTellsWhatBecomesOfTheGradeAndTheSheetTellsThatItWas() {
        graded.time.pass(Duration.ofHours(30));
        graded.right(ada, h1, BULBS);
        graded.app.jdbi().useHandle(handle ->
                handle.execute("UPDATE attempt SET outcome = 'WRONG', points = 0, graded_version = 'older', seed = seed + 1"));
        Person blaise = graded.learner("Blaise Pascal", "blaise@university.example");
        graded.wrong(blaise, h1, BULBS);
        graded.change(h1, graded.entry(blaise), BULBS.id(), Map.of("points", 2), "Told me");
        graded.app.jdbi().useHandle(handle ->
                handle.execute("UPDATE attempt SET outcome = 'CORRECT', points = 2 WHERE person_id = ?", blaise.id()));

        String regrade = "/exercises/h1-binomial/regrade";
        Answer preview = emmy.get(regrade);
        assertThat(preview.text("[aria-labelledby=rises] tbody"))
                .startsWith("Ada Lovelace Not yet, 0 of 2 Correct, 2 of 2 H1.1: 0, would be 1.8 of 2");
        assertThat(preview.text("[aria-labelledby=falls] tbody")).contains("H1.1: stays 2 of 2");

        Map<String, List<String>> form = new HashMap<>();
        form.put("fingerprint", List.of(preview.value("fingerprint")));
        form.put("reason", List.of("The tolerance was wrong"));
        assertThat(emmy.postLists(regrade, form).status()).isEqualTo(303);
        Answer page = emmy.get(path);
        assertThat(page.text(".lead")).isEqualTo("1.8 of 20 points late");
        assertThat(page.text("#h1-binomial tbody")).contains(
                "Was Not yet, 0 of 2 until it was graded again on 13 Oct 2026, 14:00 UTC: The tolerance was wrong");
    }

    @Test
    void whatALearnerHandsInToAnotherClassIsNotOursToGrade() {
        graded.app.teach("Carl Gauss", "carl@university.example", "Number theory", "ZYXW9876");
        graded.right(ada, h1, BULBS);
        graded.app.jdbi().useHandle(handle -> {
            handle.execute("""
                    INSERT INTO membership (class_id, person_id, role, joined_at)
                    SELECT id, ?, 'LEARNER', CURRENT_TIMESTAMP FROM school_class WHERE name = 'Number theory'
                    """, ada.id());
            handle.execute("UPDATE attempt SET outcome = 'WRONG', points = 0");
        });
        String regrade = "/exercises/h1-binomial/regrade";
        assertThat(emmy.get(regrade).text(".lead")).startsWith("1 answer");
        assertThat(graded.app.signedIn("carl@university.example").get(regrade).text(".lead")).startsWith("0 answers");
    }
}
