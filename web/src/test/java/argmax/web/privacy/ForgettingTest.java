package argmax.web.privacy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.account.Passwords;
import argmax.web.account.SignIn;
import argmax.web.classroom.SchoolClass;
import argmax.web.http.Person;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an account leaves in the tables, compared row by row. */
@Timeout(60)
class ForgettingTest {
    private static final String CARL = "carl@university.example";
    private final TestApp app = TestApp.serve();
    private final Jdbi jdbi = app.jdbi();
    private final Tables tables = new Tables(jdbi);
    private final Traces traces = new Traces(jdbi);
    private final SchoolClass optics = app.teach("Carl Gauss", CARL, "Optics", "ZYXW9876");
    private final SchoolClass mechanics = app.teach("Sofia Kovalevskaya", "sofia@university.example", "Mechanics", "ZYXW9875");
    private final DeleteAccount deleteAccount = deleteAccount();

    private DeleteAccount deleteAccount() {
        SecureRandom random = new SecureRandom();
        Passwords passwords = new Passwords(random);
        SignIn signIn = new SignIn(jdbi, passwords, InstantSource.system());
        return new DeleteAccount(jdbi, signIn, passwords, InstantSource.system(), random, false);
    }

    @BeforeEach
    void somebodyElse() {
        traces.leave("Blaise", optics, mechanics);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void whoLearnedInNoClosedClassWasNeverHere() {
        Map<String, List<String>> before = tables.rows();
        Person ada = traces.leave("Ada", optics, mechanics);
        assertThat(Tables.minus(tables.rows(), before).keySet())
                .as("the tables that Traces writes a row to; add one where a table is new")
                .containsAll(tables.ofPeople());

        assertThat(deleteAccount.delete(ada)).isTrue();

        // What she wrote as an instructor is about others, and stays without her.
        Map<String, List<String>> written = Tables.minus(tables.rows(), before);
        assertThat(written.keySet()).containsExactly("assignment_change", "assignment_override", "regrade");
        assertThat(written.get("assignment_override")).hasSize(2).allSatisfy(row -> assertThat(row).contains("made_by=null"));
        assertThat(written.get("assignment_change")).hasSize(2).allSatisfy(row -> assertThat(row).contains("person_id=null"));
        assertThat(written.get("regrade")).hasSize(3).allSatisfy(row -> assertThat(row).contains("person_id=null"));
        assertThat(Tables.minus(before, tables.rows())).isEmpty();
    }

    @Test
    void ofAClosedClassTheGradesStayWithoutAName() {
        Map<String, List<String>> before = tables.rows();
        Person ada = traces.leave("Ada", optics, mechanics);
        jdbi.useHandle(handle -> handle.execute("UPDATE school_class SET closed_at = opened_at WHERE id = ?", optics.id()));

        assertThat(deleteAccount.delete(ada)).isTrue();

        Map<String, List<String>> after = tables.rows();
        Map<String, List<String>> left = Tables.minus(after, before);
        left.remove("school_class");
        assertThat(left.keySet()).containsExactly(
                "assignment_change", "assignment_override", "attempt", "group_entry", "membership", "person", "regrade",
                "regrade_change", "roster_entry", "run", "run_event", "run_frame", "run_model");
        for (String one : List.of(
                "attempt", "group_entry", "membership", "person", "regrade_change", "roster_entry", "run", "run_event",
                "run_frame", "run_model")) {
            assertThat(left.get(one)).as(one).hasSize(1);
        }
        assertThat(requireNonNull(left.get("person")).getFirst())
                .containsPattern("name=Former learner [A-Z2-9]{5} email=former-\\d+@invalid ")
                .contains("role=LEARNER");
        assertThat(requireNonNull(left.get("roster_entry")).getFirst())
                .containsPattern("email=null student_number=null login=null first_name= last_name=Former learner [A-Z2-9]{5} veil=");
        assertThat(requireNonNull(left.get("attempt")).getFirst())
                .contains("outcome=CORRECT points=3.0", "{\"raw\":{\"epochs\":[\"25\"]}}");
        assertThat(requireNonNull(left.get("run")).getFirst())
                .contains("title=Train the iris network", "session_id= ", "{\"kind\":\"finished\"}");
        assertThat(left.get("assignment_override")).filteredOn(row -> row.contains("group_id=null")).singleElement().asString()
                .contains("points=2.0", "reason=Removed with the account.");
        assertThat(left.toString().toLowerCase(Locale.ROOT))
                .doesNotContain("lovelace", "ada@", "00ada", "ada-", "ada was", "ada’s");
        assertThat(Tables.minus(before, after).keySet()).containsOnly("school_class");
        assertThat(app.signedIn(CARL).get("/classes/" + optics.id()).text(".map tbody")).contains("Former learner", "Blaise");
    }

    @Test
    void everyColumnThatNamesAPersonIsThoughtOf() {
        assertThat(tables.toPeople()).isNotEmpty().allSatisfy(reference -> assertThat(ForgetStore.STEPS)
                .as("%s refers to a person: say in ForgetStore.STEPS what becomes of it", reference)
                .anyMatch(step -> step.matches("(?s)(DELETE FROM|UPDATE) %s .*\\b%s = :person.*"
                        .formatted(reference.table(), reference.column()))));
        assertThat(tables.toPeople().stream().map(Tables.Reference::table))
                .as("tables whose person_id refers to nobody")
                .containsAll(tables.having("person_id"));
    }
}
