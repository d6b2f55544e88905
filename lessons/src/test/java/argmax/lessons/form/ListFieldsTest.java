package argmax.lessons.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import argmax.lessons.form.Cells.Rule;
import argmax.lessons.form.Points.Point;
import argmax.lessons.form.Points.Window;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Controls of several numbers: small tables, drawn bars, points. */
class ListFieldsTest {
    private static final Cells JOINT = new Cells(
            "joint", "Joint", "", List.of("$y_0$", "warm"), List.of("wet", "dry"), 0, 1, Rule.SUM_IS_ONE, List.of(0.1, 0.2, 0.3, 0.4));
    private static final Cells MATRIX = new Cells(
            "matrix", "Matrix", "", List.of("a", "b"), List.of("a", "b"), 0, 1, Rule.ROWS_SUM_TO_ONE, List.of(0.9, 0.1, 0.5, 0.5));
    private static final Cells FREE =
            new Cells("free", "Free", "", List.of("a"), List.of("b", "c"), -5, 5, Rule.NONE, List.of(1.0, 2.0));
    private static final Bars DIE = new Bars("die", "Die", "", List.of("1", "2", "$k$"), 2, 0.1, List.of(1.0, 0.5, 0.0));
    private static final Points DATA =
            new Points("data", "Data", "", new Window(0, 10, -5, 5), 2, 3, List.of(new Point(1, 2), new Point(3, -4)));
    private static final Points ANY = new Points("any", "Any", "", new Window(0, 10, -5, 5), 0, 3, List.of(new Point(1, 2)));
    private static final List<Field> FIELDS = List.of(JOINT, MATRIX, FREE, DIE, DATA, ANY);

    static List<Field> fields() {
        return FIELDS;
    }

    @Test
    void anUntouchedFormHasItsInitialValues() {
        Values values = Values.read(FIELDS, Map.of());

        assertThat(values.numbers("joint")).containsExactly(0.1, 0.2, 0.3, 0.4);
        assertThat(values.numbers("die")).containsExactly(1.0, 0.5, 0.0);
        assertThat(values.points("data")).containsExactly(new Point(1, 2), new Point(3, -4));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void whatIsDrawnAtRandomIsAllowedAndReadAgainAsItself(Field field) {
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            List<String> once = Values.read(List.of(field), Map.of(field.name(), field.any(random))).choices(field.name());
            assertThat(Values.read(List.of(field), Map.of(field.name(), once)).choices(field.name())).isEqualTo(once);
        }
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        assertThat(read(FREE, "1,5", " 2e-1 ").numbers("free")).containsExactly(1.5, 0.2);
        assertThat(read(JOINT, "0.333", "0.333", "0.333", "0").numbers("joint")).containsExactly(0.333, 0.333, 0.333, 0.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1, 2     | 1    | 2
                    1,2      | 1    | 2
                    1 2      | 1    | 2
                    1;2      | 1    | 2
                    1,5 2,5  | 1.5  | 2.5
                    1,5, 2,5 | 1.5  | 2.5
                    1,5; −2  | 1.5  | -2
                    1e0,-.5  | 1    | -0.5
                    """)
    void aPointIsTypedInMoreThanOneWay(String line, double x, double y) {
        assertThat(read(DATA, "0, 0\r\n" + line + "\n").points("data")).containsExactly(new Point(0, 0), new Point(x, y));
        assertThat(read(DATA, "0, 0", line).points("data")).containsExactly(new Point(0, 0), new Point(x, y));
    }

    @Test
    void anEmptyTextAreaIsNoPoints() {
        assertThat(read(ANY, "").points("any")).isEmpty();
    }

    @Test
    void aRefusalNamesTheFieldThePlaceAndWhatIsAllowed() {
        assertThat(problem(JOINT, "0.1", "x", "0", "0")).isEqualTo("Joint, row 1, column dry is \"x\"; allowed is a number from 0 to 1.");
        assertThat(problem(JOINT, "0.1", "0", "2", "0")).isEqualTo("Joint, row warm, column wet is \"2\"; allowed is a number from 0 to 1.");
        assertThat(problem(JOINT, "0.1", "0", "0", "0")).isEqualTo("The cells of Joint sum to 0.1; they have to sum to 1.");
        assertThat(problem(JOINT, "1")).isEqualTo("Joint is \"1\"; allowed is 4 numbers.");
        assertThat(problem(MATRIX, "1", "0", "0.5", "0.4")).isEqualTo("Row b of Matrix sums to 0.9; each row has to sum to 1.");
        assertThat(problem(DIE, "0", "0", "-1")).isEqualTo("Die, 3 is \"-1\"; allowed is a number from 0 to 2.");
        assertThat(problem(DIE, "0", "0.0", "0e5")).isEqualTo("Die is \"0 everywhere\"; allowed is one height or more above 0.");
        assertThat(problem(DATA, "1, 1")).isEqualTo("Data is \"1 point\"; allowed is 2 to 3 points.");
        assertThat(problem(DATA, "1, 1\n2, 2\n3, 3\n4, 4")).isEqualTo("Data is \"more than 3 points\"; allowed is 2 to 3 points.");
        assertThat(problem(DATA, "1, 1", "2, 6"))
                .isEqualTo("Data, point 2 is \"2, 6\"; allowed is x, y with x from 0 to 10 and y from -5 to 5.");
    }

    static Stream<Field> hostile() {
        return Stream.of(JOINT, FREE, DIE, DATA);
    }

    @Timeout(5)
    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsHostileIsRefusedInFewWords(Field field) {
        int count = field.initial().size();
        for (String typed : List.of("1\u00002", "NaN", "Infinity", "1e999", "9".repeat(100_000), "<script>", "${7*7}", "1 1 1", "1,1,1",
                "\n".repeat(100_000), "1,".repeat(50_000))) {
            assertThat(problem(field, Collections.nCopies(count, typed).toArray(String[]::new))).hasSizeLessThan(250);
        }
        assertThat(problem(field, Collections.nCopies(1_000_000, "1").toArray(String[]::new)))
                .endsWith("is \"1000000 values\"; allowed is at most 100 values.");
        assertThat(problem(field, "1, 1\n".repeat(100_000))).hasSizeLessThan(250);
    }

    @Test
    void whatDoesNotFitIntoAnAddressCannotBeDeclared() {
        List<String> many = Collections.nCopies(11, "x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cells("big", "", "", many, many, 0, 1, Rule.NONE, Collections.nCopies(121, 0.0)))
                .withMessage("big has 121 cells; allowed is 1 to 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Points("big", "", "", new Window(0, 1, 0, 1), 0, 51, List.of()))
                .withMessage("big has 51 points at most; allowed is 1 to 50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bars("die", "", "", List.of("a", "b"), 1, 0.1, List.of(0.5, 1.5)))
                .withMessage("die starts at 1.5; allowed is 0.0 to 1.0");
    }

    private static Values read(Field field, String... raw) {
        return Values.read(List.of(field), Map.of(field.name(), List.of(raw)));
    }

    private static String problem(Field field, String... raw) {
        return catchThrowableOfType(InvalidAnswer.class, () -> read(field, raw)).problems().getOrDefault(field.name(), "");
    }
}
