package argmax.lessons.course;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.text.Document.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every concept that the course has to teach is treated in its lesson, under a heading or where a word stands in bold. */
class CoverageTest {
    private static final Pattern BOLD = Pattern.compile("<strong[^>]*>(?<words>.*?)</strong>", Pattern.DOTALL);
    private static final Course COURSE = Course.read();

    /** How many concepts units 1 to 4 have to treat. */
    private static final int CONCEPTS = 110;

    /**
     * A line of the table.
     *
     * @param mark the heading, or the words in bold, where the lesson treats it
     */
    record Concept(String name, String lesson, String mark) {}

    static List<Concept> concepts() throws IOException {
        try (InputStream table = CoverageTest.class.getResourceAsStream("coverage.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Concept(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void aConceptIsTreatedWhereTheTableSays(Concept concept) {
        Lesson lesson = COURSE.lesson(concept.lesson()).orElseThrow();

        assertThat(marks(lesson)).contains(concept.mark().toLowerCase(Locale.ROOT));
    }

    @Test
    void theTableIsWholeAndSpeaksOfEveryLessonOfTheFirstFourUnits() throws IOException {
        List<Concept> concepts = concepts();
        Set<String> lessons = COURSE.units().subList(0, 4).stream()
                .flatMap(unit -> unit.lessons().stream())
                .map(Lesson::slug)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(concepts).hasSize(CONCEPTS).extracting(Concept::name).doesNotHaveDuplicates();
        Set<String> treated = concepts.stream().map(Concept::lesson).collect(Collectors.toCollection(TreeSet::new));
        assertThat(treated).isEqualTo(lessons);
        assertThat(lessons).hasSize(25);
    }

    private static Set<String> marks(Lesson lesson) {
        Stream<String> headings = lesson.passages().stream().map(Passage::heading);
        Stream<String> terms = lesson.terms().stream().map(Lesson.Term::name);
        Stream<String> bold = lesson.blocks().stream()
                .filter(Lesson.Block.Text.class::isInstance)
                .flatMap(block -> BOLD.matcher(((Lesson.Block.Text) block).html()).results())
                .map(words -> words.group("words").replaceAll("<[^>]*>", ""));
        return Stream.of(headings, terms, bold)
                .flatMap(words -> words)
                .map(words -> words.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
