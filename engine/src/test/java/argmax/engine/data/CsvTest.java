package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @Test
    void numbersAndLabelsAreReadByColumn() {
        Csv csv = new Csv("f.csv", "kind,b,a\ncat,1.5,2\ndog,-3,4e-1\n");

        assertThat(csv.numbers(List.of("a", "b"))).containsExactly(2, 1.5f, 0.4f, -3);
        assertThat(csv.labels("kind", List.of("dog", "cat"))).containsExactly(1, 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,kind;1,cat;x,cat    | f.csv, line 3, column a: "x" is not a number
            a,kind;1,cat;,cat     | f.csv, line 3, column a: "" is not a number
            a,kind;Infinity,cat   | f.csv, line 2, column a: "Infinity" is not a finite number
            a,kind;1,fox          | f.csv, line 2, column kind: "fox" is not one of cat, dog
            a,kind;1,cat;2        | f.csv, line 3: 1 cells under a header of 2
            b,kind;1,cat          | f.csv, line 1: no column a among b, kind
            """)
    void whatIsWrongIsNamedWithFileLineAndColumn(String lines, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    Csv csv = new Csv("f.csv", lines.replace(';', '\n'));
                    csv.numbers(List.of("a"));
                    csv.labels("kind", List.of("cat", "dog"));
                })
                .withMessage(message);
    }
}
