package argmax.lessons.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void numbersHaveThreeSignificantDigitsAndNoExponent() {
        assertThat(Digits.of(3.14159)).isEqualTo("3.14");
        assertThat(Digits.of(-0.000123456)).isEqualTo("−0.000123");
        assertThat(Digits.of(123456)).isEqualTo("123000");
        assertThat(Digits.of(4)).isEqualTo("4");
        assertThat(Digits.of(1e-17)).isEqualTo("0");
    }

    @Test
    void whatIsNotFiniteIsSaidInWords() {
        assertThat(Digits.of(Double.NEGATIVE_INFINITY)).isEqualTo("minus infinite");
        assertThat(Digits.of(Double.NaN)).isEqualTo("undefined");
    }

    @Test
    void aTermCarriesItsSign() {
        assertThat("1 " + Digits.term(-0.5) + " " + Digits.term(2)).isEqualTo("1 − 0.5 + 2");
    }

    @Test
    void sharesBecomePercentagesWithOneDecimal() {
        assertThat(Digits.percent(0.92135)).isEqualTo("92.1 %");
        assertThat(Digits.percent(1)).isEqualTo("100 %");
    }
}
