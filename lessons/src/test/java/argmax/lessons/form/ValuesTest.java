package argmax.lessons.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import argmax.lessons.form.Field.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
    private static final List<Option> LAWS = List.of(new Option("poisson", "Poisson"), new Option("normal", "Normal"));
    private static final List<Field> FIELDS = List.of(
            new Field.Slider("n", "Events", "", 1, 50, 1, 20),
            new Field.Quantity("rate", "Learning rate", "", 0.0001, 1, false, 0.001),
            new Field.Line("hidden", "Hidden layers", "", 20, "16, 16"),
            new Field.Menu("law", "Law", "", LAWS, "poisson"),
            new Field.Pick("shown", "Shown", "", LAWS, true, List.of("normal")),
            new Field.Switch("band", "Band", "", true));

    @Test
    void anUntouchedFormHasItsInitialValues() {
        Values values = Values.read(FIELDS, Map.of());

        assertThat(values.wholeNumber("n")).isEqualTo(20);
        assertThat(values.number("rate")).isEqualTo(0.001);
        assertThat(values.text("hidden")).isEqualTo("16, 16");
        assertThat(values.choice("law")).isEqualTo("poisson");
        assertThat(values.choices("shown")).containsExactly("normal");
        assertThat(values.on("band")).isTrue();
    }

    @Test
    void whatIsGivenIsReadAndCanBeSentAgain() {
        Map<String, List<String>> raw = Map.of(
                "n", List.of(" 7 "), "rate", List.of("0,01"), "hidden", List.of(""), "law", List.of("normal"),
                "shown", List.of("", "poisson", "normal"), "band", List.of("off"), "unknown", List.of("x", "y"));

        Values values = Values.read(FIELDS, raw);

        assertThat(values.raw())
                .isEqualTo(Map.of(
                        "n", List.of("7"), "rate", List.of("0.01"), "hidden", List.of(""), "law", List.of("normal"),
                        "shown", List.of("poisson", "normal"), "band", List.of("off")));
        assertThat(Values.read(FIELDS, values.raw()).raw()).isEqualTo(values.raw());
    }

    @Test
    void hiddenInputsTellNoneFromNotAsked() {
        Values values = Values.read(FIELDS, Map.of("shown", List.of(""), "band", List.of("off", "on")));

        assertThat(values.choices("shown")).isEmpty();
        assertThat(values.on("band")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    n       | 51       | Events is "51"; allowed is a whole number from 1 to 50.
                    n       | 2.5      | Events is "2.5"; allowed is a whole number from 1 to 50.
                    n       | ''       | Events is empty; allowed is a whole number from 1 to 50.
                    rate    | NaN      | Learning rate is "NaN"; allowed is a number from 0.0001 to 1.
                    rate    | 1e999    | Learning rate is "1e999"; allowed is a number from 0.0001 to 1.
                    hidden  | 12345678901234567890x | Hidden layers is "12345678901234567890x"; allowed is at most 20 characters.
                    law     | <script> | Law is "<script>"; allowed is one of poisson, normal.
                    shown   | cauchy   | Shown is "cauchy"; allowed is any of poisson, normal.
                    band    | maybe    | Band is "maybe"; allowed is on or off.
                    """)
    void aRefusalNamesTheFieldTheValueAndWhatIsAllowed(String field, String value, String problem) {
        assertThat(problems(Map.of(field, List.of(value)))).isEqualTo(Map.of(field, problem));
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(problems(Map.of("n", List.of("x"), "law", List.of("x")))).containsOnlyKeys("n", "law");
    }

    @Test
    void severalValuesControlCharactersAndLongTextsAreRefused() {
        assertThat(problems(Map.of("n", List.of("1", "2")))).containsEntry("n", "Events is \"1, 2\"; allowed is one value.");
        assertThat(problems(Map.of("hidden", List.of("1\u00002"))))
                .containsEntry("hidden", "Hidden layers is \"1 2\"; allowed is text without control characters.");
        assertThat(problems(Map.of("n", List.of("9".repeat(1000)))).get("n"))
                .isEqualTo("Events is \"%s…\"; allowed is a whole number from 1 to 50.".formatted("9".repeat(39)));
    }

    private static Map<String, String> problems(Map<String, List<String>> raw) {
        return catchThrowableOfType(InvalidAnswer.class, () -> Values.read(FIELDS, raw)).problems();
    }
}
