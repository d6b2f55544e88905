package argmax.engine.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import org.junit.jupiter.api.Test;

class SignificanceScanTest {
    private static final Thresholds TWELVE = Thresholds.of(TwelveRows.scored());

    /** With s = 60 t and b = 600 f: (t, f) = (4/6, 1/6) gives 40/√100, and (1, 3/6) gives 60/√300 = 3.46. */
    @Test
    void theBestCutHasTheLargestSignificance() {
        SignificanceScan scan = SignificanceScan.of(TWELVE, 60, 600, (s, b) -> s / Math.sqrt(b));

        assertThat(scan.points()).hasSize(9);
        assertThat(scan.best().significance()).isCloseTo(4, within(1e-12));
        assertThat(scan.best().signal()).isCloseTo(40, within(1e-9));
        assertThat(scan.best().background()).isCloseTo(100, within(1e-9));
        assertThat(scan.best().threshold()).isEqualTo(.55);
    }

    @Test
    void cutsThatNoBackgroundPassesAreLeftOut() {
        SignificanceScan scan = SignificanceScan.of(TWELVE, 60, 600, (s, b) -> s / Math.sqrt(b));

        assertThat(scan.points()).allSatisfy(point -> assertThat(point.background()).isPositive());
        assertThat(scan.points().getFirst().threshold()).isEqualTo(.7);
    }

    @Test
    void nothingExpectedIsRefused() {
        assertThatThrownBy(() -> SignificanceScan.of(TWELVE, 0, 600, (s, b) -> s))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("signal is 0.0");
    }
}
