package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @Test
    void numbersAndLabelsAreReadByColumn() {
        Csv csv = csv("kind,b,a\ncat,1.5,2\ndog,-3,4e-1\n");

        assertThat(csv.rows()).isEqualTo(2);
        assertThat(csv.values(Column.numbers("a", "b"))).containsExactly(2, 1.5f, 0.4f, -3);
        assertThat(csv.labels("kind", List.of("dog", "cat"))).containsExactly(1, 0);
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(csv("a\n1\n2").values(Column.numbers("a"))).containsExactly(1, 2);
    }

    @Test
    void quotedCellsMayHoldCommasAndQuotes() {
        Csv csv = csv("name,a\n\"Brown, Mrs. J. \"\"Molly\"\"\",44\n\"\",45\n");

        assertThat(csv.labels("name", List.of("", "Brown, Mrs. J. \"Molly\""))).containsExactly(1, 0);
        assertThat(csv.values(Column.numbers("a"))).containsExactly(44, 45);
    }

    @Test
    void aFileWithoutHeaderIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> csv("")).withMessage("f.csv is empty");
    }

    private static Csv csv(String text) {
        return new Csv("f.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            a,kind;1,cat;x,cat    | f.csv, line 3, column a: "x" is not a number
            a,kind;1,cat;,cat     | f.csv, line 3, column a: "" is not a number
            a,kind;Infinity,cat   | f.csv, line 2, column a: "Infinity" is not a finite number
            a,kind;1,fox          | f.csv, line 2, column kind: "fox" is not one of cat, dog
            a,kind;1,cat;2        | f.csv, line 3: 1 cells under a header of 2
            a,kind;1,cat;2,       | f.csv, line 3, column kind: "" is not one of cat, dog
            a,kind;1,cat;2,dog,   | f.csv, line 3: 3 cells under a header of 2
            a,kind;1,cat;;2,dog   | f.csv, line 3: 1 cells under a header of 2
            a,kind;1,cat;2,"dog   | f.csv, line 3: a quoted cell doesn't end with its quote
            a,kind;1,"cat"x;2,dog | f.csv, line 2: a quoted cell doesn't end with its quote
            b,kind;1,cat          | f.csv, line 1: no column a among b, kind
            """)
    void whatIsWrongIsNamedWithFileLineAndColumn(String lines, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    Csv csv = csv(lines.replace(';', '\n'));
                    csv.values(Column.numbers("a"));
                    csv.labels("kind", List.of("cat", "dog"));
                })
                .withMessage(message);
    }
}
