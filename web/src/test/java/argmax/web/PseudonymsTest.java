package argmax.web;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.classroom.RosterEntry;
import argmax.web.classroom.RosterStore;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.TestTime;
import argmax.web.run.StoredRuns;
import argmax.web.run.Trainings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A class that looks on reads nobody's name. */
@Timeout(60)
@Execution(ExecutionMode.SAME_THREAD)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PseudonymsTest {
    private static final String PAIR = "[A-Z][a-z]+ [A-Z][a-z]+";
    private final TestTime time = new TestTime();
    private final TestApp app = TestApp.serve(time);
    private final Browserless emmy = app.instructor();
    private final String path = emmy.get("/classes").document().select("main h2 a").attr("href");
    private final long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    private final Browserless ada = app.learner("Zzada Zzlovelace", TestApp.CODE);
    private final Browserless blaise = app.learner("Zzblaise Zzpascal", TestApp.CODE);
    private String run = "";

    @BeforeAll
    void fill() {
        ada.post("/exercises/exponential-rate", Map.of("answer", "n/S"));
        run = Trainings.start(ada, Trainings.SHORT);
        assertThat(ada.post(run + "/name", Map.of("title", "Run of Zzada Zzlovelace")).status()).isEqualTo(303);
        long owner = Objects.requireNonNull(entries().getFirst().personId());
        for (String id : List.of("ended", "before")) {
            StoredRuns.insert(app.jdbi(), id, owner, "STOPPED", time.instant(), time.instant(), time.instant());
        }
        app.jdbi().useHandle(handle -> handle.execute("""
                UPDATE run SET title = 'Run of Zzada Zzlovelace', spec = (SELECT spec FROM run WHERE id = ?)
                WHERE state = 'STOPPED'
                """, Trainings.id(run)));
        app.jdbi().useHandle(handle -> handle.execute(
                "UPDATE roster_entry SET student_number = CONCAT('00771', person_id), login = CONCAT('zzlogin', person_id)"));
    }

    @BeforeEach
    void showNames() {
        switchTo("shown");
    }

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void noPageBelowAClassHasANameAnAddressOrANumber() {
        List<String> telling = entries().stream()
                .flatMap(entry -> Stream.of(
                        entry.firstName(),
                        entry.lastName(),
                        String.valueOf(entry.email()),
                        String.valueOf(entry.studentNumber()),
                        String.valueOf(entry.login())))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(telling).contains("zzlovelace", "zzpascal").doesNotContain("null");
        for (String page : List.of(path, run, "/runs/ended", "/runs/ended/compare/before")) {
            assertThat(found(emmy.get(page), telling)).as(page).isNotEmpty();
        }
        switchTo("hidden");
        List<String> seen = new ArrayList<>();
        for (String page : pages()) {
            Answer answer = emmy.get(page);
            if (answer.status() == 200) {
                seen.add(page);
                assertThat(found(answer, telling)).as(page).isEmpty();
                assertThat(answer.text("aside")).as(page).startsWith("Names are hidden.");
            }
        }
        assertThat(seen).contains(path, path + "/live", path + "/roster", run);
        assertThat(seen).contains("/runs/ended", "/runs/ended/compare/before", learner(0), learner(1));
    }

    /** Files keep the names; everything else that a browser shows is here. */
    private List<String> pages() {
        List<String> pages = new ArrayList<>(ClassPages.of(app.jdbi(), id));
        pages.removeIf(page -> page.contains(".csv"));
        pages.addAll(List.of(run, "/runs/ended", "/runs/ended/compare/before", "/exercises/exponential-rate/regrade"));
        for (int i = 0; i < entries().size(); i++) {
            pages.add(learner(i));
            pages.add("%s/roster/%d/remove".formatted(path, entries().get(i).personId()));
            pages.add("%s/roster/%d".formatted(path, entries().get(i).id()));
        }
        return pages;
    }

    private static List<String> found(Answer page, List<String> telling) {
        String body = page.body().toLowerCase(Locale.ROOT);
        return telling.stream().filter(body::contains).toList();
    }

    @Test
    void everyPageSaysTheSamePseudonym() {
        switchTo("hidden");
        String pseudonym = emmy.get(learner(0)).heading();
        assertThat(pseudonym).matches(PAIR).isNotEqualTo(emmy.get(learner(1)).heading());
        for (String page : List.of(path, path + "/live", path + "/roster")) {
            assertThat(emmy.get(page).text("main")).as(page).contains(pseudonym);
        }
        switchTo("shown");
        switchTo("hidden");
        assertThat(emmy.get(learner(0)).heading()).isEqualTo(pseudonym);
    }

    @Test
    void aListIsInTheOrderOfPseudonymsAndNotOfNames() {
        switchTo("hidden");
        assertThat(emmy.get(path + "/roster").document().select("tbody th").eachText())
                .isSorted()
                .allMatch(name -> name.matches(PAIR));
    }

    @Test
    void theSwitchLeadsBackToItsPageAndHoldsForOneBrowser() {
        assertThat(emmy.get(learner(0) + "?before=a1").text("aside")).isEqualTo("Show pseudonyms");
        String back = emmy.get(learner(0) + "?before=a1").value("back");
        Answer hidden = emmy.post("/pseudonyms", Map.of("names", "hidden", "back", back));
        assertThat(hidden.location()).isEqualTo(learner(0) + "?before=a1");
        assertThat(app.instructor().get(path).text("main")).contains("Zzada Zzlovelace");
        assertThat(emmy.post("/pseudonyms", Map.of("names", "shown", "back", "//elsewhere.example")).location()).isEqualTo("/");
        assertThat(emmy.get(path).text("main")).contains("Zzada Zzlovelace");
    }

    @Test
    void learnersHaveNoSwitch() {
        assertThat(blaise.get("/account/progress").document().select("aside")).isEmpty();
        assertThat(blaise.post("/pseudonyms", Map.of("names", "hidden", "back", "/")).status()).isEqualTo(403);
        assertThat(blaise.get("/account/progress").text("main")).contains("@university.example");
    }

    private void switchTo(String names) {
        emmy.get(path);
        assertThat(emmy.post("/pseudonyms", Map.of("names", names, "back", path)).location()).isEqualTo(path);
    }

    private List<RosterEntry> entries() {
        return new RosterStore(app.jdbi()).of(id);
    }

    private String learner(int place) {
        return "%s/learners/%d".formatted(path, entries().get(place).personId());
    }
}
