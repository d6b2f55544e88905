package argmax.lessons.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("One of its tests changes the locale of the machine.")
class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    3; 3
                    0,25; 0.25
                    .5; 0.5
                    +4; 4
                    −2; -2
                    1e-3; 0.001
                    2,5E3; 2500
                    1\u2009234; 1234
                    1\u202f000\u202f000; 1000000
                    ' 7 '; 7
                    """)
    void numbersAreReadAsPeopleWriteThem(String text, double value) {
        assertThat(Numbers.read(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "1e999", "-1e400", "1.2.3", "1,234.5", "0x10", "1d", "abc", "1 2", "--1", "e5"})
    void whatIsNoFiniteNumberIsRefused(String text) {
        assertThat(Numbers.read(text)).isEmpty();
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Numbers.read("1.5")).hasValue(1.5);
            assertThat(Numbers.rounded(0.123456789)).isEqualTo("0.123457");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void onlyExtremeNumbersAreWrittenWithAnExponent() {
        assertThat(Numbers.plain(1e-7)).isEqualTo("0.0000001");
        assertThat(Numbers.plain(1500000)).isEqualTo("1500000");
        assertThat(Numbers.rounded(2.0 / 3)).isEqualTo("0.666667");
        assertThat(Numbers.rounded(-0.0)).isEqualTo("0");
        assertThat(Numbers.rounded(-1.5e300)).isEqualTo("-1.5e300");
    }
}
