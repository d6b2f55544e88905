package argmax.lessons.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/(1+exp(-h))-y", "(-x)^2", "-x^2", "2^-x", "2^3^x", "(2^3)^x", "x-(y-1)", "x-y-1", "x/(y*2)", "x/y*2", "x*(-y)",
                "-(x+y)", "--x", "max(x, y, 2)+sqrt(abs(x))", "0.05*pi", "x+-y"
            })
    void whatIsWrittenIsReadAsTheSameExpression(String text) {
        Expression expression = Expression.parse(text, Set.of("x", "y", "h"));
        assertThat(expression.toText(Map.of())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"a*x^2, (-0.5)*x^2", "x-a, x-(-0.5)", "a^2, (-0.5)^2", "x*a+b, x*(-0.5)+3", "exp(a), exp(-0.5)", "b/x, 3/x"})
    void parametersAreWrittenAsTheirNumbers(String text, String typed) {
        Expression expression = Expression.parse(text, Set.of("x", "a", "b"));
        assertThat(expression.toText(Map.of("a", -0.5, "b", 3.0))).isEqualTo(typed);
        assertThat(Expression.parse(typed, Set.of("x")).evaluate(Map.of("x", 1.7)))
                .isEqualTo(expression.evaluate(Map.of("x", 1.7, "a", -0.5, "b", 3.0)));
    }
}
