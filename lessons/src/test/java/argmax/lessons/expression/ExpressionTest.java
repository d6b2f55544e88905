package argmax.lessons.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
    private static final Map<String, Double> VALUES = Map.of("x", 3.0, "n", 2.0, "S", 8.0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 + 2*3             | 7
                    2 - 3 - 4           | -5
                    16/4/2              | 2
                    -x^2                | -9
                    2^3^2               | 512
                    2^-1                | 0.5
                    (1 + 2)*-3          | -9
                    - -x                | 3
                    S/n                 | 4
                    1.5e2 + .5          | 150.5
                    exp(0) + ln(1)      | 1
                    log(exp(x))         | 3
                    sqrt(abs(-9))       | 3
                    max(1, x, 2)        | 3
                    min(4, x)           | 3
                    cos(pi) + sin(0)    | -1
                    tanh(0)             | 0
                    2·x − 1 × 4         | 2
                    """)
    void arithmeticFollowsTheRulesOfMathematics(String text, double value) {
        assertThat(parse(text).evaluate(VALUES)).isEqualTo(value, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 +         | 4  | expected a number, a name or an opening parenthesis, but found the end
                    2x          | 2  | expected an operator such as + or *, or the end, but found "x"
                    (x + 1      | 7  | or a closing parenthesis, but found the end
                    0,5         | 2  | decimals take a point
                    y + 1       | 1  | "y" is not known here; there are S, n, x, pi and abs, ceil
                    exp x       | 5  | expected "(" after exp, but found "x"
                    max(x)      | 1  | max takes two or more values, not 1
                    sqrt(x, n)  | 1  | sqrt takes one value, not 2
                    x = 3       | 3  | "=" has no meaning here
                    1e999       | 1  | 1e999 is too large
                    x ** 2      | 4  | but found "*"
                    """)
    void aMistakeIsToldWithItsPositionAndWhatWasExpected(String text, int position, String message) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOfSatisfying(InvalidExpression.class, e -> assertThat(e.position()).isEqualTo(position))
                .hasMessageStartingWith("At character " + position + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void towersOfPowersAreAnsweredAtOnce() {
        assertThat(parse("9^9^9^9").evaluate(VALUES)).isInfinite();
    }

    @Test
    void lengthAndDepthAreLimited() {
        assertThat(parse("1" + "+1".repeat(249)).evaluate(VALUES)).isEqualTo(250);
        assertThatThrownBy(() -> parse("1".repeat(501))).hasMessageContaining("at most 500 characters");
        assertThat(parse("(".repeat(49) + "x" + ")".repeat(49)).evaluate(VALUES)).isEqualTo(3);
        assertThatThrownBy(() -> parse("(".repeat(50) + "x" + ")".repeat(50))).hasMessageContaining("at most 50 levels");
        assertThatThrownBy(() -> parse("-".repeat(400) + "x")).hasMessageContaining("at most 50 levels");
    }

    @Test
    void aVariableWithoutAValueIsRefused() {
        assertThatThrownBy(() -> parse("x").evaluate(Map.of())).hasMessage("x has no value; there are []");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    n/S                 ; \\frac{n}{S}
                    (x+1)*n             ; \\left(x+1\\right)\\cdot n
                    x-(n-1)             ; x-\\left(n-1\\right)
                    x-n-1               ; x-n-1
                    -(x+1)              ; -\\left(x+1\\right)
                    (x/n)^2             ; \\left(\\frac{x}{n}\\right)^{2}
                    2^-x                ; 2^{-x}
                    x+-n                ; x+\\left(-n\\right)
                    1/(1+exp(-x))       ; \\frac{1}{1+\\exp\\left(-x\\right)}
                    ln(x)*sqrt(n)       ; \\ln\\left(x\\right)\\cdot \\sqrt{n}
                    abs(x)*pi           ; \\left|x\\right|\\cdot \\pi
                    max(x,n)            ; \\max\\left(x,n\\right)
                    0.00001*x + 1.5e12  ; 0.00001\\cdot x+1.5\\cdot 10^{12}
                    """)
    void texKeepsTheMeaning(String text, String tex) {
        assertThat(parse(text).toTex()).isEqualTo(tex);
    }

    @Test
    void namesAreSetAsMathematiciansSetThem() {
        assertThat(Expression.parse("lambda + x1 + w_0 + rate", Set.of("lambda", "x1", "w_0", "rate")).toTex())
                .isEqualTo("\\lambda+x_{1}+w_{0}+\\mathrm{rate}");
    }

    private static Expression parse(String text) {
        return Expression.parse(text, VALUES.keySet());
    }
}
