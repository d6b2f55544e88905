package argmax.web.classroom;

import static argmax.web.classroom.RosterField.EMAIL;
import static argmax.web.classroom.RosterField.FIRST_NAME;
import static argmax.web.classroom.RosterField.LAST_NAME;
import static argmax.web.classroom.RosterField.LOGIN;
import static argmax.web.classroom.RosterField.NAME;
import static argmax.web.classroom.RosterField.STUDENT_NUMBER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RosterFileTest {
    private static final Map<RosterField, String> ADA = Map.of(
            FIRST_NAME, "Ada", LAST_NAME, "Lovelace", EMAIL, "ada@university.example", STUDENT_NUMBER, "00123", LOGIN, "ada");

    static Stream<Arguments> sameList() {
        String comma = """
                First name,Last name,E-mail,Student number,Login,Group
                Ada,Lovelace,Ada@University.example,00123,ada,A|B
                """;
        return Stream.of(
                Arguments.of("commas", comma),
                Arguments.of("no line end", comma.strip()),
                Arguments.of("semicolons", comma.replace(',', ';')),
                Arguments.of("tabs", comma.replace(',', '\t')),
                Arguments.of("byte order mark", "\ufeff" + comma),
                Arguments.of("byte order mark, quotes and CRLF", "\ufeff" + quoted(comma, ";").replace("\n", "\r\n")),
                Arguments.of("quotes", quoted(comma, ",")),
                Arguments.of("blanks around cells", comma.replace(",", " , ")),
                Arguments.of("quotes behind blanks", quoted(comma, " , ")),
                Arguments.of("lines without words", "\n\n" + comma.replace("\n", "\n,,,,,\n \n")),
                Arguments.of("other names", comma.replace("First name,Last name,E-mail,Student number,Login,Group",
                        "VORNAME,surname,Email address,Matrikelnummer,SIS Login ID,section")),
                Arguments.of("names of Moodle", comma.replace("First name,Last name,E-mail,Student number,Login,Group",
                        "First name,Last name,Email address,ID number,Username,Groups")));
    }

    private static String quoted(String list, String separator) {
        return list.replaceAll("[^,\n]+", "\"$0\"").replace(",", separator);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sameList")
    void theSameListIsReadHoweverItIsWritten(String how, String list) {
        RosterFile file = read(list);
        assertThat(file.misfits()).isEmpty();
        assertThat(file.ignored()).isEmpty();
        assertThat(file.rows()).singleElement().satisfies(row -> {
            assertThat(row.said()).isEqualTo(ADA);
            assertThat(row.groups()).containsExactly("A", "B");
        });
    }

    @Test
    void namesWithSeparatorsQuotesAndGuardsAreReadAsTheyAre() {
        RosterFile file = read("""
                First name;Last name;Student number
                '=1+1;"O'Brien; ""Ñ""\";00007
                '+Ada;'-Byron;'@1
                O'Brien;'tis;''=1
                =1+1;<b>x</b>;${7*7}
                """);
        assertThat(file.misfits()).isEmpty();
        assertThat(file.rows()).extracting(RosterRow::said).containsExactly(
                Map.of(FIRST_NAME, "=1+1", LAST_NAME, "O'Brien; \"Ñ\"", STUDENT_NUMBER, "00007"),
                Map.of(FIRST_NAME, "+Ada", LAST_NAME, "-Byron", STUDENT_NUMBER, "@1"),
                Map.of(FIRST_NAME, "O'Brien", LAST_NAME, "'tis", STUDENT_NUMBER, "'=1"),
                Map.of(FIRST_NAME, "=1+1", LAST_NAME, "<b>x</b>", STUDENT_NUMBER, "${7*7}"));
    }

    @Test
    void whatLooksAlikeIsAlike() {
        assertThat(read("Name,ID\nN\u0303on\u0303a,1\n").rows().getFirst().said()).containsEntry(NAME, "Ñoña");
    }

    @Test
    void ofSeveralColumnsThatMeanTheSameTheClosestCountsAndTheOthersAreNamed() {
        RosterFile file = read("""
                Student,ID,SIS User ID,SIS Login ID,Section,Sheet 1,Sheet 2
                Ada Lovelace,917,00123,ada,A,3,EX
                """);
        assertThat(file.ignored()).containsExactly("ID", "Sheet 1", "Sheet 2");
        assertThat(file.rows().getFirst().said())
                .isEqualTo(Map.of(NAME, "Ada Lovelace", STUDENT_NUMBER, "00123", LOGIN, "ada"));
        assertThat(read("Name,Last name,Mail\nAda Lovelace,Lovelace,a@b.example").ignored()).containsExactly("Name");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            Name,E-mail$Ada,ada(at)b.example   | 2 | “ada(at)b.example” is not an e-mail address; one looks like
            ID,Name$1,Ada$$2,Byron,x           | 4 | The line has 3 cells, the first line 2; a cell with a separator
            ID,Name$1,"Ada$Byron"$2,"a\u202eb" | 2 | Name has a character that can't be seen or a line break;
            ID,Name$"1$","x"$2,"a\u202eb"      | 4 | Name has a character that can't be seen or a line break;
            ID$1234567890123456789012345678901234567890123 | 2 | Student number “1234567890123456789012345678901234567890…” has 43
            """)
    void whatIsWrongWithALineIsSaidWithItsNumber(String list, int line, String words) {
        RosterFile file = read(list.replace('$', '\n'));
        assertThat(file.misfits()).anySatisfy(misfit -> {
            assertThat(misfit.line()).isEqualTo(line);
            assertThat(misfit.words()).startsWith(words).endsWith(".");
        });
    }

    @Test
    void aGroupWithTooLongANameIsAProblemOfItsLine() {
        RosterFile file = read("ID,Group\n1,A|" + "x".repeat(81) + "\n2,A|a| |\n");
        assertThat(file.misfits()).singleElement()
                .satisfies(misfit -> assertThat(misfit.words()).contains("has 81 characters"));
        assertThat(file.rows().getFirst().groups()).containsExactly("A");
    }

    @Test
    void withoutAColumnThatTellsWhoIsMeantNothingIsRead() {
        assertRefused("Name,Group\nAda,A\n", "The first line has to name the columns, and one of them has to be E-mail, "
                + "Student number or Login; it says: Name, Group.");
        assertRefused("ada@university.example\nblaise@university.example\n", "The first line has to name the columns");
    }

    @Test
    void whatIsNoListIsRefusedWithAReason() {
        assertRefused("", "The list: no file was chosen, or it is empty.");
        assertRefused(",\n,\n", "The list is empty.");
        assertRefused("ID,Name\n1,A\0da\n", "The list, line 2: this has the control character 0x00, which no text has.");
        assertRefused("ID,Name\n1,Ada\n2,\"Blaise\n3,Carl\n", "Line 3 has a quoted cell that doesn't end with its quote");
        assertRefused("ID,Name\n1,\"Ada\"x\n", "Line 2 has a quoted cell that doesn't end with its quote");
        assertRefused("ID,E-mail,email\n1,,\n", "The first line has the column email twice.");
        assertThatExceptionOfType(InvalidRoster.class)
                .isThrownBy(() -> RosterFile.read("Name,ID\nNoël,1\n".getBytes(StandardCharsets.ISO_8859_1)))
                .withMessage("The list, line 2: this is no text in UTF-8; save the file as “CSV UTF-8”.");
    }

    @Test
    void tooLongAListIsRefused() {
        assertRefused("ID\n" + "1\n".repeat(100_000), "The list has 100001 lines; allowed are 5000.");
        assertRefused("ID\n" + "1,".repeat(500_000), "The list has 1000003 bytes; allowed are 1000000.");
        assertThat(read("ID\n" + "1\n".repeat(4999)).rows()).hasSize(4999);
    }

    private static void assertRefused(String list, String words) {
        assertThatExceptionOfType(InvalidRoster.class).isThrownBy(() -> read(list)).withMessageStartingWith(words);
    }

    private static RosterFile read(String list) {
        return RosterFile.read(list.getBytes(UTF_8));
    }
}
