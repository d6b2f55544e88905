package argmax.lessons.lab.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EqualMeanTest {
    static Stream<EqualMean> laws() {
        return EqualMean.ALL.stream();
    }

    /** By hand: half the width; width² / 12; width² / 24; and 2² for the last two. */
    @ParameterizedTest
    @CsvSource({"two-point, 9", "uniform, 3", "triangular, 1.5", "gaussian, 4", "exponential, 4"})
    void theMeanIsThreeAndTheVarianceThatOfTheTextbook(String option, double variance) {
        EqualMean law = laws().filter(one -> one.option().equals(option)).findFirst().orElseThrow();

        assertThat(law.law().mean()).isCloseTo(3, within(1e-12));
        assertThat(law.law().variance()).isCloseTo(variance, within(1e-12));
    }

    /** The bars are as high as their law, to five standard deviations of a count in the fullest bin. */
    @ParameterizedTest
    @MethodSource("laws")
    void theHistogramLiesUnderItsLaw(EqualMean law) {
        int n = 100_000;
        Plot plot = (Plot) new DrawsFigure(law).of(law.law().sample(n, 4));
        Layer.Bars bars = (Layer.Bars) plot.layers().getFirst();
        double width = law.discrete() ? 1 : bars.width();

        for (int i = 0; i < bars.x().size(); i++) {
            double from = bars.x().get(i) - bars.width() / 2;
            double share = law.law().probability(from, from + bars.width());
            double error = Math.sqrt(share * (1 - share) / n) + 1.0 / n;
            assertThat(bars.y().get(i) * width).isCloseTo(share, within(5 * error));
        }
    }

    @Test
    void theCurvesOfTheRunningFiguresEndAtTheLastDraw() {
        Plot plot = (Plot) new RunningFigures(EqualMean.ALL.getFirst(), 777, 2).mean();
        Layer.Line line = (Layer.Line) plot.layers().getLast();

        assertThat(line.x().getLast()).isEqualTo(777);
        assertThat(line.y().getLast()).isCloseTo(3, within(5 * 3 / Math.sqrt(777)));
    }
}
