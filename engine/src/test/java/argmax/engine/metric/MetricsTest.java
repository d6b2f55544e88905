package argmax.engine.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MetricsTest {
    @Test
    void theLogLossIsTheMeanOverTheTrueClasses() {
        // −(ln 0.9 + ln 0.8 + ln 0.6) / 3, worked out by hand.
        Predictions predictions = ofPositives(0.9, 0.2, 0.6);

        assertThat(Scores.logLoss(predictions, new int[] {1, 0, 1})).isCloseTo(0.27978, within(5e-6));
    }

    @Test
    void accuracyAndConfusionCountTheMostLikelyClass() {
        Predictions predictions = ofPositives(0.9, 0.2, 0.6, 0.5);
        int[] labels = {1, 0, 0, 1};

        assertThat(Scores.accuracy(predictions, labels)).isEqualTo(0.5);
        assertThat(Confusions.count(predictions, labels).counts()).containsExactly(List.of(1, 1), List.of(1, 1));
    }

    @Test
    void theAreaIsTheShareOfPairsInTheRightOrder() {
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 50; trial++) {
            int rows = random.nextInt(10, 1500);
            int distinct = random.nextInt(1, 40);
            int[] labels = random.ints(rows, 0, 2).toArray();
            labels[0] = 0;
            labels[1] = 1;
            double[] scores = random.ints(rows, 0, distinct).mapToDouble(i -> (i + 0.5) / distinct).toArray();

            Roc roc = Rocs.of("signal", 1, ofPositives(scores), labels);

            assertThat(roc.auc()).isCloseTo(shareOfPairs(scores, labels), within(1e-12));
        }
    }

    @Test
    void aLongCurveIsThinnedButKeepsItsEndsAndItsArea() {
        SplittableRandom random = new SplittableRandom(6);
        double[] scores = random.doubles(5000).toArray();
        int[] labels = Arrays.stream(scores).mapToInt(score -> random.nextDouble() < score ? 1 : 0).toArray();

        Roc roc = Rocs.of("signal", 1, ofPositives(scores), labels);

        assertThat(roc.auc()).isCloseTo(shareOfPairs(scores, labels), within(1e-12));
        assertThat(roc.falsePositiveRate()).hasSize(200).isSorted().startsWith(0.0).endsWith(1.0);
        assertThat(roc.truePositiveRate()).hasSize(200).isSorted().startsWith(0.0).endsWith(1.0);
    }

    @Test
    void aCurveNeedsBothClasses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rocs.of("signal", 1, ofPositives(0.1, 0.2), new int[] {1, 1}))
                .withMessageContaining("signal");
    }

    private static Predictions ofPositives(double... probabilities) {
        double[] logarithms = Arrays.stream(probabilities)
                .flatMap(p -> Arrays.stream(new double[] {Math.log(1 - p), Math.log(p)}))
                .toArray();
        return new Predictions(2, logarithms);
    }

    private static double shareOfPairs(double[] scores, int[] labels) {
        double right = 0;
        long pairs = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (labels[i] == 1 && labels[j] == 0) {
                    pairs++;
                    right += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                }
            }
        }
        return right / pairs;
    }

    /** Checked with {@code numpy.corrcoef([1, 2, 4, 8], [3, 1, 5, 6])[0, 1]}, NumPy 1.24.2. */
    @Test
    void correlationIsPearsons() {
        assertThat(Correlation.pearson(new double[] {1, 2, 4, 8}, new double[] {3, 1, 5, 6}))
                .isCloseTo(0.813391962643, within(1e-9));
        assertThat(Correlation.pearson(new double[] {1, 2, 4}, new double[] {-2, -4, -8})).isEqualTo(-1);
        assertThat(Correlation.pearson(new double[] {1, 2, 4}, new double[] {5, 5, 5})).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Correlation.pearson(new double[1], new double[2]));
    }
}
