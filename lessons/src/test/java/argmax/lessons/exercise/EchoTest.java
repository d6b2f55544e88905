package argmax.lessons.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoTest {
    private static final Course COURSE = Course.read();

    @Test
    void aFormulaIsShownTypeset() {
        assertThat(formula("n/ (S+1)")).isEqualTo(new Echo.Read("<span class=\"math\">\\frac{n}{S+1}</span>"));
    }

    @Test
    void aMistakeIsMarkedAtItsCharacter() {
        Echo.Unread unread = (Echo.Unread) formula(" 2*)n ");
        assertThat(unread.problem()).startsWith("At character 3: expected a number");
        assertThat(unread.mark()).isEqualTo(new Echo.Mark("2*", ")", "n"));
        assertThat(((Echo.Unread) formula("n+")).mark()).isEqualTo(new Echo.Mark("n+", "\u00a0", ""));
        assertThat(((Echo.Unread) formula("n🙂S")).mark()).isEqualTo(new Echo.Mark("n", "🙂", "S"));
    }

    @Test
    void aLongFormulaIsShortenedAroundTheMistake() {
        Echo.Unread unread = (Echo.Unread) formula("n+".repeat(100) + "?" + "+S".repeat(100));
        assertThat(unread.mark()).isEqualTo(new Echo.Mark("…" + "n+".repeat(8), "?", "+S".repeat(8) + "…"));
        Echo.Unread tooLong = (Echo.Unread) formula("n+".repeat(50_000));
        assertThat(tooLong.problem()).contains("at most 500 characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0,25 | 0.25", "2.5e-1 | 0.25", "1,234 | 1.234", "0.3 nats | 0.3 nats", "−2 | -2", "1e-30 | 1e-30"
    })
    void aNumberIsShownAsItIsReadWhereThatIsNotObvious(String typed, String shown) {
        assertThat(number(typed)).containsExactly(Map.entry("loss", new Echo.Read(shown)));
    }

    @ParameterizedTest
    @CsvSource({"0.25", "-3", "''", "'   '"})
    void whatIsObviousHasNoEcho(String typed) {
        assertThat(number(typed)).isEmpty();
    }

    @Test
    void whatIsNoNumberYetIsSaidWithoutAMark() {
        assertThat(number("2e")).containsExactly(
                Map.entry("loss", new Echo.Unread("No number yet; one looks like 0.25, 0,25 or 2.5e-1.", null)));
    }

    @Test
    void optionsAndSettingsHaveNoEcho() {
        for (String id : List.of("likelihood-properties", "iris-train")) {
            Exercise exercise = COURSE.exercise(id).orElseThrow();
            assertThat(exercise.echoes()).isFalse();
            assertThat(exercise.echo(Map.of("answer", List.of("x")))).isEmpty();
        }
    }

    private static Echo formula(String typed) {
        return COURSE.exercise("exponential-rate").orElseThrow().echo(Map.of("answer", List.of(typed)))
                .getOrDefault("answer", new Echo.Read("nothing was said"));
    }

    private static Map<String, Echo> number(String typed) {
        return COURSE.exercise("mean-cross-entropy").orElseThrow().echo(Map.of("loss", List.of(typed)));
    }
}
