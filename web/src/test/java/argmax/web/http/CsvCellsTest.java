package argmax.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {
    private static final CsvCells SPREADSHEET = new CsvCells(';', ',', true);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            =1+1     | '=1+1
            +49 30   | '+49 30
            -1       | '-1
            @SUM(A1) | '@SUM(A1)
            '=1      | ''=1
            '''@     | ''''@
            'tis     | 'tis
            O'Brien  | O'Brien
            1-1      | 1-1
            """)
    void whatASpreadsheetWouldComputeIsGuarded(String text, String guarded) {
        assertThat(CsvCells.guarded(text)).isEqualTo(guarded);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "=1+1", "'=1", "''=1", "'", "''", "'tis", "-", "\tx", "\rx", "'\n=1", "=\n1", "O'Brien; \"Ñ\"", "007"
    })
    void whatIsGuardedIsReadAsItWas(String text) {
        assertThat(CsvCells.unguarded(CsvCells.guarded(text))).isEqualTo(text);
    }

    @Test
    void cellsThatWouldBeReadAsSomethingElseStandInQuotes() {
        List<@Nullable String> cells =
                Arrays.asList("a", "b, c", "d; e", "O'Brien; \"Ñ\"", "two\nlines", " wide ", null, "007");
        assertThat(CsvCells.PLAIN.line(cells))
                .isEqualTo("a,\"b, c\",d; e,\"O'Brien; \"\"Ñ\"\"\",\"two\nlines\",\" wide \",,007\r\n");
        assertThat(SPREADSHEET.line(Arrays.asList("b, c", "d; e", "=A1;B1"))).isEqualTo("b, c;\"d; e\";\"'=A1;B1\"\r\n");
    }

    @Test
    void numbersAreNotGuardedAndHaveTheDecimalMarkThatWasAskedFor() {
        assertThat(CsvCells.PLAIN.line(Arrays.asList(-0.5, 3.0, 12, 1e-7, 1e21)))
                .isEqualTo("-0.5,3,12,0.0000001,1000000000000000000000\r\n");
        assertThat(SPREADSHEET.line(Arrays.asList(-0.5, 1200.25))).isEqualTo("-0,5;1200,25\r\n");
        assertThat(new CsvCells(',', ',', false).line(Arrays.asList(-0.5, 3))).isEqualTo("\"-0,5\",3\r\n");
    }

    @Test
    void otherMarksAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CsvCells('|', '.', false))
                .withMessage("separator is |; allowed is one of ,;");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CsvCells(',', ';', false))
                .withMessage("decimal is ;; allowed is one of .,");
    }
}
