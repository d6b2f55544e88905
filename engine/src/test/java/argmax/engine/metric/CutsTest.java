package argmax.engine.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CutsTest {
    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void ofFewDifferentScoresEveryThresholdIsAsCounted() {
        for (int trial = 0; trial < 50; trial++) {
            double[] probabilities = random.ints(60, 0, 21).mapToDouble(i -> i / 20.0).toArray();
            int[] labels = labels(60);
            Cuts cuts = cuts(probabilities, labels);
            assertThat(cuts.all()).isTrue();
            for (double threshold : new double[] {0, 0.05, 0.5, random.nextDouble(), 0.999, 1}) {
                Cut cut = cuts.at(threshold);
                assertThat(cut.threshold()).isEqualTo(threshold);
                assertThat(cut.rates()).isEqualTo(counted(probabilities, labels, threshold));
            }
        }
    }

    @Test
    void ofManyDifferentScoresEveryMarkOfTheScaleIsAsCounted() {
        double[] probabilities = random.doubles(3000).map(x -> Math.round(x * x * 2000) / 2000.0).toArray();
        int[] labels = labels(3000);
        Cuts cuts = cuts(probabilities, labels);
        assertThat(cuts.all()).isFalse();
        assertThat(cuts.thresholds()).hasSizeBetween(150, 201);
        for (int i = 0; i <= 100; i++) {
            double mark = Double.parseDouble("%d.%02d".formatted(i / 100, i % 100));
            assertThat(cuts.at(mark)).isEqualTo(new Cut(mark, counted(probabilities, labels, mark)));
        }
        assertThat(cuts.each()).allSatisfy(cut -> assertThat(cuts.at(cut.threshold())).isEqualTo(cut));
        assertThat(cuts.at(0.123456).threshold()).isBetween(0.12, 0.123456);
    }

    @Test
    void marginsHaveAScaleOfRoundNumbersThatHoldsThemAll() {
        for (double size : new double[] {1e-3, 0.7, 3, 42, 12345}) {
            double[] margins = random.doubles(800, -size, 2 * size).toArray();
            int[] labels = labels(400);
            Cuts cuts = cuts(Predictions.margins(2, margins), labels);
            double[] leads = IntStream.range(0, 400).mapToDouble(row -> margins[2 * row + 1] - margins[2 * row]).toArray();
            ScoreScale scale = cuts.scale();
            assertThat(scale.probabilities()).isFalse();
            assertThat(DoubleStream.of(leads).boxed()).allMatch(lead -> lead >= scale.least() && lead <= scale.most());
            assertThat(scale.steps()).isBetween(40, 100).matches(steps -> steps % 5 == 0);
            assertThat(scale.mark(scale.steps())).isCloseTo(scale.most(), within(1e-9 * size));
            for (int i = 0; i <= scale.steps(); i++) {
                assertThat(cuts.at(scale.mark(i)).rates()).isEqualTo(counted(leads, labels, scale.mark(i)));
            }
        }
    }

    @Test
    void marginsThatAreAllTheSameOrOverflowedStillHaveAScale() {
        Predictions same = Predictions.margins(2, new double[] {1, 3, 1, 3});
        assertThat(cuts(same, 0, 1).at(2).rates())
                .isEqualTo(new Rates(0, 1, 0, 1));
        Predictions far = Predictions.margins(2, new double[] {0, Double.POSITIVE_INFINITY, 0, -1e300});
        Cuts cuts = cuts(far, 1, 0);
        assertThat(cuts.scale().most()).isBetween(1e6, 1e7);
        assertThat(cuts.at(0).rates()).isEqualTo(new Rates(1, 0, 0, 1));
    }

    @Test
    void whatIsCertainIsNeverAboveOne() {
        // ln p = −1e-20 is a probability of 1 in a double.
        Predictions sure = new Predictions(2, new double[] {Math.log(1e-20), -1e-20, -1e-20, Math.log(1e-20), -2e-20, -700});
        Cuts cuts = cuts(sure, 1, 0, 0);
        assertThat(cuts.at(1).rates()).isEqualTo(new Rates(0, 1, 0, 2));
        assertThat(cuts.at(0.5).rates()).isEqualTo(new Rates(1, 0, 0, 2));
        assertThat(cuts.at(0).rates()).isEqualTo(new Rates(1, 0, 2, 0));
    }

    private int[] labels(int rows) {
        int[] labels = random.ints(rows, 0, 2).toArray();
        labels[0] = 0;
        labels[1] = 1;
        return labels;
    }

    private static Cuts cuts(double[] probabilities, int[] labels) {
        double[] logarithms = IntStream.range(0, 2 * labels.length)
                .mapToDouble(i -> Math.log(i % 2 == 1 ? probabilities[i / 2] : 1 - probabilities[i / 2]))
                .toArray();
        return cuts(new Predictions(2, logarithms), labels);
    }

    private static Cuts cuts(Predictions predictions, int... labels) {
        return Objects.requireNonNull(Rocs.ofEach(List.of("0", "1"), predictions, labels).getFirst().cuts());
    }

    private static Rates counted(double[] scores, int[] labels, double threshold) {
        long[] counts = new long[4];
        for (int row = 0; row < labels.length; row++) {
            counts[2 * (1 - labels[row]) + (scores[row] > threshold ? 0 : 1)]++;
        }
        return new Rates(counts[0], counts[1], counts[2], counts[3]);
    }
}
