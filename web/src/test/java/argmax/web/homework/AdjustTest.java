package argmax.web.homework;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.classroom.RosterEntry;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdjustTest {
    private final BerlinClass berlin = BerlinClass.open();
    private final Browserless emmy = berlin.emmy;
    private final RosterEntry ada = berlin.learner("Ada Lovelace");
    private final RosterEntry blaise = berlin.learner("Blaise Pascal");
    private final long group = berlin.group("Tutorial A", ada, blaise);
    private final Assignment assignment = berlin.assign("h1", "2026-10-12T10:00", "2026-10-20T23:59");
    private final String path = berlin.path(assignment) + "/adjust";
    private final String adas = path + "?entry=" + ada.id();
    private final String tutorial = path + "?group=" + group;

    @BeforeEach
    void forget() {
        berlin.app.jdbi().useHandle(handle -> {
            handle.execute("DELETE FROM assignment_override");
            handle.execute("DELETE FROM attempt");
        });
    }

    @AfterAll
    void close() {
        berlin.close();
    }

    @Test
    void oneChoosesALearnerOrAGroupAndTheSheetOrAnItem() {
        Answer page = emmy.get(path);
        assertThat(page.document().select("#who option").eachText())
                .containsExactly("Tutorial A", "Ada Lovelace", "Blaise Pascal");
        assertThat(page.document().select("#reason")).isEmpty();
        assertThat(emmy.get(path + "?who=entry-" + ada.id() + "&item=h1-chain").location()).isEqualTo(adas + "&item=h1-chain");
        assertThat(emmy.get(path + "?who=group-" + group + "&item=").location()).isEqualTo(tutorial);
        assertThat(rows(emmy.get(adas + "&item=h1-chain"), "holds")).containsExactly("H1.5 Rain, a late train, a missed lecture"
                + " 12 Oct 2026, 10:00 20 Oct 2026, 23:59 25 Oct 2026, 22:59 0 of 3 0 of 2 No");
        assertThat(rows(emmy.get(tutorial), "holds")).hasSize(9);
        for (String nobody : List.of("?entry=999999", "?entry=x", "?group=999999", "?entry=" + ada.id() + "&item=h2-p-value")) {
            assertThat(emmy.get(path + nobody).status()).as(nobody).isEqualTo(404);
        }
        assertThat(emmy.post(path, Map.of("reason", "For nobody")).status()).isEqualTo(404);
    }

    @Test
    void aLearnersRowComesBeforeTheirGroupsAndALaterOneBeforeAnEarlierOne() {
        add(adas, Map.of("due", "2026-10-24T23:59"));
        add(tutorial, Map.of("due", "2026-10-22T12:00", "tries", "0"));
        assertThat(due(adas)).isEqualTo("24 Oct 2026, 23:59");
        assertThat(due(tutorial)).isEqualTo("22 Oct 2026, 12:00");
        assertThat(due(path + "?entry=" + blaise.id())).isEqualTo("22 Oct 2026, 12:00");
        assertThat(rows(emmy.get(adas), "holds").getFirst()).as("what her own row leaves open").contains("0 of any number");

        add(adas + "&item=h1-chain", Map.of("due", "2026-10-23T23:59"));
        assertThat(due(adas + "&item=h1-chain")).isEqualTo("23 Oct 2026, 23:59");
        assertThat(due(adas)).as("of another item").isEqualTo("24 Oct 2026, 23:59");
        add(adas, Map.of("due", "2026-10-26T23:59"));
        assertThat(due(adas + "&item=h1-chain")).isEqualTo("26 Oct 2026, 23:59");
        List<Adjustment> all = berlin.store.adjustments(berlin.schoolClass.id());
        assertThat(all).hasSize(4);
        assertThat(all.getLast().dueAt()).isEqualTo(Instant.parse("2026-10-26T22:59:59Z"));
    }

    @Test
    void pointsAreSetAndComputedAgainAndTheHistoryKeepsBoth() {
        berlin.answered(blaise, assignment, "h1-chain", 0.5, berlin.time.instant());
        String chain = path + "?entry=" + blaise.id() + "&item=h1-chain";
        Answer added = add(chain, Map.of("points", "1,5", "reason", "Shown at the blackboard"));
        assertThat(added.location()).isEqualTo(chain + "#history");
        assertThat(rows(emmy.get(chain), "holds").getFirst()).endsWith("1 of 3 1.5 of 2, set by hand No");
        add(chain, Map.of("again", "yes", "reason", "That was another learner"));
        add(chain, Map.of("excused", "yes", "reason", "Ill"));
        add(chain, Map.of("reason", "Has brought the certificate"));
        Answer page = emmy.get(chain);
        assertThat(rows(page, "holds").getFirst()).endsWith("1 of 3 1 of 2 Yes");
        assertThat(rows(page, "history")).containsExactly(
                "12 Oct 2026, 08:00 UTC Emmy Noether Blaise Pascal H1.5: a comment, which changes nothing"
                        + " Has brought the certificate",
                "12 Oct 2026, 08:00 UTC Emmy Noether Blaise Pascal H1.5: excused Ill",
                "12 Oct 2026, 08:00 UTC Emmy Noether Blaise Pascal H1.5: points computed again That was another learner",
                "12 Oct 2026, 08:00 UTC Emmy Noether Blaise Pascal H1.5: points set to 1.5 Shown at the blackboard");
        assertThat(rows(emmy.get(berlin.path(assignment)), "history")).hasSize(4);
        assertThat(rows(emmy.get(path + "?entry=" + blaise.id() + "&item=h1-excess"), "history")).isEmpty();
    }

    @Test
    void eachRefusalStandsAtItsFieldAndWhatWasTypedStays() {
        String chain = adas + "&item=h1-chain";
        Answer page = emmy.post(chain, Map.of(
                "due", "2026-10-25T02:00", "release", "soon", "tries", "-1",
                "points", "2.01", "excused", "perhaps", "reason", "?"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problem("due")).startsWith("25 Oct 2026, 02:00 comes twice in Europe/Berlin");
        assertThat(page.problem("release")).startsWith("“soon” is not a date");
        assertThat(page.problem("tries")).contains("“-1”; allowed is a whole number from 0 to 100.");
        assertThat(page.problem("points"))
                .isEqualTo("The number of points is “2.01”; allowed is a number from 0 to 2 with at most two decimals.");
        assertThat(page.problem("excused")).contains("“perhaps”");
        assertThat(page.problem("reason")).isEqualTo("The reason has 1 characters; allowed are 3 to 300.");
        assertThat(page.value("points")).isEqualTo("2.01");
        assertThat(page.value("release")).isEqualTo("soon");
        Answer both = emmy.post(chain, Map.of("points", "1", "again", "yes", "reason", "Both", "excused", "as-is"));
        assertThat(both.problem("points")).startsWith("Points are set and to be computed again");
        assertThat(emmy.post(adas, Map.of("due", "2026-10-12T09:00", "reason", "Early", "excused", "as-is")).problem("due"))
                .isEqualTo("H1.1 would be due on 12 Oct 2026, 09:00, and released on 12 Oct 2026, 10:00;"
                        + " allowed is a time after the release.");
        for (String wide : List.of(adas, tutorial, tutorial + "&item=h1-chain")) {
            Answer refused = emmy.post(wide, Map.of("points", "1", "reason", "For all", "excused", "as-is"));
            assertThat(refused.text("#points")).as(wide).startsWith("Points are those of one learner for one item");
        }
        assertThat(berlin.app.rows("assignment_override")).isZero();
    }

    private Answer add(String address, Map<String, String> typed) {
        Map<String, String> fields = BerlinClass.fields(emmy.get(address), typed);
        fields.putIfAbsent("reason", "");
        fields.merge("reason", "Asked for it", (given, usual) -> given.isEmpty() ? usual : given);
        Answer answer = emmy.post(address, fields);
        assertThat(answer.status()).as(answer.text(".problem-summary")).isEqualTo(303);
        return answer;
    }

    private String due(String address) {
        return emmy.get(address).document().select("[aria-labelledby=holds] tbody tr").getFirst().select("td").get(1).text();
    }

    private static List<String> rows(Answer page, String table) {
        return page.document().select("[aria-labelledby=" + table + "] tbody tr").eachText();
    }
}
