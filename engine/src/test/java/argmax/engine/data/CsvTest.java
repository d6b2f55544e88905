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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> csv(""))
                .withMessage("f.csv is empty; allowed is a header and rows below it");
    }

    private static Csv csv(String text) {
        return new Csv("f.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            a,kind;1,cat;x,cat    | f.csv, line 3, column a is "x"; allowed is a number
            a,kind;1,cat;,cat     | f.csv, line 3, column a is ""; allowed is a number
            a,kind;Infinity,cat   | f.csv, line 2, column a is "Infinity"; allowed is a finite number
            a,kind;1,fox          | f.csv, line 2, column kind is "fox"; allowed is one of cat, dog
            a,kind;1,cat;2        | f.csv, line 3 is 1 cells; allowed is a line of 2, as the header
            a,kind;1,cat;2,       | f.csv, line 3, column kind is ""; allowed is one of cat, dog
            a,kind;1,cat;2,dog,   | f.csv, line 3 is 3 cells; allowed is a line of 2, as the header
            a,kind;1,cat;;2,dog   | f.csv, line 3 is 1 cells; allowed is a line of 2, as the header
            a,kind;1,cat;2,"dog   | f.csv, line 3 is a quoted cell that doesn't end with its quote; allowed is a quote on both sides, two inside
            a,kind;1,"cat"x;2,dog | f.csv, line 2 is a quoted cell that doesn't end with its quote; allowed is a quote on both sides, two inside
            b,kind;1,cat          | f.csv, line 1 is b, kind; allowed is a header with the column a
            a,kind,a;1,cat,2      | f.csv, line 1 is column 3 called "a"; allowed is a name of its own for each column
            a,;1,cat              | f.csv, line 1 is column 2 called ""; allowed is a name of its own for each column
            kind,a;"do;g",1       | f.csv, line 2, column kind is "do;g"; allowed is one of cat, dog
            kind,a;"do;g",x       | f.csv, line 3, column a is "x"; allowed is a number
            """)
    void whatIsWrongIsNamedWithFileLineAndColumn(String lines, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    Csv csv = csv(lines.replace(';', '\n'));
                    csv.values(Column.numbers("a"));
                    csv.labels("kind", List.of("cat", "dog"));
                })
                .withMessage(message.replace("do;g", "do\ng"));
    }
}
