package argmax.engine.stat.distribution;

import static argmax.engine.stat.distribution.LawCheck.Condition.NOT_ABOVE_ONE;
import static argmax.engine.stat.distribution.LawCheck.Condition.NOT_BELOW_ZERO;
import static argmax.engine.stat.distribution.LawCheck.Condition.TOTAL_IS_ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawCheckTest {
    @Test
    void barsAreALawOnlyIfNoneIsBelowZeroAndTheirSumIsOne() {
        assertThat(LawCheck.ofProbabilities(List.of(0.2, 0.3, 0.5)).valid()).isTrue();
        assertThat(LawCheck.ofProbabilities(List.of(1.0, 0.0, 0.0)).valid()).isTrue();
        assertThat(LawCheck.ofProbabilities(List.of(0.3, 0.3, 0.3)).violated()).containsExactly(TOTAL_IS_ONE);

        LawCheck negative = LawCheck.ofProbabilities(List.of(0.5, 0.6, -0.1));
        assertThat(negative.violated()).containsExactly(NOT_BELOW_ZERO);
        assertThat(negative.where()).containsExactly(2);
        assertThat(negative.total()).isCloseTo(1, within(1e-12));

        LawCheck all = LawCheck.ofProbabilities(List.of(1.5, -0.2));
        assertThat(all.violated()).containsExactly(NOT_BELOW_ZERO, NOT_ABOVE_ONE, TOTAL_IS_ONE);
        assertThat(all.where()).containsExactly(0, 1);
    }

    @Test
    void aDensityMayExceedOneButItsAreaIsOne() {
        assertThat(LawCheck.ofDensity(List.of(1.0, 1.2), List.of(5.0, 5.0)).valid()).isTrue();
        // c x on [0, 3] is a density for c = 2/9
        assertThat(LawCheck.ofDensity(List.of(0.0, 3.0), List.of(0.0, 2 / 3.0)).valid()).isTrue();
        LawCheck wrong = LawCheck.ofDensity(List.of(0.0, 1.0, 3.0), List.of(1.0, -0.5, 2.0));
        assertThat(wrong.total()).isCloseTo(0.25 + 1.5, within(1e-12));
        assertThat(wrong.violated()).containsExactly(NOT_BELOW_ZERO, TOTAL_IS_ONE);
        assertThat(wrong.where()).containsExactly(1);
    }

    @Test
    void aDrawnDensityIsALawAfterDivisionByItsArea() {
        List<Double> x = List.of(-1.0, 0.0, 2.0, 2.5);
        List<Double> height = List.of(1.0, 3.0, 0.5, 0.5);
        Mixture law = LawCheck.law(x, height);
        double area = 2 + 3.5 + 0.25;
        assertThat(law.pdf(-0.5)).isCloseTo(2 / area, within(1e-12));
        assertThat(law.pdf(1)).isCloseTo(1.75 / area, within(1e-12));
        assertThat(law.pdf(2.25)).isCloseTo(0.5 / area, within(1e-12));
        assertThat(law.cdf(0)).isCloseTo(2 / area, within(1e-12));
        assertThat(law.cdf(2.5)).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatIsNoCurveIsRefused() {
        assertThatThrownBy(() -> LawCheck.ofProbabilities(List.of())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> LawCheck.ofProbabilities(List.of(Double.NaN))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> LawCheck.ofDensity(List.of(0.0), List.of(1.0))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> LawCheck.ofDensity(List.of(1.0, 0.0), List.of(1.0, 1.0))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> LawCheck.ofDensity(List.of(0.0, 1.0), List.of(1.0))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> LawCheck.law(List.of(0.0, 1.0), List.of(0.0, 0.0))).hasMessageContaining("area");
        assertThatThrownBy(() -> LawCheck.law(List.of(0.0, 1.0), List.of(-0.1, 2.0))).hasMessageContaining("density[0]");
    }
}
