package argmax.lessons.exercise.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ProperScoresTest {
    @Test
    void scoresAreAsWorkedOutByHand() {
        assertThat(ProperScores.brier(0.7, true)).isCloseTo(0.09, within(1e-15));
        assertThat(ProperScores.brier(0.7, false)).isCloseTo(0.49, within(1e-15));
        assertThat(ProperScores.brier(0.5, false)).isEqualTo(0.25);
        // 80 %: α = 0.2, so that each unit outside costs 10. Within: the width alone.
        assertThat(ProperScores.interval(1, 3, 2, 0.2)).isEqualTo(2);
        assertThat(ProperScores.interval(1, 3, 3, 0.2)).isEqualTo(2);
        assertThat(ProperScores.interval(1, 3, 3.5, 0.2)).isEqualTo(7);
        assertThat(ProperScores.interval(1, 3, 0.9, 0.2)).isCloseTo(3, within(1e-12));
    }

    @RepeatedTest(50)
    void nobodyExpectsMoreFromBrierThanByTheTrueProbability(RepetitionInfo repetition) {
        double truth = new Random(repetition.getCurrentRepetition()).nextDouble();
        DoubleUnaryOperator expected =
                said -> truth * ProperScores.brier(said, true) + (1 - truth) * ProperScores.brier(said, false);
        double best = grid(100).boxed().min(Comparator.comparingDouble(expected::applyAsDouble)).orElseThrow();
        assertThat(best).isCloseTo(truth, within(0.005 + 1e-9));
    }

    @RepeatedTest(20)
    void nobodyExpectsLessFromTheIntervalThanByTheTrueQuantiles(RepetitionInfo repetition) {
        // A law with density 2x on [0, 1]: its quantile at q is √q, so that 80 % lie from √0.1 to √0.9.
        DoubleStream draws = IntStream.range(0, 2000).mapToDouble(i -> Math.sqrt((i + 0.5) / 2000));
        double[] law = draws.toArray();
        Random random = new Random(repetition.getCurrentRepetition());
        double low = random.nextDouble();
        double high = low + (1 - low) * random.nextDouble();
        assertThat(mean(law, low, high)).isGreaterThanOrEqualTo(mean(law, Math.sqrt(0.1), Math.sqrt(0.9)) - 1e-4);
    }

    private static double mean(double[] law, double low, double high) {
        return DoubleStream.of(law).map(value -> ProperScores.interval(low, high, value, 0.2)).average().orElseThrow();
    }

    private static DoubleStream grid(int steps) {
        return IntStream.rangeClosed(0, steps).mapToDouble(step -> (double) step / steps);
    }
}
