package argmax.lessons.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LateRuleTest {
    /** The last line of a rate is worked by hand: 10 · min(10 · 3, 85 − 60) / 100 = 2.5 are taken of 8.5. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    none                                     | PT1S      | 8.5 | 0
                    80 % until 24 h, 50 % until 7 d          | PT1S      | 8.5 | 6.8
                    80 % until 24 h, 50 % until 7 d          | PT24H     | 8.5 | 6.8
                    80 % until 24 h, 50 % until 7 d          | PT24H1S   | 8.5 | 4.25
                    80 % until 24 h, 50 % until 7 d          | PT168H    | 8.5 | 4.25
                    80 % until 24 h, 50 % until 7 d          | PT168H1S  | 8.5 | 0
                    10 % per 1 d, until 5 d                  | PT1S      | 8.5 | 7.5
                    10 % per 1 d, until 5 d                  | PT24H     | 8.5 | 7.5
                    10 % per 1 d, until 5 d                  | PT24H1S   | 8.5 | 6.5
                    10 % per 1 d, until 5 d                  | PT120H    | 8.5 | 3.5
                    10 % per 1 d, until 5 d                  | PT120H1S  | 8.5 | 0
                    10 % per 1 d, until 5 d                  | PT96H     | 3   | 0
                    10 % per 24 h, at least 60 %, until 5 d  | PT70H     | 8.5 | 6
                    10 % per 24 h, at least 60 %, until 5 d  | PT70H     | 5   | 5
                    """)
    void pointsAreKeptAsTheRuleSays(String rule, Duration late, double raw, double kept) {
        assertThat(LateRule.parse(rule).kept(raw, 10, late)).isCloseTo(kept, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    none                                       | none                                     | PT0S
                    ' 80% until 24h,50 % until 168 h '         | 80 % until 1 d, 50 % until 7 d           | PT168H
                    10% per 36 h, at least 50 %, until 5 d     | 10 % per 36 h, at least 50 %, until 5 d  | PT120H
                    """)
    void aRuleIsWrittenAsItIsRead(String typed, String text, Duration lasts) {
        LateRule rule = LateRule.parse(typed);
        assertThat(rule.text()).isEqualTo(text);
        assertThat(rule.lasts()).isEqualTo(lasts);
        assertThat(LateRule.parse(rule.text())).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "half", "80 %", "120 % until 1 d", "80 % until 0 h", "80 % until 91 d", "80 % until 2 d, 50 % until 1 d",
        "50 % until 1 d, 80 % until 2 d", "10 % per 1 d", "10 % per 1 d, at least 101 %, until 5 d", "80 % until 1 d,",
        "80 % until 99999 d"
    })
    void whatIsNoRuleIsRefusedWithExamples(String typed) {
        assertThatThrownBy(() -> LateRule.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("late is ")
                .hasMessageContaining("allowed is");
    }
}
