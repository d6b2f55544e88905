package argmax.lessons.exercise.train;

import static argmax.lessons.exercise.train.RunProperty.DIVERGED;
import static argmax.lessons.exercise.train.RunProperty.OVERFITTED;
import static argmax.lessons.exercise.train.RunProperty.PLATEAU;
import static argmax.lessons.exercise.train.RunProperty.UNDERFITTED;
import static argmax.lessons.exercise.train.RunProperty.UNDERTRAINED;
import static argmax.lessons.exercise.train.RunProperty.UNSCALED;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.run.RunResult;
import argmax.lessons.diagnosis.Symptoms;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunPropertyTest {
    @Test
    void aLossThatFallsToTheEndIsUndertrained() {
        assertThat(properties(Runs.finished(0.9, Runs.falling()))).containsExactly(UNDERTRAINED);
        assertThat(properties(withLosses(new double[] {0.7}, new double[] {0.7}))).containsExactly(UNDERTRAINED);
    }

    @Test
    void aLossThatRestsHighUpIsAPlateau() {
        assertThat(properties(Runs.finished(0.9, Runs.flat()))).containsExactly(PLATEAU, UNDERFITTED);
    }

    @Test
    void aValidationLossThatTurnsUpwardsIsOverfitting() {
        double[] train = {1, 0.5, 0.2, 0.1, 0.05};
        assertThat(properties(withLosses(train, new double[] {1, 0.6, 0.5, 0.52, 0.56}))).contains(OVERFITTED);
        assertThat(properties(withLosses(train, new double[] {1, 0.6, 0.5, 0.5, 0.54}))).doesNotContain(OVERFITTED);
        assertThat(properties(withLosses(new double[] {1, 0.5, 0.5}, new double[] {1, 0.5, 0.9}))).doesNotContain(OVERFITTED);
    }

    @Test
    void aLossThatGrowsBeyondGuessingDiverges() {
        assertThat(properties(Runs.diverged())).containsExactly(DIVERGED);
        assertThat(properties(withLosses(new double[] {4, 9, 20}, new double[] {4, 9, 20}))).contains(DIVERGED);
        assertThat(properties(withLosses(new double[] {20, 9, 4}, new double[] {20, 9, 4}))).doesNotContain(DIVERGED);
    }

    @Test
    void unscaledInputsAreSeenInTheReceipt() {
        assertThat(properties(Runs.finished(0.9, Runs.falling(), Scaling.NONE))).containsExactly(UNSCALED, UNDERTRAINED);
    }

    @Test
    void aRunThatFailedHasNoProperty() {
        assertThat(properties(new RunResult.Failed("lost"))).isEmpty();
    }

    @Test
    void eachIsCalledAsItsSymptom() {
        assertThat(RunProperty.values()).allSatisfy(property -> {
            assertThat(Symptoms.named(property.word()).kind()).isEqualTo(property.word());
            assertThat(RunProperty.of(property.word())).isEqualTo(property);
        });
    }

    private static RunResult withLosses(double[] train, double[] validation) {
        return Runs.finished(0.9, Runs.curves(train, validation));
    }

    private static List<RunProperty> properties(RunResult result) {
        return Arrays.stream(RunProperty.values()).filter(property -> property.holds(result)).toList();
    }
}
