package argmax.web.homework.gradebook;

import static argmax.web.homework.gradebook.GradedClass.H1;
import static argmax.web.homework.gradebook.GradedClass.H2;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.CsvCells;
import argmax.web.http.Person;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files of grades, read by a parser that we did not write. */
@Timeout(120)
class ExportTest {
    private final GradedClass graded = new GradedClass();
    private final Browserless emmy = graded.app.instructor();

    @BeforeEach
    void handIn() {
        long h1 = graded.assign(H1);
        Person ada = graded.learner("Ada Lovelace", "ada@university.example");
        graded.app.jdbi().useHandle(handle ->
                handle.execute("UPDATE roster_entry SET student_number = '00123', login = 'ada'"));
        graded.group("Tuesday", List.of(graded.entry(ada)));
        graded.group("Monday; early", List.of(graded.entry(ada)));
        graded.time.pass(Duration.ofHours(26));
        graded.right(ada, h1, H1.items().getFirst());
        graded.right(ada, h1, H1.items().get(1));
        graded.expected("=1+1", "O'Brien; \"Ñ\"", "'007");
        long excused = graded.expected("-Kurt\tFriedrich", "@Gödel", "0x1");
        graded.change(h1, excused, null, Map.of("excused", true), "Was abroad");
        long h2 = graded.assign(H2);
        graded.change(h2, graded.entry(ada), "h2-weights", Map.of("points", 4.25), "Told me");
        graded.change(h1, graded.entry(ada), "h1-binomial", Map.of("points", 0.5), "Copied");
    }

    @AfterEach
    void close() {
        graded.close();
    }

    @Test
    void canvasHasAColumnPerSheetAndWhatCanBeEarnedInItsSecondRow() throws IOException {
        assertThat(read("?dialect=canvas", ',')).containsExactly(
                List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", "H1 Probability",
                        "H2 Maximum likelihood and hypothesis tests"),
                List.of("    Points Possible", "", "", "", "", "20", "24"),
                List.of("@Gödel, -Kurt\tFriedrich", "", "0x1", "", "", "EX", ""),
                List.of("Lovelace, Ada", "", "00123", "ada", "Monday; early, Tuesday", "2.3", "4.25"),
                List.of("O'Brien; \"Ñ\", =1+1", "", "'007", "", "", "", ""));
        graded.time.pass(Duration.ofDays(5));
        assertThat(read("", ',').getLast()).as("nothing can come any more").endsWith("0", "0");
    }

    @Test
    void moodleHasNamesApartAndTheTotal() throws IOException {
        assertThat(read("?dialect=moodle&separator=semicolon", ';')).containsExactly(
                List.of("First name", "Last name", "ID number", "Institution", "Department", "Email address", "H1 Probability",
                        "H2 Maximum likelihood and hypothesis tests", "Course total"),
                List.of("-Kurt\tFriedrich", "@Gödel", "0x1", "", "", "", "", "", "0"),
                List.of("Ada", "Lovelace", "00123", "", "", "ada@university.example", "2,3", "4,25", "6,55"),
                List.of("=1+1", "O'Brien; \"Ñ\"", "'007", "", "", "", "", "", "0"));
    }

    @Test
    void theLongFormHasARowPerLearnerAndItem() throws IOException {
        List<List<String>> lines = read("?dialect=long&bom=yes", ',');
        assertThat(lines.getFirst()).containsExactly(
                "assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email", "raw_score", "late_submission_penalty", "score", "max_score");
        assertThat(lines).hasSize(1 + 3 * (9 + 8));
        List<List<String>> adas = lines.stream().filter(line -> line.get(5).equals("Ada")).toList();
        assertThat(adas.getFirst()).as("set by hand").containsExactly("H1.1 Exactly so many bulbs", "2026-10-13T08:00:00Z",
                "2026-10-13T10:00:00Z", "00123", "Lovelace", "Ada", "ada@university.example", "2", "0", "0.5", "2");
        assertThat(adas.get(1).subList(7, 11)).containsExactly("2", "0.2", "1.8", "2");
        assertThat(adas.get(2).subList(7, 11)).as("not handed in yet").containsExactly("", "", "", "2");
    }

    @Test
    void noCellIsAFormula() {
        for (String dialect : List.of("canvas", "moodle", "long")) {
            String body = emmy.get(graded.path + ".csv?dialect=" + dialect).body();
            assertThat(body.lines().flatMap(line -> Stream.of(line.split(",")))
                            .map(cell -> cell.replaceFirst("^\"", "")))
                    .isNotEmpty()
                    .noneMatch(cell -> cell.matches("[=+\\-@\t].*"));
            assertThat(body).contains(dialect.equals("canvas") ? "'@Gödel, -Kurt" : "'=1+1");
        }
    }

    @Test
    void theFileHasANameAndOptionallyAMark() {
        Answer plain = emmy.get(graded.path + ".csv?dialect=moodle");
        assertThat(plain.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(plain.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"gradebook-%d-moodle.csv\"".formatted(graded.schoolClass.id()));
        assertThat(plain.body()).startsWith("First name");
        assertThat(emmy.get(graded.path + ".csv?dialect=moodle&bom=yes").body()).startsWith("\ufeffFirst name");
        Answer page = emmy.get(graded.path);
        assertThat(page.document().select("#dialect option").eachAttr("value")).containsExactly("canvas", "moodle", "long");
        assertThat(page.document().select("#separator option").eachAttr("value")).containsExactly("comma", "semicolon");
    }

    private List<List<String>> read(String query, char separator) throws IOException {
        String body = emmy.get(graded.path + ".csv" + query).body();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).build();
        try (CSVParser parser = CSVParser.parse(body.replace("\ufeff", ""), format)) {
            return parser.getRecords().stream()
                    .map(line -> line.stream().map(CsvCells::unguarded).toList())
                    .toList();
        }
    }
}
