package argmax.web.classroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import argmax.web.account.AccountRooms;
import argmax.web.classroom.RosterPlan.Difference;
import argmax.web.http.Person;
import argmax.web.http.Role;
import argmax.web.http.TestServer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list would change, and that applying it does just that. A class has Ada, who joined, and Blaise, who is expected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportRosterTest {
    private final TestServer server = TestServer.start(ClassRooms::register);
    private final Jdbi jdbi = server.database.jdbi();
    private final ClassStore classes = new ClassStore(jdbi);
    private final RosterStore roster = new RosterStore(jdbi);
    private final GroupStore groups = new GroupStore(jdbi);
    private final ImportRoster importRoster = new ImportRoster(jdbi);
    private final Person emmy = AccountRooms.add(server, "Emmy Noether", "emmy@university.example", Role.INSTRUCTOR);
    private final Person ada = AccountRooms.add(server, "Ada Lovelace", "ada@university.example", Role.LEARNER);
    private long id;

    @BeforeEach
    void openAClass() {
        id = open("Statistics");
        classes.join(id, ada, server.time.instant());
        bring("""
                First name,Last name,E-mail,Student number,Login,Group
                Blaise,Pascal,blaise@university.example,00017,pascal,A
                """);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void aLineIsMatchedByAnyOfEmailNumberAndLogin() {
        List<String> lists =
                List.of("E-mail,Name\nBLAISE@university.example,B P\n", "ID,Name\n00017,B P\n", "Login,Name\npascal,B P\n");
        for (String list : lists) {
            RosterPlan plan = plan(list);
            assertThat(plan.changed()).singleElement().satisfies(line -> assertThat(line.differences()).containsExactly(
                    new Difference("First name", "Blaise", "B"), new Difference("Last name", "Pascal", "P")));
        }
        assertThat(plan("ID,Name\n17,B P\n").changed()).as("leading zeros count").isEmpty();
    }

    @Test
    void whatTheListDoesNotSayStays() {
        assertThat(plan("Login,ID,First name,Group\npascal,,,\n").unchanged()).hasSize(1);
        assertThat(plan("Login,Name\npascal,\"Pascal, Blaise\"\n").unchanged()).hasSize(1);
    }

    @Test
    void anEmailThatWasTakenForAnAccountIsNotChanged() {
        bring("E-mail,ID\nada@university.example,00001\n");
        RosterPlan plan = plan("ID,E-mail\n00001,lovelace@elsewhere.example\n");
        assertThat(plan.unchanged()).hasSize(1);
        assertThat(plan.emailsKept()).extracting(line -> line.after().name()).containsExactly("Ada Lovelace");
        assertThat(plan("ID,E-mail\n00017,pascal@elsewhere.example\n").changed().getFirst().differences()).containsExactly(
                new Difference("E-mail", "blaise@university.example", "pascal@elsewhere.example"));
    }

    @Test
    void twoLinesForOnePersonAreProblemsOfBoth() {
        RosterPlan plan = plan("""
                E-mail,ID,Login
                a@b.example,5,
                b@b.example,5,
                blaise@university.example,,
                ,,pascal
                c@b.example,,
                """);
        assertThat(plan.misfits()).extracting(Misfit::line).containsExactly(2, 3, 4, 5);
        assertThat(plan.misfits().get(0).words())
                .isEqualTo("Student number “5” stands in lines 2 and 3; allowed is one line for one person.");
        assertThat(plan.misfits().get(3).words())
                .isEqualTo("Blaise Pascal is meant in lines 4 and 5; allowed is one line for one person.");
        assertThat(plan.added()).hasSize(1);
        assertThat(plan.absent()).extracting(RosterEntry::name).as("whom no line means").containsExactly("Ada Lovelace");
    }

    @Test
    void aLineThatMeansTwoPeopleIsAProblem() {
        RosterPlan plan = plan("E-mail,ID\nada@university.example,00017\n");
        assertThat(plan.misfits()).singleElement().satisfies(misfit -> assertThat(misfit.words()).isEqualTo(
                "E-mail “ada@university.example” is that of Ada Lovelace; Student number “00017” is that of Blaise Pascal."
                        + " Allowed is a line whose words mean one person."));
        assertThat(plan.worthwhile()).isFalse();
    }

    @Test
    void aLoginThatNobodyHasIsNotFound() {
        assertThat(plan("Login,Name\nnobody,N N\n").notFound()).singleElement().satisfies(misfit -> {
            assertThat(misfit.line()).isEqualTo(2);
            assertThat(misfit.who()).isEqualTo("N N");
        });
    }

    @Test
    void groupsAreThoseOfTheLineHoweverTheyAreSpelled() {
        RosterPlan plan = plan("ID,Group\n00017,a|New\n5,NEW\n");
        assertThat(plan.newGroups()).containsExactly("New");
        assertThat(plan.changed().getFirst().differences()).containsExactly(new Difference("Groups", "A", "A, New"));
        bring("ID,Group\n00017,New\n");
        assertThat(groups.of(id)).extracting(ClassGroup::name, group -> group.entryIds().size())
                .containsExactly(tuple("A", 0), tuple("New", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "E-mail,Name,Group\ncarl@university.example,Carl Gauss,A|B\nada@university.example,Augusta Ada King,B\n",
        "First name;Last name;ID;Login\n'=1+1;\"O'Brien; \"\"Ñ\"\"\";007;obrien\n;;00017;blaise\nx;y;8;'@z\n",
        "\ufeffEmail address\tID number\tGroup\r\nBLAISE@university.example\t00018\tB\r\n\tnone\t'-1|'=2\r\n",
        "Login\npascal\nnobody\n",
        "E-mail,ID\nx(at)y.example,1\nada@university.example,00017\n,5\n,5\nz@y.example,00017x\n",
    })
    void applyingDoesWhatThePreviewShowsAndNothingElse(String list) {
        List<RosterEntry> before = roster.of(id);
        RosterPlan plan = plan(list);
        assertThat(roster.of(id)).as("looking changes nothing").isEqualTo(before);

        assertThat(importRoster.apply(id, read(list), plan.fingerprint())).contains(plan);

        List<RosterEntry> expected = new ArrayList<>(before);
        expected.removeIf(entry -> plan.changed().stream().anyMatch(line -> line.after().id() == entry.id()));
        Stream.concat(plan.changed().stream(), plan.added().stream()).forEach(line -> expected.add(line.after()));
        assertThat(roster.of(id)).usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactlyInAnyOrderElementsOf(expected);
        for (RosterPlan.Line line : plan.lines()) {
            assertThat(groupsOf(line.after())).containsExactlyElementsOf(line.groups());
        }
        RosterPlan again = plan(list);
        assertThat(again.worthwhile()).isFalse();
        assertThat(again.unchanged()).hasSize(plan.lines().size());
        assertThat(again.newGroups()).isEmpty();
    }

    @Test
    void nobodyIsDeletedByAbsence() {
        bring("ID,Name\n1,Somebody Else\n");
        assertThat(roster.of(id)).extracting(RosterEntry::name)
                .containsExactlyInAnyOrder("Ada Lovelace", "Blaise Pascal", "Somebody Else");
        assertThat(classes.members(id)).hasSize(1);
    }

    @Test
    void whatChangedInBetweenIsNotAppliedOver() {
        String list = "ID,Name\n00017,B P\n";
        RosterPlan seen = plan(list);
        Person carl = AccountRooms.add(server, "Carl Gauss", "carl@university.example", Role.LEARNER);
        classes.join(id, carl, server.time.instant());
        assertThat(importRoster.apply(id, read(list), seen.fingerprint())).isEmpty();
        assertThat(importRoster.apply(id, read(list.replace("B P", "X Y")), plan(list).fingerprint()))
                .as("another list")
                .isEmpty();
        assertThat(roster.of(id)).extracting(RosterEntry::name).doesNotContain("B P", "X Y");
        assertThat(importRoster.apply(id, read(list), plan(list).fingerprint())).isPresent();
    }

    private long open(String name) {
        return classes.open(name, ZoneId.of("UTC"), JoinCode.random(server.random), emmy.id(), server.time.instant())
                .id();
    }

    private List<String> groupsOf(RosterEntry entry) {
        long stored = roster.of(id).stream()
                .min(Comparator.comparingInt(other -> other.name().equals(entry.name()) ? 0 : 1))
                .orElseThrow()
                .id();
        return groups.of(id).stream().filter(group -> group.has(stored)).map(ClassGroup::name).toList();
    }

    private void bring(String list) {
        assertThat(importRoster.apply(id, read(list), plan(list).fingerprint())).isPresent();
    }

    private RosterPlan plan(String list) {
        return importRoster.preview(id, read(list));
    }

    private static RosterFile read(String list) {
        return RosterFile.read(list.getBytes(UTF_8));
    }
}
