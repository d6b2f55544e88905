package argmax.web.classroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import argmax.web.account.AccountRooms;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.Person;
import argmax.web.http.Role;
import argmax.web.http.TestServer;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages of a roster, its groups and its import, as an instructor meets them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RosterPagesTest {
    private static final String BOUNDARY = "----a-boundary-of-our-own";
    private static final String HEAD = "First name,Last name,E-mail,Student number,Login,Groups\r\n";
    private static final String HOSTILE = HEAD
            + "'=1+1,\"O'Brien; \"\"Ñ\"\"\",obrien@university.example,00007,'@obrien,A|B\r\n"
            + "<b>Bold</b>,\"Pascal, jr.\",blaise@university.example,''=1,,\r\n";

    private final TestServer server = TestServer.start(ClassRooms::register);
    private final Jdbi jdbi = server.database.jdbi();
    private final ClassStore classes = new ClassStore(jdbi);
    private final RosterStore roster = new RosterStore(jdbi);
    private final GroupStore groups = new GroupStore(jdbi);
    private final Person emmy = AccountRooms.add(server, "Emmy Noether", "emmy@university.example", Role.INSTRUCTOR);
    private final Person ada = AccountRooms.add(server, "Ada Lovelace", "ada@university.example", Role.LEARNER);
    private final Browserless browser = AccountRooms.browserOf(server, "emmy@university.example");
    private long id;
    private String path = "";

    @BeforeEach
    void openAClass() {
        id = open("Statistics");
        path = "/classes/%d/".formatted(id);
        browser.get("/classes");
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void aListIsShownThenAppliedAndExportedAsItWas() {
        classes.join(id, ada, server.time.instant());
        Answer preview = paste(HOSTILE);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text(".lead")).isEqualTo("2 added, 0 changed, 0 unchanged, 0 not found, 0 with problems");
        assertThat(rows(preview, "added")).containsExactly(
                "2 =1+1 O'Brien; \"Ñ\" obrien@university.example 00007 @obrien A, B",
                "3 <b>Bold</b> Pascal, jr. blaise@university.example '=1");
        assertThat(preview.document().select("[aria-labelledby=absent] li").eachText()).containsExactly("Ada Lovelace");
        assertThat(roster.of(id)).hasSize(1);

        Answer applied = apply(preview);
        assertThat(applied.location()).isEqualTo(path + "roster?added=2&changed=0");
        Answer page = browser.get(applied.location());
        assertThat(page.text("[role=status]")).isEqualTo("The list is in the roster: 2 added, 0 changed.");
        assertThat(page.text(".lead")).isEqualTo("1 joined, 2 expected");
        assertThat(page.document().select("tbody tr").eachText()).containsExactlyInAnyOrder(
                "Ada Lovelace ada@university.example 12 October 2026 Edit Remove",
                "=1+1 O'Brien; \"Ñ\" obrien@university.example 00007 @obrien A, B expected Edit Remove",
                "<b>Bold</b> Pascal, jr. blaise@university.example '=1 expected Edit Remove");

        Answer file = browser.get(path + "roster.csv");
        assertThat(file.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"roster.csv\"");
        assertThat(file.body().lines()).containsExactlyInAnyOrderElementsOf(
                (HOSTILE + "Ada,Lovelace,ada@university.example,,,").lines().toList());
        assertThat(paste(file.body()).text(".lead")).startsWith("0 added, 0 changed, 3 unchanged, 0 not found, 0 with");
        String semicolons = browser.get(path + "roster.csv?separator=semicolon&mark=yes").body();
        assertThat(semicolons).startsWith("\ufeffFirst name;Last name;E-mail");
        assertThat(upload(semicolons.getBytes(UTF_8)).text("main")).contains("3 unchanged", "Nothing would change.");
        assertThat(browser.get(path + "roster.csv?separator=pipe").status()).isEqualTo(404);
    }

    @Test
    void aStalePreviewIsShownAgainInsteadOfApplied() {
        Answer seen = paste("ID,Name\n1,Blaise Pascal\n");
        assertThat(apply(seen).status()).isEqualTo(303);

        Answer refused = apply(seen);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("[role=alert]"))
                .startsWith("The roster or the list changed since you looked, so nothing was applied.");
        assertThat(refused.text(".lead")).startsWith("0 added, 0 changed, 1 unchanged");
        assertThat(roster.of(id)).hasSize(1);
    }

    @Test
    void aListThatWasChangedOnItsWayIsNotTrusted() {
        Answer seen = paste("ID,Name\n1,Blaise Pascal\n");
        byte[] fingerprint = part("fingerprint", seen.value("fingerprint"));
        Answer refused = send("roster/import/apply", fingerprint, part("text", "ID,Name\n2,Eve\n"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(rows(refused, "added")).containsExactly("2 Eve 2");
        assertThat(roster.of(id)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidAtTheFieldAndPastedTextStays() {
        Answer refused = paste("Name\nAda\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("file")).startsWith("The first line has to name the columns");
        assertThat(refused.text("textarea")).isEqualToIgnoringNewLines("NameAda");
        assertThat(upload("ID\n1\0\n".getBytes(UTF_8)).problem("file")).contains("line 2", "0x00");
        assertThat(upload(("ID\n" + "1\n".repeat(100_000)).getBytes(UTF_8)).problem("file"))
                .isEqualTo("The list has 100001 lines; allowed are 5000.");
        assertThat(paste(" \n").problem("file")).isEqualTo("No file was chosen, or it is empty, and no text was pasted.");
        assertThat(send("roster/import", part("text", "ID\n1\n"), file("ID\n1\n".getBytes(UTF_8))).problem("file"))
                .isEqualTo("Both a file and text were sent; allowed is one of them.");
        assertThat(upload(new byte[1_500_000]).problem("file")).isEqualTo("The list has about 1.5 MB; allowed are 1.0 MB.");
        assertThat(roster.of(id)).isEmpty();
    }

    @Test
    void oneEntryIsMadeChangedAndRemovedByHand() {
        String made = path + "roster/new";
        assertThat(browser.get(made).heading()).isEqualTo("Expect a learner");
        Map<String, String> blaise = Map.of("first-name", "Blaise", "last-name", "O'Pascal; \"B\"",
                "email", "Blaise@University.example", "student-number", "00017", "login", "");
        assertThat(browser.post(made, blaise).location()).isEqualTo(path + "roster");
        RosterEntry entry = roster.of(id).getFirst();
        assertThat(entry).isEqualTo(new RosterEntry(
                entry.id(), id, null, "blaise@university.example", "00017", null, "Blaise", "O'Pascal; \"B\""));

        String one = path + "roster/%d".formatted(entry.id());
        Answer form = browser.get(one);
        assertThat(List.of(form.value("last-name"), form.value("email"), form.value("student-number")))
                .containsExactly("O'Pascal; \"B\"", "blaise@university.example", "00017");
        browser.post(one, Map.of("first-name", "B.", "last-name", "Pascal", "email", "b@university.example", "login", "bp"));
        assertThat(roster.of(id)).containsExactly(
                new RosterEntry(entry.id(), id, null, "b@university.example", null, "bp", "B.", "Pascal"));

        Answer question = browser.get(one + "/remove");
        assertThat(question.heading()).isEqualTo("Remove B. Pascal?");
        assertThat(question.text("main")).contains("has not joined, so there are no grades");
        assertThat(browser.post(one + "/remove", Map.of()).location()).isEqualTo(path + "roster");
        assertThat(roster.of(id)).isEmpty();
        assertThat(browser.get(one).status()).isEqualTo(404);
    }

    @Test
    void theAddressOfSomebodyWhoJoinedIsTheirs() {
        classes.join(id, ada, server.time.instant());
        String one = path + "roster/%d".formatted(roster.of(id).getFirst().id());
        assertThat(browser.get(one).document().select("[name=email]")).isEmpty();
        Map<String, String> typed = Map.of("last-name", "King", "email", "eve@university.example", "student-number", "001");
        assertThat(browser.post(one, typed).status()).isEqualTo(303);
        assertThat(roster.of(id)).singleElement().satisfies(entry -> {
            assertThat(entry.email()).isEqualTo("ada@university.example");
            assertThat(entry.name()).isEqualTo("King");
            assertThat(entry.joined()).isTrue();
        });
        assertThat(browser.get(one + "/remove").text("main")).contains(
                "leaves Statistics and its gradebook", "The account stays", "the grades are computed from those answers again");
    }

    @Test
    void anEntryThatIsNotAsItShouldBeIsRefusedAtItsField() {
        bring(HOSTILE);
        String made = path + "roster/new";
        Answer empty = browser.post(made, Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.problem("last-name")).isEqualTo("Last name is missing; allowed is a first name, a last name or both.");
        assertThat(empty.problem("email")).isEqualTo("E-mail and student number are missing; allowed is either or both.");
        Answer wrong = browser.post(made, Map.of("last-name", "x".repeat(81), "email", "no address",
                "student-number", "00007", "login", "a\u202eb"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("last-name")).isEqualTo("Last name has 81 characters; allowed are 0 to 80.");
        assertThat(wrong.problem("email")).startsWith("“no address” is not an e-mail address");
        assertThat(wrong.problem("student-number")).isEqualTo("Student number “00007” is that of =1+1 O'Brien; \"Ñ\".");
        assertThat(wrong.problem("login")).startsWith("Login has a character that can't be seen");
        assertThat(wrong.value("student-number")).isEqualTo("00007");
        assertThat(roster.of(id)).hasSize(2);
    }

    @Test
    void groupsAreMadeFilledRenamedAndDeletedByHand() {
        bring(HOSTILE);
        classes.join(id, ada, server.time.instant());
        List<Long> entries = roster.of(id).stream().map(RosterEntry::id).toList();
        long group = groups.of(id).getFirst().id();
        String one = path + "groups/%d".formatted(group);
        assertThat(browser.get(one).document().select("input[name=entry][checked]")).hasSize(1);
        String stranger = "999999";
        browser.postLists(one, Map.of("name", List.of("Tutorial <A>"),
                "entry", List.of(entries.get(0).toString(), entries.get(2).toString(), stranger, "x")));
        assertThat(groups.of(id)).filteredOn(found -> found.id() == group).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo("Tutorial <A>");
            assertThat(found.entryIds()).containsExactlyInAnyOrder(entries.get(0), entries.get(2));
        });
        assertThat(browser.get(path + "groups").document().select("tbody tr").eachText())
                .containsExactly("B 1 Delete", "Tutorial <A> 2 Delete");

        assertThat(browser.post(path + "groups", Map.of("name", "tutorial <a>")).problem("name"))
                .isEqualTo("There is a group “Tutorial <A>” already.");
        assertThat(browser.post(path + "groups", Map.of("name", "A|B")).problem("name")).contains("the character |");
        assertThat(browser.post(one, Map.of("name", "")).problem("name")).isEqualTo("Name is missing.");
        assertThat(browser.post(path + "groups", Map.of("name", "New")).location()).startsWith(path + "groups/");

        assertThat(browser.get(one + "/delete").text("main")).contains("2 learners stay");
        browser.post(one + "/delete", Map.of());
        assertThat(groups.of(id)).extracting(ClassGroup::name).containsExactly("B", "New");
        assertThat(roster.of(id)).hasSize(3);
    }

    @Test
    void aClosedClassTakesNobodyUntilItIsOpenedAgain() {
        SchoolClass open = classes.find(id).orElseThrow();
        assertThat(browser.get(path + "close").heading()).isEqualTo("Close Statistics?");
        assertThat(browser.post(path + "close", Map.of()).location()).isEqualTo("/classes");
        SchoolClass closed = classes.find(id).orElseThrow();
        assertThat(closed.closed()).isTrue();
        assertThat(closed.closedAt()).isEqualTo(server.time.instant());
        assertThat(browser.get("/classes").text("section[aria-labelledby=class-" + id + "]"))
                .contains("Closed on 12 October 2026.", "Open again").doesNotContain(open.joinCode());

        Browserless blaise = server.browser();
        blaise.get("/join");
        Map<String, String> signUp = Map.of("code", open.joinCode(), "name", "Blaise Pascal",
                "email", "blaise%d@university.example".formatted(id), "password", AccountRooms.PASSWORD);
        Answer refused = blaise.post("/join", signUp);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("code"))
                .isEqualTo("The class “Statistics” is closed and takes no members any more; ask its instructor.");
        Browserless joining = AccountRooms.browserOf(server, "ada@university.example");
        assertThat(joining.post("/join", Map.of("code", open.joinCode())).status()).isEqualTo(422);
        assertThatExceptionOfType(ClassClosed.class)
                .isThrownBy(() -> classes.join(id, ada, server.time.instant()));
        assertThat(classes.members(id)).isEmpty();

        browser.post(path + "reopen", Map.of());
        assertThat(classes.find(id)).contains(open);
        assertThat(blaise.post("/join", signUp).status()).isEqualTo(303);
    }

    @Test
    void forEverybodyElseThereIsNoSuchClass() {
        bring(HOSTILE);
        classes.join(id, ada, server.time.instant());
        AccountRooms.add(server, "Carl", "carl@university.example", Role.INSTRUCTOR);
        List<Browserless> others = Stream.of("carl@university.example", "ada@university.example")
                .map(email -> AccountRooms.browserOf(server, email))
                .toList();
        List<RosterEntry> before = roster.of(id);
        String entry = "roster/%d".formatted(before.getFirst().id());
        String group = "groups/%d".formatted(groups.of(id).getFirst().id());
        for (String page : List.of("roster", "roster.csv", "roster/import", "roster/new", entry, entry + "/remove",
                "groups", group, group + "/delete", "close")) {
            assertThat(browser.get(path + page).status()).as(page).isEqualTo(200);
            assertThat(server.browser().get(path + page).location()).as(page).startsWith("/sign-in");
            assertThat(others).as(page).allSatisfy(other -> {
                assertThat(other.get(path + page).status()).isEqualTo(404);
                assertThat(other.post(path + page, Map.of("name", "Mine")).status()).isIn(404, 405);
            });
        }
        for (String change : List.of("roster/import/apply", "reopen", "code")) {
            assertThat(others).as(change).allSatisfy(other ->
                    assertThat(other.post(path + change, Map.of()).status()).isEqualTo(404));
        }
        assertThat(roster.of(id)).isEqualTo(before);
        assertThat(groups.of(id)).hasSize(2);
        assertThat(classes.find(id).orElseThrow().closed()).isFalse();
    }

    @Test
    void entriesAndGroupsOfAnotherClassAreNotFoundUnderThisOne() {
        bring(HOSTILE);
        long other = open("Another");
        String entry = "/classes/%d/roster/%d".formatted(other, roster.of(id).getFirst().id());
        String group = "/classes/%d/groups/%d".formatted(other, groups.of(id).getFirst().id());
        for (String wanted : List.of(entry, entry + "/remove", group, group + "/delete")) {
            assertThat(browser.get(wanted).status()).isEqualTo(404);
            assertThat(browser.post(wanted, Map.of("name", "Mine", "last-name", "Mine")).status()).isEqualTo(404);
        }
        assertThat(roster.of(id)).hasSize(2);
        assertThat(groups.of(id)).hasSize(2);
    }

    @Test
    void aLargeClassNeedsNoMoreQueriesThanASmallOne() {
        List<String> pages = List.of("roster", "roster.csv", "groups", "roster/new");
        bring(HOSTILE);
        List<Integer> small = pages.stream().map(this::queries).toList();
        StringBuilder many = new StringBuilder("ID,Name,Group\n");
        for (int i = 0; i < 300; i++) {
            many.append("n%d,Learner %d,G%d\n".formatted(i, i, i % 20));
        }
        bring(many.toString());
        assertThat(roster.of(id)).hasSize(302);
        assertThat(pages.stream().map(this::queries)).containsExactlyElementsOf(small);
    }

    private long open(String name) {
        return classes.open(name, ZoneId.of("UTC"), JoinCode.random(server.random), emmy.id(), server.time.instant())
                .id();
    }

    private int queries(String page) {
        AtomicInteger count = new AtomicInteger();
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                count.incrementAndGet();
            }
        });
        try {
            assertThat(browser.get(path + page).status()).isEqualTo(200);
        } finally {
            jdbi.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        }
        assertThat(count).hasPositiveValue();
        return count.get();
    }

    /** The whole way of a list. */
    private void bring(String list) {
        assertThat(apply(paste(list)).status()).isEqualTo(303);
    }

    private Answer paste(String list) {
        return send("roster/import", part("text", list), file(new byte[0]));
    }

    private Answer upload(byte[] list) {
        return send("roster/import", part("text", ""), file(list));
    }

    private Answer apply(Answer preview) {
        Element text = preview.document().expectFirst("input[type=hidden][name=text]");
        return send("roster/import/apply", part("fingerprint", preview.value("fingerprint")), part("text", text.val()));
    }

    private static byte[] part(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, value)
                .getBytes(UTF_8);
    }

    private static byte[] file(byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(String.join(
                        "\r\n",
                        "--%s",
                        "Content-Disposition: form-data; name=\"file\"; filename=\"%s\"",
                        "Content-Type: text/csv",
                        "",
                        "")
                .formatted(BOUNDARY, content.length == 0 ? "" : "list.csv")
                .getBytes(UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }

    private Answer send(String to, byte[]... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        List.of(parts).forEach(body::writeBytes);
        body.writeBytes("--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
        return browser.send(browser.request(path + to + "?csrf=" + browser.csrf())
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static List<String> rows(Answer page, String id) {
        return page.document().select("[aria-labelledby=%s] tbody tr".formatted(id)).eachText();
    }
}
