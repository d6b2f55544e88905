package argmax.lessons.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    @ParameterizedTest
    @CsvSource({
        "x <= 2, true", "x >= 2, true", "x < 2, false", "x > 2, false", "x+1 > x, true", "3*x<x^2, false", "x < 1/0, true",
        "0/0 <= x, false", "x >= 0/0, false", "sqrt(-x) < 5, false"
    })
    void itComparesItsSides(String text, boolean holds) {
        assertThat(Condition.parse(text, Set.of("x")).holds(Map.of("x", 2.0))).isEqualTo(holds);
    }

    @Test
    void roundingMakesNoDifference() {
        // 0.1 + 0.2 is 0.30000000000000004 in doubles.
        assertThat(Condition.parse("0.1+0.2 <= 0.3", Set.of()).holds(Map.of())).isTrue();
        assertThat(Condition.parse("0.1+0.2 > 0.3", Set.of()).holds(Map.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"x, has one of", "x = 2, has one of", "x <=, expected a number", "<= x, expected a number", "x < y, not known", "x < 1 < 2, has no meaning"})
    void whatIsNoneIsRefused(String text, String problem) {
        assertThatThrownBy(() -> Condition.parse(text, Set.of("x"))).isInstanceOf(InvalidExpression.class).hasMessageContaining(problem);
    }
}
