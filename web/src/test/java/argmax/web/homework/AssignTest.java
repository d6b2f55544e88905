package argmax.web.homework;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.exercise.Policy;
import argmax.lessons.homework.LateRule;
import argmax.web.classroom.RosterEntry;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssignTest {
    private final BerlinClass berlin = BerlinClass.open();
    private final Browserless emmy = berlin.emmy;
    private final String form = berlin.path() + "/h1/assign";
    private final RosterEntry ada = berlin.learner("Ada Lovelace");
    private final RosterEntry blaise = berlin.learner("Blaise Pascal");

    @AfterEach
    void forget() {
        berlin.app.jdbi().useHandle(handle -> {
            handle.execute("DELETE FROM attempt");
            handle.execute("DELETE FROM assignment");
            handle.execute("UPDATE school_class SET drop_lowest = 0");
        });
    }

    @AfterAll
    void close() {
        berlin.close();
    }

    @Test
    void aSheetComesWithItsOwnRulesAndDatesOfTheClass() {
        Answer page = emmy.get(form);
        assertThat(page.heading()).isEqualTo("Assign H1: Probability");
        assertThat(page.text("fieldset .hint")).contains("Europe/Berlin; it is 12 Oct 2026, 10:00 there now");
        assertThat(BerlinClass.fields(page)).containsAllEntriesOf(Map.of(
                "release", "2026-10-12T10:00", "due", "2026-10-19T23:59", "late", "10 % per 1 d, until 5 d",
                "counts", "best", "tries-h1-chain", "3"));

        Answer assigned = emmy.post(form, BerlinClass.fields(page, Map.of(
                "release", "2026-10-24T08:00", "due", "2026-10-25T23:59", "late", "80% until 24h, 50% until 7d",
                "counts", "last", "verdicts", "later", "drop-lowest", "2", "solutions", "2026-11-02T08:00", "tries-h1-chain", "0")));
        assertThat(assigned.location()).isEqualTo(berlin.path());
        Assignment made = berlin.assignment("h1");
        assertThat(made).isEqualTo(new Assignment(
                made.id(), berlin.schoolClass.id(), "h1",
                Instant.parse("2026-10-24T06:00:00Z"), Instant.parse("2026-10-25T22:59:59Z"),
                LateRule.parse("80 % until 24 h, 50 % until 7 d"), Policy.LAST, Instant.parse("2026-11-02T07:00:00Z"), false, 2,
                Map.of("h1-chain", 0)));

        Answer list = emmy.get(berlin.path());
        assertThat(list.text("[aria-labelledby=assigned] tbody tr")).isEqualTo("H1: Probability Not released"
                + " Sat 24 Oct 2026, 08:00 Sun 25 Oct 2026, 23:59 80 % until 1 d, 50 % until 7 d 0 of 2 Adjust");
        assertThat(list.document().select("[aria-labelledby=open] a").eachAttr("href")).doesNotContain(form);
        assertThat(emmy.get(form).location()).isEqualTo(berlin.path(made));
        assertThat(emmy.post(form, BerlinClass.fields(page)).status()).isEqualTo(409);
    }

    @Test
    void timesThatDontExistOrComeTwiceAreRefused() {
        Answer page = emmy.post(form, BerlinClass.fields(emmy.get(form), Map.of(
                "release", "2026-10-25T02:30", "due", "2027-03-28T02:30", "solutions", "2026-10-25T03:00")));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problem("release")).isEqualTo("25 Oct 2026, 02:30 comes twice in Europe/Berlin: clocks go back"
                + " from 03:00 to 02:00 then. Choose a time before 02:00 or from 03:00 on.");
        assertThat(page.problem("due")).isEqualTo("28 Mar 2027, 02:30 doesn’t exist in Europe/Berlin: clocks go from 02:00 to"
                + " 03:00 then. Choose an earlier or a later time.");
        assertThat(page.problem("solutions")).isEmpty();
        assertThat(page.value("release")).isEqualTo("2026-10-25T02:30");
        assertThat(page.value("due")).isEqualTo("2027-03-28T02:30");
        assertThat(berlin.store.ofClass(berlin.schoolClass.id())).isEmpty();
    }

    @Test
    void eachRefusalStandsAtItsFieldAndWhatWasTypedStays() {
        Map<String, String> typed = Map.of(
                "release", "tomorrow", "due", "", "late", "half", "counts", "worst", "verdicts", "never", "drop-lowest", "9",
                "solutions", "1999-12-31T23:59", "tries-h1-chain", "three", "tries-h1-excess", "101");
        Answer page = emmy.post(form, BerlinClass.fields(emmy.get(form), typed));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problem("release")).startsWith("“tomorrow” is not a date with a time");
        assertThat(page.problem("due")).isEqualTo("Due is missing.");
        assertThat(page.problem("late")).startsWith("“half” is not a rule for late answers; allowed is none, steps such as");
        assertThat(page.problem("counts")).isEqualTo("Which try counts is “worst”; allowed are best, last, first.");
        assertThat(page.problem("verdicts")).contains("“never”");
        assertThat(page.problem("drop-lowest")).endsWith("is “9”; allowed is a whole number from 0 to 8.");
        assertThat(page.problem("solutions")).isEqualTo("The year is 1999; allowed are 2000 to 2100.");
        assertThat(page.problem("tries-h1-chain"))
                .isEqualTo("Tries of H1.5 is “three”; allowed is a whole number from 0 to 100.");
        assertThat(page.problem("tries-h1-excess")).contains("“101”");
        for (String field : List.of("release", "late", "drop-lowest", "solutions", "tries-h1-chain")) {
            assertThat(page.value(field)).isEqualTo(typed.get(field));
        }

        assertThat(refused("2026-10-20T10:00", "2026-10-20T10:00", "").problem("due"))
                .isEqualTo("Due is 20 Oct 2026, 10:00, and the release is 20 Oct 2026, 10:00;"
                        + " allowed is a time after the release.");
        assertThat(refused("2026-10-01T10:00", "2026-10-12T09:59", "").problem("due"))
                .isEqualTo("Due is 12 Oct 2026, 09:59, which has passed; it is 12 Oct 2026, 10:00 now.");
        assertThat(refused("2026-10-12T10:00", "2026-10-20T23:59", "2026-10-20T23:59").problem("solutions"))
                .endsWith("the sheet is due on 20 Oct 2026, 23:59; allowed is a time after that.");
    }

    private Answer refused(String release, String due, String solutions) {
        Map<String, String> typed = Map.of("release", release, "due", due, "solutions", solutions);
        return emmy.post(form, BerlinClass.fields(emmy.get(form), typed));
    }

    @Test
    void withoutAnswersAChangeHoldsAtOnceAndTheHistorySaysWhatWas() {
        Assignment made = berlin.assign("h1", "2026-10-12T10:00", "2026-10-25T23:59");
        Answer page = emmy.get(berlin.path(made));
        emmy.post(berlin.path(made), BerlinClass.fields(page));
        assertThat(berlin.app.rows("assignment_change")).as("nothing was changed").isZero();
        assertThat(berlin.assignment("h1")).isEqualTo(made);

        Map<String, String> typed = Map.of("due", "2026-10-27T12:00", "tries-h1-chain", "0");
        Answer saved = emmy.post(berlin.path(made), BerlinClass.fields(page, typed));
        assertThat(saved.location()).isEqualTo(berlin.path(made) + "#history");
        assertThat(berlin.assignment("h1").dueAt()).isEqualTo(Instant.parse("2026-10-27T11:00:59Z"));
        assertThat(history(made)).containsExactly("12 Oct 2026, 08:00 UTC Emmy Noether Everybody Due: was 25 Oct 2026, 23:59,"
                + " now 27 Oct 2026, 12:00; Tries of H1.5: was 3, now any number. Times in Europe/Berlin. –");

        Answer stale = emmy.post(berlin.path(made), BerlinClass.fields(page, Map.of("late", "none")));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text("[role=alert]")).startsWith("Somebody has changed this since you opened it");
        assertThat(stale.value("late")).isEqualTo("none");
        emmy.post(berlin.path(made), BerlinClass.fields(stale, typed));
        assertThat(berlin.assignment("h1").late()).isEqualTo(new LateRule.None());
        assertThat(berlin.assignment("h1").tries()).containsExactly(Map.entry("h1-chain", 0));
    }

    @Test
    void withAnswersAPreviewSaysWhoWouldChangeAndThatIsWhatHappens() {
        Assignment made = berlin.assign("h1", "2026-10-12T10:00", "2026-10-13T23:59");
        berlin.answered(ada, made, "h1-chain", 1, Instant.parse("2026-10-14T10:00:00Z"));
        berlin.answered(ada, made, "h1-excess", 0.5, Instant.parse("2026-10-13T10:00:00Z"));
        berlin.answered(blaise, made, "h1-chain", 1, Instant.parse("2026-10-13T10:00:00Z"));
        Answer page = emmy.get(berlin.path(made));
        assertThat(page.text(".lead")).startsWith("2 learners have handed in something");

        Map<String, String> typed = Map.of("due", "2026-10-20T23:59", "counts", "first");
        Answer preview = emmy.post(berlin.path(made), BerlinClass.fields(page, typed));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text(".lead")).isEqualTo("1 learner’s score changes, 1 stays the same.");
        assertThat(preview.text("[aria-labelledby=rules] tbody")).isEqualTo(
                "Due 13 Oct 2026, 23:59 20 Oct 2026, 23:59 Which try counts the best the first");
        assertThat(preview.text("[aria-labelledby=scores] tbody"))
                .isEqualTo("Ada Lovelace 2.8 of 20 3 of 20 2.8 of 20 3 of 20");
        assertThat(berlin.assignment("h1")).as("nothing is changed by looking").isEqualTo(made);
        assertThat(points(ada)).isEqualTo(2.8);

        Answer editing = emmy.post(berlin.path(made), BerlinClass.fields(preview, Map.of("do", "back")));
        assertThat(editing.value("due")).isEqualTo("2026-10-20T23:59");
        assertThat(berlin.assignment("h1")).isEqualTo(made);

        berlin.answered(blaise, made, "h1-excess", 1, Instant.parse("2026-10-14T10:00:00Z"));
        Answer again = emmy.post(berlin.path(made), agreed(preview));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("[role=alert]")).startsWith("Answers came in or were graded since you looked");
        assertThat(again.document().select("[aria-labelledby=scores] tbody tr")).hasSize(2);

        assertThat(emmy.post(berlin.path(made), agreed(again)).location()).isEqualTo(berlin.path(made) + "#history");
        assertThat(berlin.assignment("h1").counts()).isEqualTo(Policy.FIRST);
        assertThat(points(ada)).isEqualTo(3);
        assertThat(points(blaise)).isEqualTo(4);
        assertThat(history(made)).singleElement().asString().contains("Due: was 13 Oct 2026, 23:59, now 20 Oct 2026, 23:59");
    }

    @Test
    void theLowestSheetsOfAClassAreDroppedAfterAPreview() {
        Assignment first = berlin.assign("h1", "2026-10-12T10:00", "2026-10-20T23:59");
        Assignment second = berlin.assign("h2", "2026-10-12T10:00", "2026-10-20T23:59");
        berlin.answered(ada, first, "h1-chain", 1, berlin.time.instant());
        String path = berlin.path() + "/drop-lowest";
        assertThat(emmy.post(path, Map.of("drop-lowest", "99")).problem("drop-lowest"))
                .contains("“99”; allowed is a whole number from 0");
        Answer preview = emmy.post(path, Map.of("drop-lowest", "1"));
        assertThat(preview.text("[aria-labelledby=scores] tbody tr")).matches("Ada Lovelace 2 of \\d+ 2 of 20");
        assertThat(emmy.post(path, agreed(preview)).location()).isEqualTo(berlin.path());
        assertThat(berlin.grades().lines().getFirst().total().of()).isEqualTo(20);
        for (Assignment assignment : List.of(first, second)) {
            assertThat(history(assignment)).singleElement().asString().contains("Lowest sheets that don’t count: was 0, now 1");
        }
    }

    @Test
    void aSheetIsWithdrawnOnlyWhileNobodyHasHandedInAnything() {
        Assignment made = berlin.assign("h1", "2026-10-12T10:00", "2026-10-20T23:59");
        String path = berlin.path(made) + "/withdraw";
        assertThat(emmy.get(path).heading()).isEqualTo("Withdraw H1: Probability?");
        berlin.answered(ada, made, "h1-chain", 0, berlin.time.instant());
        Answer refused = emmy.post(path, Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("[role=alert]"))
                .isEqualTo("1 learner has handed in something, so this sheet can’t be withdrawn.");
        berlin.app.jdbi().useHandle(handle -> handle.execute("DELETE FROM attempt"));
        assertThat(emmy.post(path, Map.of()).location()).isEqualTo(berlin.path());
        assertThat(berlin.store.ofClass(berlin.schoolClass.id())).isEmpty();
    }

    @Test
    void theListSaysWhereEachSheetStands() {
        berlin.assign("h1", "2026-10-13T10:00", "2026-10-20T23:59");
        assertThat(state(Duration.ZERO)).isEqualTo("Not released");
        assertThat(state(Duration.ofDays(2))).isEqualTo("Open");
        assertThat(state(Duration.ofDays(10))).isEqualTo("Late answers");
        assertThat(state(Duration.ofDays(14))).isEqualTo("Closed");
    }

    private String state(Duration later) {
        berlin.time.pass(later);
        String state = emmy.get(berlin.path()).text("[aria-labelledby=assigned] tbody td");
        berlin.time.pass(later.negated());
        return state;
    }

    @Test
    void forEverybodyElseThereIsNoSuchClass() {
        Assignment made = berlin.assign("h1", "2026-10-12T10:00", "2026-10-20T23:59");
        Browserless carl = berlin.app.signedIn(BerlinClass.CARL);
        Browserless learner = berlin.app.learner("Joseph Fourier", "BERLIN22");
        String withdraw = berlin.path(made) + "/withdraw";
        String adjust = berlin.path(made) + "/adjust?entry=" + ada.id();
        for (String path : List.of(berlin.path(), form, berlin.path(made), withdraw, adjust)) {
            assertThat(carl.get(path).status()).as(path).isEqualTo(404);
            assertThat(learner.get(path).status()).as(path).isEqualTo(404);
            assertThat(berlin.app.guest().get(path).location()).as(path).startsWith("/sign-in");
            assertThat(emmy.get(path).status()).as(path).isIn(200, 303);
        }
        Map<String, String> fields = BerlinClass.fields(emmy.get(berlin.path(made)));
        for (String path : List.of(berlin.path() + "/drop-lowest", form, berlin.path(made), withdraw, adjust)) {
            assertThat(carl.post(path, fields).status()).as(path).isEqualTo(404);
            assertThat(learner.post(path, fields).status()).as(path).isEqualTo(404);
        }
        String ownClass = carl.get("/classes").document().select("main h2 a").attr("href");
        assertThat(carl.get(ownClass + "/homework/" + made.id()).status()).as("of another class").isEqualTo(404);
        assertThat(carl.get(ownClass + "/homework/" + made.id() + "/adjust").status()).isEqualTo(404);
        assertThat(emmy.get(berlin.path() + "/nothing/assign").status()).isEqualTo(404);
        assertThat(berlin.assignment("h1")).isEqualTo(made);
    }

    private static Map<String, String> agreed(Answer preview) {
        return BerlinClass.fields(preview);
    }

    private List<String> history(Assignment assignment) {
        return emmy.get(berlin.path(assignment)).document().select("[aria-labelledby=history] tbody tr").eachText();
    }

    private double points(RosterEntry learner) {
        return berlin.grades().lines().stream()
                .filter(line -> line.entry().id() == learner.id())
                .findFirst()
                .orElseThrow()
                .total()
                .points();
    }
}
