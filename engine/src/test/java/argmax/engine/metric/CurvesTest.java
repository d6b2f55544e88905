package argmax.engine.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class CurvesTest {
    /**
     * {@code precision_recall_curve}, {@code average_precision_score} and {@code auc(recall, precision)} of scikit-learn 1.2.1.
     */
    @Test
    void precisionAndRecallAreThoseOfScikitLearn() {
        PrecisionRecall curve = PrecisionRecall.of("signal", TwelveRows.scored());

        assertThat(curve.averagePrecision()).isCloseTo(0.7662698412698411, within(1e-12));
        assertThat(curve.auc()).isCloseTo(0.7829365079365079, within(1e-12));
        assertThat(curve.recall().reversed().stream().mapToDouble(x -> x).toArray())
                .containsExactly(new double[] {1, 1, 1, 1, 5 / 6.0, 4 / 6.0, 4 / 6.0, .5, 2 / 6.0, 1 / 6.0, 0}, within(1e-12));
        assertThat(curve.precision().reversed().stream().mapToDouble(x -> x).toArray())
                .containsExactly(
                        new double[] {.5, 6 / 11.0, .6, 2 / 3.0, 5 / 7.0, 2 / 3.0, .8, .75, 2 / 3.0, 1, 1}, within(1e-12));
    }

    @Test
    void rejectionLeavesOutWhatNoBackgroundPasses() {
        Rejection curve = Rejection.of("signal", TwelveRows.scored());

        assertThat(curve.rejection()).containsExactly(6.0, 6.0, 6.0, 3.0, 3.0, 2.0, 1.5, 1.2, 1.0);
        assertThat(curve.efficiency().getFirst()).isCloseTo(2 / 6.0, within(1e-12));
    }

    @Test
    void betweenItsPointsACurveIsStraight() {
        Roc roc = Rocs.of("signal", TwelveRows.scored());

        // From (1/6, 4/6) to (2/6, 4/6) it is flat, from (2/6, 5/6) to (3/6, 1) it rises.
        assertThat(roc.truePositiveRateAt(.25)).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(roc.truePositiveRateAt(1 / 6.0)).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(roc.truePositiveRateAt(2.5 / 6)).isCloseTo(5.5 / 6, within(1e-12));
        assertThat(roc.truePositiveRateAt(0)).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(roc.truePositiveRateAt(1)).isEqualTo(1);
        assertThat(roc.falsePositiveRateAt(5.5 / 6)).isCloseTo(2.5 / 6, within(1e-12));
        assertThat(roc.falsePositiveRateAt(4 / 6.0)).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(roc.falsePositiveRateAt(0)).isZero();
        assertThat(roc.falsePositiveRateAt(1)).isCloseTo(.5, within(1e-12));
    }

    /** Scores with densities 2s and 2(1−s) on [0, 1]: the area is 5/6 and the rate at F is 2√F − F. */
    @Test
    void triangularScoresGiveTheLessonsCurve() {
        SplittableRandom random = new SplittableRandom(11);
        double[] scores = new double[40_000];
        int[] labels = new int[scores.length];
        for (int row = 0; row < scores.length; row++) {
            labels[row] = row % 2;
            double root = Math.sqrt(random.nextDouble());
            scores[row] = labels[row] == 1 ? root : 1 - root;
        }
        Scored rows = TwelveRows.scored(scores, labels);

        Roc roc = Rocs.of("signal", rows);

        assertThat(roc.auc()).isCloseTo(5 / 6.0, within(3 * StandardErrors.deLong(rows)));
        for (double rate : new double[] {.04, .25, .64}) {
            assertThat(roc.truePositiveRateAt(rate)).isCloseTo(2 * Math.sqrt(rate) - rate, within(.01));
        }
    }

    /** Two Gaussians Δ apart, each drawn evenly: Φ(Δ/√2). */
    @Test
    void gaussianScoresGiveTheClosedFormOfTheArea() {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double[] scores = new double[4000];
        int[] labels = new int[scores.length];
        for (int row = 0; row < scores.length; row++) {
            labels[row] = row % 2;
            int pair = row / 2;
            scores[row] = normal.inverseCumulativeProbability((pair + .5) / 2000) + 1.5 * labels[row];
        }

        assertThat(Thresholds.of(TwelveRows.scored(scores, labels)).auc())
                .isCloseTo(normal.cumulativeProbability(1.5 / Math.sqrt(2)), within(1e-4));
    }
}
