package argmax.lessons.lab.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.lessons.lab.batches.NoisyLine.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchWalkTest {
    private final NoisyLine line = NoisyLine.drawn(1000, 5);

    @ParameterizedTest
    @CsvSource({"1000, 1", "64, 16", "100, 10", "1, 1000", "999, 2"})
    void anEpochHasAnUpdateForEachBatchTheLastOneIncluded(int batch, int perEpoch) {
        BatchWalk walk = BatchWalk.of(line, batch, 0.01, 3, 1);
        assertThat(walk.updates()).isEqualTo(3 * perEpoch);
        assertThat(walk.epochLosses()).hasSize(3);
    }

    /** In infinitely many rows the slope has the curvature 2/3 and the intercept 2, and neither disturbs the other. */
    @Test
    void theFullBatchShrinksEachErrorByItsFactor() {
        NoisyLine many = NoisyLine.drawn(200_000, 3);
        Weights end = BatchWalk.of(many, 200_000, 0.1, 5, 1).end();
        assertThat(end.slope()).isCloseTo(3 * (1 - Math.pow(1 - 0.2 / 3, 5)), within(0.01));
        assertThat(end.intercept()).isCloseTo(1 - Math.pow(0.8, 5), within(0.01));
    }

    @Test
    void theBestLineHasNoSlopeLeft() {
        Weights best = line.best();
        for (double step : new double[] {-1e-3, 1e-3}) {
            assertThat(line.loss(best.slope() + step, best.intercept())).isGreaterThan(line.leastLoss());
            assertThat(line.loss(best.slope(), best.intercept() + step)).isGreaterThan(line.leastLoss());
        }
        assertThat(line.leastLoss()).isCloseTo(0.25, within(4 * 0.25 * Math.sqrt(2 / 1000.0)));
    }

    @Test
    void stepsThatAreTooLongEndTheWalk() {
        assertThat(BatchWalk.of(line, 1, 1, 5, 1).ranAway()).isTrue();
        assertThat(BatchWalk.of(line, 50, 0.1, 5, 1).ranAway()).isFalse();
    }

    /** A standard deviation from 500 draws is known to 1/√1000 of itself. */
    @ParameterizedTest
    @ValueSource(ints = {1, 16, 100, 250})
    void theNoiseOfAGradientFallsWithTheRootOfTheBatch(int batch) {
        GradientNoise noise = GradientNoise.atTheBestLine(line, batch, 2);
        double squares = noise.draws().stream().mapToDouble(draw -> draw * draw).average().orElseThrow();
        assertThat(Math.sqrt(squares)).isCloseTo(noise.expected(), within(4 * noise.expected() / Math.sqrt(1000)));
        assertThat(noise.expected()).isCloseTo(Math.sqrt((1000 - batch) / 999.0 / batch), within(0.08 / Math.sqrt(batch)));
    }

    @Test
    void moreRowsThanThereAreCannotShareAStep() {
        assertThatThrownBy(() -> BatchWalk.of(line, 1001, 0.1, 1, 1)).isInstanceOf(InvalidValue.class).hasMessageContaining("batch");
    }
}
