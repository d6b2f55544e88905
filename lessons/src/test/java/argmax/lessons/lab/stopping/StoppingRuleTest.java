package argmax.lessons.lab.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.DataSets;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.lessons.lab.stopping.StoppingRule.Stopped;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoppingRuleTest {
    private static final List<Double> LOSSES = List.of(0.90, 0.70, 0.60, 0.55, 0.548, 0.53, 0.529, 0.535, 0.54, 0.56);

    @Test
    void itStopsWhenPatienceRunsOutAndKeepsTheLastImprovementByMoreThanDelta() {
        Stopped stopped = new StoppingRule(0.01, 3).watch(LOSSES);
        assertThat(stopped.stop()).isEqualTo(9);
        assertThat(stopped.best()).isEqualTo(6);
        assertThat(stopped.waits()).containsExactly(0, 0, 0, 0, 1, 0, 1, 2, 3);
        assertThat(stopped.exhausted()).isTrue();
    }

    @Test
    void anImprovementByDeltaExactlyIsNone() {
        assertThat(new StoppingRule(0.01, 1).watch(List.of(0.55, 0.54, 0.1)).stop()).isEqualTo(2);
        assertThat(new StoppingRule(0.1, 1).watch(List.of(0.8, 0.7, 0.1)).stop()).isEqualTo(2);
    }

    @Test
    void patienceThatNeverRunsOutGoesToTheEnd() {
        Stopped stopped = new StoppingRule(0, 5).watch(LOSSES);
        assertThat(stopped.stop()).isEqualTo(10);
        assertThat(stopped.best()).isEqualTo(7);
        assertThat(stopped.exhausted()).isFalse();
    }

    /** With the full batch and a first step of Adam every height moves by the rate, up on disc rows and down on ring rows mostly. */
    @Test
    void theFirstStepMovesEachHeightByTheRate() {
        Samples rows = DataSets.load("noisyring").rows();
        BumpTraining training = new BumpTraining(
                rows, Folds.of(new Split.HoldOut(0.5, 0, 10), rows, 2).getFirst(), 0.01, 120, 1, 1);
        assertThat(training.epochs().getFirst().heights()).allSatisfy(height -> assertThat(Math.abs(height)).isCloseTo(0.01, within(1e-5)));
        assertThat(training.epochs().getFirst().trainLoss()).isLessThan(Math.log(2));
    }

    @Test
    void itLearnsWrongLabelsByHeartIfNobodyStopsIt() {
        Samples rows = DataSets.load("noisyring").rows();
        List<BumpTraining.Epoch> epochs = new BumpTraining(
                        rows, Folds.of(new Split.HoldOut(0.5, 0, 10), rows, 2).getFirst(), 0.1, 32, 100, 1)
                .epochs();
        double least = epochs.stream().mapToDouble(BumpTraining.Epoch::validationLoss).min().orElseThrow();
        assertThat(epochs.getLast().validationLoss()).isGreaterThan(least + 0.1);
        assertThat(epochs.getLast().trainWrong()).isLessThan(0.1);
    }
}
